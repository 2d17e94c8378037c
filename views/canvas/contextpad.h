#pragma once

#include <QWidget>
#include <vector>

class QToolButton;

namespace baton {

// The few things most often done with what is selected, beside it.
class ContextPad : public QWidget
{
    Q_OBJECT
public:
    enum class Action { Grow, Connect, Delay, Edit, Remove };
    enum class For { Nothing, Step, Handoff, Several };

    explicit ContextPad(QWidget *parent);
    void showFor(For what, bool editable);
    // What it should not stand upon, in pixels of the viewport.
    struct Around
    {
        std::vector<QRectF> cards;  // matter most
        std::vector<QRectF> own;    // arrows and labels of what is selected
        std::vector<QRectF> others; // all other arrows and labels
    };
    // Farther from what is selected it never stands, in pixels.
    double reach() const;
    // Above what is selected, or where it covers the least of what is around; within the viewport.
    void placeAt(const QRectF &selected, const QSize &viewport, const Around &around);

Q_SIGNALS:
    void chosen(baton::ContextPad::Action action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(Action action);
    void refresh();
    static void dress(QToolButton &button, Action action);
    void describe(QToolButton *button, Action action, For what);
    QList<std::pair<Action, QToolButton *>> m_buttons;
};

} // namespace baton
