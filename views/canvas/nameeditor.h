#pragma once

#include <QLineEdit>

namespace baton {

// The name of a step, typed where it stands.
class NameEditor : public QLineEdit
{
    Q_OBJECT
public:
    // Sentence: with an arrow in it what is typed is no name any more but handoffs (model/edit/capture).
    enum class Leave { Commit, CommitAndGrow, CommitAndGrowUp, Cancel, Sentence };

    explicit NameEditor(QWidget *parent);
    void open(const QRect &place, double scale, const QString &text, bool selectAll);
    void close();

Q_SIGNALS:
    void left(baton::NameEditor::Leave how);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void leave(Leave how);
    bool m_open = false;
};

} // namespace baton
