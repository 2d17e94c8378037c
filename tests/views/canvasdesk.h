#pragma once

#include "tests/support/textmap.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/nameeditor.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace baton::test {

inline constexpr auto clinic = "registration -> triage -> billing: insurance data\nregistration -> billing: policy";

// A canvas on a document, shown and painted, with its small conveniences for hands.
struct Desk
{
    explicit Desk(std::string_view text) : document(textMap(text)), before(document.map())
    {
        Theme::instance().setAnimations(false);
        canvas.resize(1200, 800);
        canvas.setDocument(&document);
        canvas.show();
        canvas.setFocus();
        if (!QTest::qWaitForWindowActive(&canvas))
            qWarning("the window did not become active");
        settle();
    }
    void settle() { QTRY_VERIFY(canvas.pictureComplete()); }
    NameEditor *editor() const { return canvas.findChild<NameEditor *>(); }
    QPoint at(const Id &step, double x = 0.5, double y = 0.5) const
    {
        const QRectF shown = canvas.viewRect(canvas.geometry().step(step)->rect);
        return QPointF(shown.left() + x * shown.width(), shown.top() + y * shown.height()).toPoint();
    }
    void drag(QPoint from, QPoint to, bool drop = true, Qt::KeyboardModifiers modifiers = Qt::AltModifier)
    {
        QWidget *view = canvas.viewport();
        QTest::mousePress(view, Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            sendMove(from + (to - from) * i / 4, modifiers);
        if (drop)
            QTest::mouseRelease(view, Qt::LeftButton, modifiers, to);
    }
    void sendMove(QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent move(QEvent::MouseMove, to, canvas.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(canvas.viewport(), &move);
    }
    void name(const QString &text, Qt::Key leave = Qt::Key_Return)
    {
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), leave);
    }
    const Handoff *between(const Id &from, const Id &to) const
    {
        for (const Handoff &handoff : document.map().handoffs)
            if (handoff.from == from && handoff.to == to)
                return &handoff;
        return nullptr;
    }
    bool overlaps() const
    {
        const auto &steps = canvas.geometry().steps();
        for (std::size_t i = 0; i < steps.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (steps[i].rect.intersects(steps[k].rect))
                    return true;
        return false;
    }

    Document document;
    ProcessMap before;
    Canvas canvas;
};

inline intents::Selection oneStep(const Id &id)
{
    return {{id}, {}, {}};
}

} // namespace baton::test
