#pragma once

#include <QPushButton>

namespace baton {

// A button that looks like a link; words too long for its place are cut with "…" and told by its tip.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);

    void setWords(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_words;
};

} // namespace baton
