#include "tests/app/texttrouble.h"

#include "tests/app/paintedtext.h"
#include "tests/app/pseudo.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

namespace baton::test {

namespace {

constexpr double hair = 1.5; // px; what rounding and the side bearing of a letter may take

struct Written
{
    QWidget *by;
    std::vector<PaintedText> texts;
};

QString named(const QWidget &widget)
{
    QString name = QLatin1String(widget.metaObject()->className());
    for (const QWidget *above = widget.parentWidget(); above && !above->isWindow(); above = above->parentWidget())
        if (const QString own = QLatin1String(above->metaObject()->className()); !own.startsWith(u'Q'))
            return own + u'/' + name;
    return name;
}

QString sentence(const std::vector<PaintedText> &texts)
{
    QString all;
    for (const PaintedText &each : texts)
        all += (all.isEmpty() ? QString() : QStringLiteral(" ")) + each.text;
    return all;
}

// Where a person moves through the text, not all of it need be in view.
bool scrollsItsText(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->text().isEmpty();
    if (qobject_cast<const QHeaderView *>(parent))
        return false;
    return qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QPlainTextEdit *>(parent) ||
           qobject_cast<const QTextEdit *>(parent);
}

bool isMapArea(const QWidget &widget)
{
    return widget.parentWidget() && widget.parentWidget()->inherits("baton::Canvas") &&
           widget.objectName() == QLatin1String("qt_scrollarea_viewport");
}

QScrollArea *scrollerOf(QWidget *widget)
{
    QWidget *viewport = widget->parentWidget();
    auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area && area->widget() == widget ? area : nullptr;
}

// What is seen of a widget, in its own coordinates; what can be brought into view by scrolling counts as seen.
QRectF reachable(QWidget *widget)
{
    QRectF seen = widget->rect();
    QPointF offset;
    for (QWidget *at = widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        offset += at->pos();
        if (qobject_cast<QAbstractItemView *>(at->parentWidget()->parentWidget()))
            return seen;
        if (QScrollArea *area = scrollerOf(at)) {
            const bool sideways =
                area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && area->property("wide").toBool();
            if (!sideways) {
                const QRectF room(area->viewport()->mapTo(at->window(), QPoint()), area->viewport()->size());
                const QPointF own = widget->mapTo(at->window(), QPointF());
                seen.setLeft(std::max(seen.left(), room.left() - own.x()));
                seen.setRight(std::min(seen.right(), room.right() - own.x()));
            }
            // Vertically all of it can be reached, as far as the area itself is in view.
            return seen;
        }
        seen &= QRectF(-offset, QSizeF(at->parentWidget()->size()));
    }
    return seen;
}

bool tipTellsIt(const QWidget &widget)
{
    return !widget.toolTip().isEmpty();
}

// Fonts keep air above and below their letters.
bool letThrough(const PaintedText &text)
{
    return text.clip.isNull() || text.clip.adjusted(-hair, -3, hair, 3).contains(text.rect);
}

QStringList cutTexts(const Written &written)
{
    QStringList found;
    if (qobject_cast<const QHeaderView *>(written.by->parentWidget()))
        return {}; // scrolls with its table
    const QRectF room = reachable(written.by).adjusted(-hair, -hair, hair, hair);
    for (const PaintedText &each : written.texts)
        if (!each.text.trimmed().isEmpty() && !(room.contains(each.rect) && letThrough(each)))
            found << QStringLiteral("%1 \"%2\" of %3: %4..%5 by %6..%7 in %8..%9 by %10..%11")
                         .arg(named(*written.by), each.text, sentence(written.texts).left(60))
                         .arg(each.rect.left(), 0, 'f', 0)
                         .arg(each.rect.right(), 0, 'f', 0)
                         .arg(each.rect.top(), 0, 'f', 0)
                         .arg(each.rect.bottom(), 0, 'f', 0)
                         .arg(room.left() + hair, 0, 'f', 0)
                         .arg(room.right() - hair, 0, 'f', 0)
                         .arg(room.top() + hair, 0, 'f', 0)
                         .arg(room.bottom() - hair, 0, 'f', 0);
    return found;
}

QStringList elidedTexts(const Written &written)
{
    const QString all = sentence(written.texts);
    if (all.count(pseudoBegin) == all.count(pseudoEnd) || tipTellsIt(*written.by))
        return {};
    return {QStringLiteral("%1 \"%2\": cut short without a tip").arg(named(*written.by), all)};
}

QStringList sidewaysAreas(QWidget &window)
{
    QStringList found;
    for (const QScrollArea *area : window.findChildren<QScrollArea *>())
        if (area->isVisible() && !area->property("wide").toBool() && area->widget() &&
            area->widget()->width() > area->viewport()->width())
            found << QStringLiteral("%1: %2 wide in %3")
                         .arg(named(*area->widget()))
                         .arg(area->widget()->width())
                         .arg(area->viewport()->width());
    return found;
}

std::vector<Written> writtenIn(QWidget &window)
{
    std::vector<Written> all;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || widget->size().isEmpty() || widget->window() != &window ||
            scrollsItsText(*widget) || isMapArea(*widget))
            continue;
        if (std::vector<PaintedText> texts = paintedBy(*widget); !texts.empty())
            all.push_back({widget, std::move(texts)});
    }
    return all;
}

QStringList collisions(const std::vector<Written> &all)
{
    QStringList found;
    const auto collide = [](const Written &a, const Written &b) {
        for (const PaintedText &one : a.texts)
            for (const PaintedText &other : b.texts) {
                const QRectF first = one.rect.translated(a.by->pos()), second = other.rect.translated(b.by->pos());
                const QRectF both = first & second;
                if (both.width() > hair && both.height() > 3)
                    return true;
            }
        return false;
    };
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j)
            if (all[i].by->parentWidget() == all[j].by->parentWidget() &&
                all[i].by->geometry().intersects(all[j].by->geometry()) && collide(all[i], all[j]))
                found << QStringLiteral("%1 \"%2\" runs into %3 \"%4\"")
                             .arg(named(*all[i].by), sentence(all[i].texts), named(*all[j].by), sentence(all[j].texts));
    return found;
}

} // namespace

QStringList textTrouble(QWidget &window)
{
    const std::vector<Written> all = writtenIn(window);
    QStringList found;
    for (const Written &written : all)
        found << cutTexts(written) << elidedTexts(written);
    return found << sidewaysAreas(window) << collisions(all);
}

} // namespace baton::test
