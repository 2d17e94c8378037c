#pragma once

#include <QWidget>

class QVBoxLayout;

namespace baton {

// "More   importance, batch, inspection, notes ▾": a section that is folded away until it is wanted.
class MoreSection : public QWidget
{
    Q_OBJECT
public:
    MoreSection(const QString &title, const QString &summary, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setSummary(const QString &summary); // what stands beside the title
    bool isOpen() const;
    void setOpen(bool open);

private:
    QWidget *m_head;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace baton
