#include "app/language.h"
#include "app/welcome/samples.h"
#include "tests/app/stand.h"
#include "tests/app/texttrouble.h"
#include "tests/pictures/states.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/lenses/answers.h"
#include "views/lenses/triedreliefs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QPainter>
#include <QTest>
#include <algorithm>

namespace baton::test {

namespace {

void dress(const State &state)
{
    QApplication::setCursorFlashTime(0);
    useLanguage(state.language);
    QLocale::setDefault(QLocale(state.language)); // not the habits of the machine
    Theme::instance().setTextScale(state.textScale);
    Theme::instance().setKind(state.theme);
    Theme::instance().setAnimations(false);
    Theme::instance().apply();
}

// The clinic's, with nothing that depends on the day.
ProcessMap theMap(const QString &language)
{
    ProcessMap map = samples::load(QStringLiteral("clinic"), language).value();
    for (Handoff handoff : std::vector<Handoff>(map.handoffs.begin(), map.handoffs.end()))
        if (!handoff.review.empty()) {
            handoff.review = "2126-01-15";
            map.handoffs.put(handoff);
        }
    return arranged(map, Arrange::OnlyMissing);
}

// What is answered makes room, which moves what stands beside it; the map is painted over several frames. Returns what
// went on for longer than that: a picture of it is one of that moment.
QStringList settle(Stand &stand, int patienceMs)
{
    QStringList unsettled;
    if (!stand.parts().answers.settle(patienceMs))
        unsettled << QStringLiteral("The analysis has not ended.");
    const auto allTried = [&stand] {
        const auto lists = stand.window.findChildren<TriedReliefsList *>();
        return std::all_of(lists.begin(), lists.end(), [](const auto *list) { return list->settled(); });
    };
    if (!QTest::qWaitFor(allTried, patienceMs))
        unsettled << QStringLiteral("The trying out of reliefs has not ended.");
    QElapsedTimer patience;
    patience.start();
    for (int still = 0; still < 6 && patience.elapsed() < patienceMs; ++still) {
        QCoreApplication::processEvents();
        stand.canvas().viewport()->repaint();
        if (stand.canvas().isVisible() && !stand.canvas().pictureComplete())
            still = 0;
    }
    if (stand.canvas().isVisible() && !stand.canvas().pictureComplete())
        unsettled << QStringLiteral("The painting of the map has not ended.");
    return unsettled;
}

QImage painted(QWidget &widget)
{
    QImage picture(widget.size(), QImage::Format_RGB32);
    picture.fill(Qt::magenta); // whoever leaves something unpainted is seen
    widget.render(&picture);
    return picture;
}

// A dialog stands in the middle, whatever the window system would make of it.
QImage together(QImage below, QWidget *over)
{
    if (!over)
        return below;
    const QImage above = painted(*over);
    QPainter painter(&below);
    const QPoint at((below.width() - above.width()) / 2, (below.height() - above.height()) / 3);
    painter.drawImage(at, above);
    painter.setPen(Theme::instance().colours().fieldBorder);
    painter.drawRect(QRect(at, above.size()).adjusted(-1, -1, 0, 0));
    return below;
}

} // namespace

Pictured pictured(const State &state, int patienceMs)
{
    dress(state);
    Stand stand;
    stand.window.resize(state.size);
    stand.parts().workspace.showInMemory(theMap(state.language));
    QCoreApplication::processEvents();
    const std::unique_ptr<QWidget> over = state.reach(stand);
    QStringList unsettled = settle(stand, patienceMs);
    if (!over && stand.parts().workspace.document()) {
        stand.canvas().fit(false);
        unsettled << settle(stand, patienceMs);
    }
    Pictured made{together(painted(stand.window), over.get()), unsettled + textTrouble(stand.window)};
    if (over)
        made.trouble << textTrouble(*over);
    return made;
}

} // namespace baton::test
