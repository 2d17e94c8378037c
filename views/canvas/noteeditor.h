#pragma once

#include <QPlainTextEdit>

namespace baton {

// The text of a sticky note, written on it. Esc keeps what was there before, leaving keeps what was written.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteEditor(QWidget *parent);
    void open(const QString &text, double scale);
    void close();

Q_SIGNALS:
    void left(bool keep);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void leave(bool keep);
    bool m_open = false;
};

} // namespace baton
