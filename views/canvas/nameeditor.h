#pragma once

#include <QPlainTextEdit>

namespace baton {

// The name of a step, typed where it stands, in as many lines as it takes. It is one line all the same: Enter ends it,
// and what is pasted into it loses its breaks.
class NameEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    // Sentence: with an arrow in it what is typed is no name any more but handoffs (model/edit/capture).
    enum class Leave { Commit, CommitAndGrow, CommitAndGrowUp, Cancel, Sentence };

    explicit NameEditor(QWidget *parent);
    void open(const QRect &place, double scale, const QString &text, bool selectAll);
    void setScale(double scale); // of the map, that the name is written as large as it will stand there
    void close();

    QString text() const { return toPlainText(); }
    int linesHeight() const;           // pixels, of what is typed at the present width
    void setSpilling(bool beyondCard); // where no card is behind it, it has an edge of its own

Q_SIGNALS:
    void left(baton::NameEditor::Leave how);
    void moveWanted(int by); // Alt and an arrow to the side: -1 left, 1 right
    void heightWanted();     // another line was begun or given up

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leave(Leave how);
    void takeTyped();
    bool m_open = false, m_spilling = false;
};

} // namespace baton
