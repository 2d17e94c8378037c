#pragma once

#include <QPushButton>

namespace baton {

// A button with words that makes do with its icon where the window is narrow. Its name stays its words.
class FoldingButton : public QPushButton
{
    Q_OBJECT
public:
    // `kind`: as the style sheet knows it, "" for a plain one.
    FoldingButton(const QString &words, const QString &icon, const char *kind, QWidget *parent = nullptr);

    void setFolded(bool folded);
    bool folded() const { return m_folded; }
    int saving() const; // px by which the folded one is narrower

private:
    void refresh();

    QString m_words, m_icon;
    bool m_folded = false;
};

} // namespace baton
