#include "model/edit/document.h"
#include "model/edit/intents.h"
#include "model/exchange/codec.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/geometry/nextrow.h"
#include "views/canvas/geometry/placebeside.h"
#include "views/canvas/growth.h"
#include "views/canvas/painting/figureplacer.h"
#include "views/theme/partyplace.h"

#include <QPainter>
#include <QTest>
#include <QThread>
#include <QTranslator>
#include <atomic>

namespace baton::test {

namespace {

// Rows of steps, each handing to the next one and to the one below it.
ProcessMap field(int columns, int rows)
{
    ProcessMap map;
    const auto id = [](int column, int row) {
        return "s" + std::to_string(column) + "x" + std::to_string(row);
    };
    const auto connect = [&](const Id &from, const Id &to) {
        Handoff handoff;
        handoff.from = from;
        handoff.to = to;
        handoff.id = from + "-" + to;
        handoff.deliverable = "papers";
        handoff.order = map.handoffs.nextOrder();
        map.handoffs.put(handoff);
    };
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < rows; ++row) {
            Step step;
            step.id = step.name = id(column, row);
            step.order = map.steps.nextOrder();
            map.steps.put(step);
            Placement place;
            place.id = step.id;
            place.order = map.placements.nextOrder();
            place.x = column * 260.0;
            place.y = row * 150.0;
            map.placements.put(place);
        }
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < rows; ++row) {
            if (column + 1 < columns)
                connect(id(column, row), id(column + 1, row));
            if (row + 1 < rows)
                connect(id(column, row), id(column, row + 1));
        }
    return map;
}

// Hears who asks for words on another thread than the window's.
class Listener : public QTranslator
{
public:
    Listener() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int) const override
    {
        if (QThread::currentThread() != thread())
            ++asked;
        return {};
    }
    mutable std::atomic<int> asked = 0;
};

// A document and a geometry that follows it edit by edit.
struct Follower
{
    explicit Follower(const ProcessMap &map, MapGeometry::Options options = {})
        : document(map)
        , geometry(document.map(), options)
    {
        QObject::connect(&document, &Document::changed, &document,
                         [this](const ChangeSet &what) { regions = geometry.update(document.map(), what); });
    }
    bool perform(const Batch &batch) { return document.perform(batch).ok(); }
    bool move(const Id &step, double x, double y)
    {
        Placement place = *document.map().placements.find(step);
        place.x += x;
        place.y += y;
        return perform(intents::move(document.map(), {place}));
    }
    Document document;
    MapGeometry geometry;
    std::vector<QRectF> regions;
};

QString difference(const MapGeometry &now, const MapGeometry &fresh)
{
    if (now.steps() != fresh.steps())
        return QStringLiteral("steps");
    if (now.handoffs().size() != fresh.handoffs().size())
        return QStringLiteral("number of handoffs");
    for (std::size_t i = 0; i < now.handoffs().size(); ++i) {
        const HandoffShape &a = now.handoffs()[i], &b = fresh.handoffs()[i];
        if (a.id != b.id || a.from != b.from || a.to != b.to || a.text != b.text)
            return QString::fromStdString(a.id);
        if (now.handoffIndex(a.id) != int(i))
            return QStringLiteral("index of ") + QString::fromStdString(a.id);
        if (std::vector<int> hits = now.handoffsIn(QRectF(a.middle(), QSizeF(1, 1)));
            !std::binary_search(hits.begin(), hits.end(), int(i)))
            return QStringLiteral("not found where it is: ") + QString::fromStdString(a.id);
        if (now.handoffAt(a.polyline().first(), 1) < 0)
            return QStringLiteral("not hit: ") + QString::fromStdString(a.id);
    }
    for (std::size_t i = 0; i < now.steps().size(); ++i) {
        if (now.handoffsOf(int(i)) != fresh.handoffsOf(int(i)))
            return QStringLiteral("handoffs of a step");
        if (now.stepAt(now.steps()[i].rect.center()) != int(i))
            return QStringLiteral("step not found where it is");
    }
    return {};
}

int routedOtherwise(const std::vector<HandoffShape> &before, const MapGeometry &after)
{
    int changed = 0;
    for (const HandoffShape &old : before)
        if (const HandoffShape *now = after.handoff(old.id); !now || now->points != old.points)
            ++changed;
    return changed;
}

#define SAME_AS_BUILT_ANEW(follower)                                                                                   \
    do {                                                                                                               \
        const MapGeometry anew(follower.document.map(), follower.geometry.options());                                  \
        QCOMPARE(difference(follower.geometry, anew), QString());                                                      \
    } while (false)

} // namespace

class CanvasGeometryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movingAStepReroutesOnlyWhatItTouches()
    {
        Follower follower(field(12, 10));
        const std::vector<HandoffShape> before = follower.geometry.handoffs();
        QVERIFY(follower.move("s5x5", 40, 30));
        const int changed = routedOtherwise(before, follower.geometry);
        QVERIFY2(changed >= 4 && changed <= 12, qPrintable(QString::number(changed)));
        SAME_AS_BUILT_ANEW(follower);
        const QRectF dirty = [&] {
            QRectF all;
            for (const QRectF &region : follower.regions)
                all |= region;
            return all;
        }();
        QVERIFY(dirty.contains(follower.geometry.step("s5x5")->rect));
        QVERIFY(!dirty.intersects(follower.geometry.step("s0x0")->rect));
    }

    void anArrowGoesRoundAStepDroppedOnItAndStraightAgainAfterUndo()
    {
        Follower follower(textMap("a -> b\nstep c"));
        std::vector<Placement> places;
        int x = 0;
        for (const char *id : {"a", "c", "b"}) {
            Placement place;
            place.id = id;
            place.x = 300.0 * x++;
            place.y = place.id == "c" ? 400 : 0;
            places.push_back(place);
        }
        QVERIFY(follower.perform(intents::move(follower.document.map(), places)));
        const QPolygonF free = follower.geometry.handoff("a-b")->points;
        QVERIFY(follower.move("c", 0, -400));
        const QPainterPath around = follower.geometry.handoff("a-b")->path();
        for (int percent = 0; percent <= 100; ++percent)
            QVERIFY(!follower.geometry.step("c")->rect.contains(around.pointAtPercent(percent / 100.0)));
        QVERIFY(follower.document.undo().ok());
        QCOMPARE(follower.geometry.handoff("a-b")->points, free);
    }

    void removingAStepAndUndoKeepTheOrderOfTheMap()
    {
        Follower follower(field(6, 5));
        QVERIFY(follower.perform(intents::remove(follower.document.map(), {{"s2x2"}, {}, {}})));
        SAME_AS_BUILT_ANEW(follower);
        QVERIFY(follower.document.undo().ok());
        SAME_AS_BUILT_ANEW(follower);
        QVERIFY(follower.document.redo().ok());
        SAME_AS_BUILT_ANEW(follower);
    }

    void whenMostOfALargeMapComesBackItIsAsBuiltAnew()
    {
        Follower follower(field(30, 20), {false, true});
        const RouteJob job = follower.geometry.openRoutes();
        follower.geometry.takeRoutes(job, job.run(), 0, 1e9);
        intents::Selection all;
        for (const Step &step : follower.document.map().steps)
            if (step.id != "s3x3" && step.id != "s3x4")
                all.steps.push_back(step.id);
        QVERIFY(follower.perform(intents::remove(follower.document.map(), all)));
        SAME_AS_BUILT_ANEW(follower);
        QVERIFY(follower.document.undo().ok());
        SAME_AS_BUILT_ANEW(follower);
        const RouteJob again = follower.geometry.openRoutes();
        QVERIFY(again.which.size() > 1000);
        follower.geometry.takeRoutes(again, again.run(), 0, 1e9);
        QVERIFY(follower.geometry.handoffs() == MapGeometry(follower.document.map()).handoffs());
    }

    void renamingReconnectingAndLanesFollowEditByEdit()
    {
        for (const bool lanes : {false, true}) {
            Follower follower(field(5, 4), {lanes, false});
            const ProcessMap &map = follower.document.map();
            QVERIFY(follower.perform(
                intents::rename(map, "s1x1", "A name that is so long that it needs a second line on the card")));
            SAME_AS_BUILT_ANEW(follower);
            QVERIFY(follower.perform(intents::rename(map, "s2x1", "Krankenversicherungskarte")));
            SAME_AS_BUILT_ANEW(follower);
            QVERIFY(follower.document.undo().ok());
            QVERIFY(follower.perform(intents::reconnect(map, "s0x0-s1x0", "s0x0", "s4x3")));
            SAME_AS_BUILT_ANEW(follower);
            QVERIFY(follower.document.undo().ok());
            QVERIFY(follower.document.undo().ok());
            SAME_AS_BUILT_ANEW(follower);
        }
    }

    void aLargeMapIsShownAtOnceAndRoutedLater()
    {
        const ProcessMap map = field(15, 14);
        MapGeometry geometry(map, {false, true});
        QVERIFY(geometry.hasOpenRoutes());
        for (const HandoffShape &shape : geometry.handoffs())
            QVERIFY(shape.points.size() >= 2 && !shape.label.isEmpty());
        const RouteJob job = geometry.openRoutes();
        QCOMPARE(job.which.size(), map.handoffs.size());
        const auto routed = job.run();
        const std::size_t first = geometry.takeRoutes(job, routed, 0, 0);
        QVERIFY(first > 0 && first < job.which.size()); // a slice
        QCOMPARE(geometry.takeRoutes(job, routed, first, 1e9), job.which.size());
        QVERIFY(!geometry.hasOpenRoutes());
        QVERIFY(geometry.handoffs() == MapGeometry(map).handoffs());
    }

    void whatIsEditedWhileRoutesAreFoundStaysOpenOrIsRoutedAtOnce()
    {
        Follower follower(field(15, 14), {false, true});
        const RouteJob job = follower.geometry.openRoutes();
        const auto routed = job.run();
        QVERIFY(follower.move("s7x7", 60, 50));
        QVERIFY(follower.perform(intents::remove(follower.document.map(), {{"s3x3"}, {}, {}})));
        const QPolygonF own = follower.geometry.handoff("s6x7-s7x7")->points;
        follower.geometry.takeRoutes(job, routed, 0, 1e9);
        QCOMPARE(follower.geometry.handoff("s6x7-s7x7")->points, own);
        QVERIFY(!follower.geometry.hasOpenRoutes());
        SAME_AS_BUILT_ANEW(follower);
    }

    void movingEverythingKeepsTheArrowsAndAsksForBetterOnes()
    {
        Follower follower(field(15, 14), {false, true});
        const RouteJob first = follower.geometry.openRoutes();
        follower.geometry.takeRoutes(first, first.run(), 0, 1e9);
        const QPolygonF before = follower.geometry.handoff("s6x7-s7x7")->points;
        std::vector<Placement> places;
        for (Placement place : follower.document.map().placements) {
            place.x += 100;
            places.push_back(place);
        }
        QVERIFY(follower.perform(intents::move(follower.document.map(), places)));
        QCOMPARE(follower.geometry.handoff("s6x7-s7x7")->points, before.translated(100, 0));
        QVERIFY(follower.geometry.hasOpenRoutes());
        SAME_AS_BUILT_ANEW(follower);
    }

    void figuresCoverNoCardAndNoLabel()
    {
        ProcessMap map = field(5, 4);
        for (Placement place : std::vector<Placement>(map.placements.begin(), map.placements.end())) {
            place.x *= 0.85; // tight gaps
            place.y *= 0.9;
            map.placements.put(place);
        }
        const MapGeometry geometry(map);
        LensView lens;
        for (const Step &step : map.steps)
            lens.steps[step.id].figure = QStringLiteral("88 %");
        for (const Handoff &handoff : map.handoffs)
            lens.handoffs[handoff.id].figure = QStringLiteral("2.6 h");
        const MapPainter painter(geometry, lens, Theme::instance().colours());
        const FigurePlacer places(painter);
        int shown = 0;
        for (const HandoffShape &handoff : geometry.handoffs()) {
            const std::optional<FigurePlacer::Pill> pill = places.pill(handoff);
            if (!pill)
                continue;
            ++shown;
            for (const StepShape &step : geometry.steps()) {
                QVERIFY(!step.rect.intersects(pill->rect));
                QVERIFY(!places.badge(step).intersects(pill->rect));
            }
            for (const HandoffShape &other : geometry.handoffs())
                QVERIFY(!other.label.adjusted(1, 1, -1, -1).intersects(pill->rect.adjusted(1, 1, -1, -1)));
        }
        QVERIFY(shown > 0);
    }

    void undoBringsTheArrowsBackToo()
    {
        const auto bytes = readFile(BATON_SOURCE "/resources/samples/clinic.json");
        Follower follower(readMap(*bytes, "clinic")->map);
        QStringList other;
        for (const Step &step : ProcessMap(follower.document.map()).steps) {
            const std::vector<HandoffShape> before = follower.geometry.handoffs();
            Placement larger = *follower.document.map().placements.find(step.id);
            larger.width = 240;
            larger.height = 150;
            QVERIFY(follower.document.perform(intents::move(follower.document.map(), {larger})));
            QVERIFY(follower.document.undo());
            for (std::size_t i = 0; i < before.size(); ++i)
                if (!(before[i] == follower.geometry.handoffs()[i]))
                    other << QString::fromStdString(before[i].id + " after " + step.id);
        }
        QVERIFY2(other.isEmpty(), qPrintable(other.join(QStringLiteral(", "))));
    }

    void whatIsAddedStandsStraightBelowItsColumn()
    {
        ProcessMap map = textMap("a -> b -> c");
        double x = 0;
        const double card = MapGeometry::cardSize(map, *map.steps.find("a")).width();
        for (const char *id : {"a", "b", "c"}) {
            Placement place;
            place.id = id;
            place.x = x;
            map.placements.put(place);
            x += card + layout::roomForLabel - 8;
        }
        const double ofB = map.placements.find("b")->x;
        const MapGeometry geometry(map);
        QCOMPARE(growDownstream(geometry, map, "a").at.x(), ofB);
        QCOMPARE(growUpstream(geometry, map, "c").at.x(), ofB);
        QCOMPARE(growDownstream(geometry, map, "c").at.x(), x + 8); // nothing is near
        const Result<CaptureReading> said = readCapture("a -> d", map);
        const Batch batch = toBatch(map, *said, placeBeside(map, false));
        QVERIFY(apply(batch, map));
        QCOMPARE(map.placements.find("d")->x, ofB);
    }

    void aDictatedChainGoesOnInANewRow()
    {
        ProcessMap map;
        for (int i = 0; i < 30; ++i) {
            const auto said = readCapture("s" + std::to_string(i) + " -> s" + std::to_string(i + 1), map);
            QVERIFY(apply(toBatch(map, *said, placeBeside(map, false)), map));
        }
        const MapGeometry geometry(map);
        QVERIFY(geometry.bounds().width() < widestLine + 20);
        int rows = 1;
        for (int i = 1; i <= 30; ++i) {
            const QRectF card = geometry.step("s" + std::to_string(i))->rect;
            const QRectF before = geometry.step("s" + std::to_string(i - 1))->rect;
            if (card.left() > before.right()) {
                QCOMPARE(card.top(), before.top());
                continue;
            }
            ++rows;
            QCOMPARE(card.left(), geometry.step("s0")->rect.left());
            QVERIFY(card.top() > before.bottom() + 50);
        }
        QVERIFY2(rows >= 4 && rows <= 6, qPrintable(QString::number(rows)));
    }

    void whatGrowsAtTheEndOfARowBeginsTheNext()
    {
        const auto inLine = [](int steps) {
            ProcessMap map;
            std::string chain = "s0";
            for (int i = 1; i < steps; ++i)
                chain += " -> s" + std::to_string(i);
            map = textMap(chain);
            for (int i = 0; i < steps; ++i) {
                Placement place;
                place.id = "s" + std::to_string(i);
                place.x = 40 + i * 260.0;
                map.placements.put(place);
            }
            return map;
        };
        const ProcessMap map = inLine(7);
        const Growth next = growDownstream(MapGeometry(map), map, "s6");
        QCOMPARE(next.at.x(), 40.0);
        QVERIFY(next.at.y() > MapGeometry(map).bounds().bottom());
        QVERIFY(growDownstream(MapGeometry(map), map, "s4").at.x() > 1200);                  // there is room beside it
        QVERIFY(growDownstream(MapGeometry(map, {.lanes = true}), map, "s6").at.x() > 1600); // lanes have no rows
        const ProcessMap line = inLine(14);
        QVERIFY(growDownstream(MapGeometry(line), line, "s13").at.x() > 3400); // wanted so wide
        ProcessMap rows = inLine(8);
        Placement below = *rows.placements.find("s7");
        below.x = 40;
        below.y = 200;
        rows.placements.put(below);
        const Growth another = growDownstream(MapGeometry(rows), rows, "s6"); // below the row that is there already
        QCOMPARE(another.at.x(), 40.0);
        QVERIFY(another.at.y() > MapGeometry(rows).bounds().bottom());
        rows.handoffs.remove("s6-s7");
        QVERIFY(growDownstream(MapGeometry(rows), rows, "s6").at.x() > 1600); // what stands there begins no row
    }

    void aChainThatWentBackGoesOnInANewRowToo()
    {
        ProcessMap map;
        const auto dictate = [&](const std::string &sentence) {
            const auto said = readCapture(sentence, map);
            return apply(toBatch(map, *said, placeBeside(map, false)), map).ok();
        };
        QVERIFY(dictate("a -> b -> c -> d -> e -> f -> g -> h -> i"));
        QVERIFY(dictate("f -> f2 -> f3 -> f4")); // from the end of the first row
        QVERIFY(dictate("i -> j -> k -> l -> m -> n -> o -> p -> q"));
        QVERIFY(MapGeometry(map).bounds().width() < widestLine + 20);
    }

    void aFigureWiderThanTheGapStandsBesideTheCards()
    {
        ProcessMap map = textMap("a -> b: x");
        for (const char *step : {"a", "b"}) {
            Placement place;
            place.id = step;
            place.x = step[0] == 'a' ? 0 : 220; // a gap of 64
            map.placements.put(place);
        }
        const MapGeometry geometry(map);
        LensView lens;
        lens.handoffs["a-b"].figure = QStringLiteral("2 días de retraso");
        const MapPainter painter(geometry, lens, Theme::instance().colours());
        const std::optional<FigurePlacer::Pill> pill = FigurePlacer(painter).pill(geometry.handoffs().front());
        QVERIFY(pill);
        QVERIFY(pill->rect.width() > geometry.step("b")->rect.left() - geometry.step("a")->rect.right());
        for (const StepShape &step : geometry.steps())
            QVERIFY(!step.rect.intersects(pill->rect));
        QVERIFY(std::abs(pill->rect.center().y() - geometry.handoffs().front().middle().y()) < 60);
    }

    void aChosenArrowDoesNotStrikeThroughTheLabelOfAnother()
    {
        const MapGeometry geometry(textMap("a -> b: papers"));
        const LensView lens;
        const Colours &colours = Theme::instance().colours();
        const MapPainter map(geometry, lens, colours);
        const QRectF label = geometry.handoffs().front().label;
        HandoffShape chosen;
        chosen.id = "chosen";
        chosen.points = {label.center() - QPointF(0, 60), label.center() + QPointF(0, 60)};
        QVERIFY(chosen.runsThrough(label));
        QVERIFY(!chosen.runsThrough(label.translated(label.width(), 0)));
        QImage image(geometry.bounds().size().toSize() + QSize(40, 80), QImage::Format_RGB32);
        QPainter painter(&image);
        const QPointF origin = QPointF(20, 40) - geometry.bounds().topLeft();
        painter.translate(origin);
        map.paint(painter, geometry.bounds().adjusted(-20, -40, 20, 40));
        const auto struck = [&] {
            const QPoint middle = (label.center() + origin).toPoint();
            int pixels = 0;
            for (int y = -int(label.height() / 2) + 1; y < int(label.height() / 2); ++y)
                pixels += image.pixelColor(middle.x(), middle.y() + y) == colours.accent;
            return pixels;
        };
        map.paintHandoff(painter, chosen, MapPainter::Emphasis::Selected);
        QVERIFY(struck() > 0);
        map.paintTextsUnder(painter, chosen);
        QCOMPARE(struck(), 0);
    }

    void aPartyThatGoesChangesNoOtherColour()
    {
        ProcessMap map = textMap("a -> b -> c: x");
        const auto colourOf = [&](const char *step) {
            return MapGeometry(map).step(step)->colourPlace;
        };
        const int second = colourOf("b"), third = colourOf("c");
        QVERIFY(second != third);
        const Batch batch = intents::remove(map, {{"a"}, {}, {}}, intents::NameParties::Go);
        QVERIFY(apply(batch, map).ok());
        QCOMPARE(map.parties.size(), std::size_t(2));
        QCOMPARE(colourOf("b"), second);
        QCOMPARE(colourOf("c"), third);
    }

    void aLaneThatMovesChangesNoColour()
    {
        ProcessMap map = textMap("a -> b -> c: x");
        const auto colourOf = [&](const ProcessMap &of, const char *step) {
            const StepShape shape = *MapGeometry(of).step(step);
            return shape.colour.isValid() ? shape.colour : Theme::instance().partyColour(shape.colourPlace);
        };
        ProcessMap moved = map;
        QVERIFY(apply(reordered(map, {"c", "a", "b"}), moved).ok());
        QCOMPARE(moved.parties[0].id, Id("c"));
        for (const char *step : {"a", "b", "c"})
            QCOMPARE(colourOf(moved, step).name(), colourOf(map, step).name());
        Party fresh;
        fresh.name = "Fresh";
        Id id;
        QVERIFY(apply(intents::addParty(moved, fresh, &id), moved).ok());
        const QColor own = Theme::instance().partyColour(colourPlace(*moved.parties.find(id)));
        for (const char *step : {"a", "b", "c"})
            QVERIFY(colourOf(moved, step) != own);
    }

    void arrangingOnAThreadAsksForNoWords()
    {
        const ProcessMap map = textMap("a -> b: x\nstep a work=8min introduces=0.06");
        const MapGeometry geometry(map);
        const std::vector<QRectF> cards{geometry.step("a")->rect, geometry.step("b")->rect};
        const Listener listener;
        std::vector<Placement> places;
        const std::unique_ptr<QThread> thread(QThread::create([&] { places = arrangedAnew(map, cards, {}, {}); }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(places.size(), std::size_t(2));
        QCOMPARE(listener.asked.load(), 0);
    }

    void onASmallMapFiguresAreLarger()
    {
        const MapGeometry geometry(arranged(test::textMap("a -> b: x"), Arrange::OnlyMissing));
        LensView lens;
        const Id id = geometry.handoffs().front().id;
        lens.handoffs[id].figure = QStringLiteral("2.6 h");
        MapPainter painter(geometry, lens, Theme::instance().colours());
        const FigurePlacer places(painter);
        const std::optional<FigurePlacer::Pill> usual = places.pill(geometry.handoffs().front());
        painter.setDetail(0.45); // its label is not painted: the figure stands there
        const std::optional<FigurePlacer::Pill> small = places.pill(geometry.handoffs().front());
        QVERIFY(usual && small);
        QVERIFY(small->rect.height() * 0.45 > 10);
        QVERIFY(small->rect.width() > usual->rect.width());
        QVERIFY(small->rect.intersects(geometry.handoffs().front().label));
    }

    void aBadgeGivesWayToALabel()
    {
        MapGeometry geometry(textMap("a -> b: papers"));
        LensView lens;
        lens.steps["b"].figure = QStringLiteral("88 %");
        const MapPainter painter(geometry, lens, Theme::instance().colours());
        const QRectF badge = FigurePlacer(painter).badge(*geometry.step("b"));
        QVERIFY(badge.intersects(geometry.step("b")->rect));
        QVERIFY(!badge.intersects(geometry.handoff("a-b")->label));
    }
};

} // namespace baton::test

using baton::test::CanvasGeometryTest;
BATON_TEST(CanvasGeometryTest)
#include "tst_canvasgeometry.moc"
