#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace baton {

// A heading and, at the right end of its line, the unit of what stands below; the unit goes under it where the two do
// not fit.
class SectionHead : public QWidget
{
    Q_OBJECT
public:
    SectionHead(const QString &heading, const QString &unit, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_heading;
    QLabel *m_unit = nullptr;
    QBoxLayout *m_row;
};

// Moves the note of a strip from the line of its buttons to a line of its own where there is too little room, and back.
class NotePlace : public QObject
{
    Q_OBJECT
public:
    NotePlace(QWidget *strip, QVBoxLayout *whole, QHBoxLayout *head, QLabel *note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QWidget *m_strip;
    QVBoxLayout *m_whole;
    QHBoxLayout *m_head;
    QLabel *m_note;
    bool m_below = false;
};

} // namespace baton
