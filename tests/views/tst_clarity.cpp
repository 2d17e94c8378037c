#include "model/analysis/analysis.h"
#include "model/exchange/codec.h"
#include "model/simulation/simulation.h"
#include "tests/layout/corpus.h"
#include "tests/support/registry.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/canvas/painting/figureplacer.h"
#include "views/lenses/lensanswers.h"

#include <QTest>

namespace baton::test {

namespace {

using Seen = std::pair<QString, LensView>;

ProcessMap sample(const char *name)
{
    const auto bytes = readFile(std::string(BATON_SOURCE "/resources/samples/") + name + ".json");
    return readMap(*bytes, name)->map;
}

// A generated graph with deliverables of many lengths, laid out as a new document is.
ProcessMap mapOf(const Graph &graph)
{
    ProcessMap map;
    for (int v = 0; v < graph.boxes; ++v) {
        Step step;
        step.id = "s" + std::to_string(v);
        step.name = v % 3 ? "Step " + std::to_string(v) : "A step with a longer name, number " + std::to_string(v);
        step.order = map.steps.nextOrder();
        map.steps.put(step);
    }
    constexpr std::array<const char *, 5> deliverables{"order", "patient record", "goods", "signed offer", "list"};
    for (std::size_t i = 0; i < graph.lines.size(); ++i) {
        Handoff handoff;
        handoff.id = "h" + std::to_string(i);
        handoff.from = "s" + std::to_string(graph.lines[i].from);
        handoff.to = "s" + std::to_string(graph.lines[i].to);
        handoff.deliverable = deliverables[i % deliverables.size()];
        handoff.order = map.handoffs.nextOrder();
        map.handoffs.put(handoff);
    }
    return arranged(map, Arrange::All);
}

// A figure on everything: the most a lens can show.
LensView fullLens(const ProcessMap &map, const QString &figure = QStringLiteral("waits 2.6 h"))
{
    LensView lens;
    for (const Step &step : map.steps)
        lens.steps[step.id].figure = QStringLiteral("88 %");
    for (const Handoff &handoff : map.handoffs) {
        lens.handoffs[handoff.id].figure = figure;
        lens.handoffs[handoff.id].number = QStringLiteral("100 %");
    }
    return lens;
}

// As the lens stands after a few runs: where its figures stand is what counts here.
LensView lateView(const ProcessMap &map)
{
    DelayQuestion question = firstDelayQuestion(map, analyze(map));
    question.runs = 6;
    const auto exact = exactDelay(map, question);
    const auto answer = delay(map, question);
    return delayView(map, question, exact ? &*exact : nullptr, answer ? &*answer : nullptr);
}

LensView keptView(const ProcessMap &map)
{
    SimulationSettings settings;
    settings.runs = 2;
    const auto simulation = simulate(map, settings);
    return standardsView(map, simulation ? &*simulation : nullptr);
}

std::vector<Seen> lensesOf(const ProcessMap &map)
{
    const LensAnswers answers = answered(Lens::Errors, map);
    return {{QStringLiteral("draw"), drawView()},
            {QStringLiteral("bottlenecks"), lensViewOf(Lens::Bottlenecks, map, answers)},
            {QStringLiteral("errors"), lensViewOf(Lens::Errors, map, answers)},
            {QStringLiteral("delay"), lateView(map)},
            {QStringLiteral("standards"), keptView(map)},
            {QStringLiteral("full"), fullLens(map)}};
}

bool meets(const QLineF &piece, const QRectF &rect)
{
    const QLineF diagonals[] = {{rect.topLeft(), rect.bottomRight()}, {rect.topRight(), rect.bottomLeft()}};
    return rect.contains(piece.p1()) || rect.contains(piece.p2()) ||
           std::any_of(std::begin(diagonals), std::end(diagonals), [&](const QLineF &diagonal) {
               return piece.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
           });
}

bool runsThrough(const QPolygonF &line, const QRectF &rect)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        if (meets({line[i - 1], line[i]}, rect))
            return true;
    return false;
}

// What a person would call untidy, counted.
struct Untidy
{
    int labelsOnCards = 0, labelsOnLabels = 0, arrowsThroughCards = 0, arrowsBehindLabels = 0;
    int arrowsBehindFigures = 0, figuresLeftOut = 0, headsBehindBadges = 0, badgesOnLabels = 0;
    QStringList where;

    Untidy &operator+=(const Untidy &more)
    {
        labelsOnCards += more.labelsOnCards;
        labelsOnLabels += more.labelsOnLabels;
        arrowsThroughCards += more.arrowsThroughCards;
        arrowsBehindLabels += more.arrowsBehindLabels;
        arrowsBehindFigures += more.arrowsBehindFigures;
        figuresLeftOut += more.figuresLeftOut;
        headsBehindBadges += more.headsBehindBadges;
        badgesOnLabels += more.badgesOnLabels;
        where += more.where;
        return *this;
    }
    void note(const char *what, const Id &a, const Id &b)
    {
        where << QStringLiteral("%1 %2 %3")
                     .arg(QLatin1String(what), QString::fromStdString(a), QString::fromStdString(b));
    }
    QString text() const
    {
        return QStringLiteral("labels on cards %1, on labels %2; arrows through cards %3, behind labels %4, behind "
                              "figures %5; figures left out %6; heads behind badges %7; badges on labels %8\n  %9")
            .arg(labelsOnCards)
            .arg(labelsOnLabels)
            .arg(arrowsThroughCards)
            .arg(arrowsBehindLabels)
            .arg(arrowsBehindFigures)
            .arg(figuresLeftOut)
            .arg(headsBehindBadges)
            .arg(badgesOnLabels)
            .arg(where.join(QStringLiteral("\n  ")));
    }
};

void countLabel(const MapGeometry &geometry, const HandoffShape &own, Untidy &untidy)
{
    if (own.label.isEmpty())
        return;
    const QRectF label = own.label.adjusted(1, 1, -1, -1);
    for (const StepShape &step : geometry.steps())
        if (step.rect.intersects(label)) {
            ++untidy.labelsOnCards;
            untidy.note("label on card", own.id, step.id);
        }
    for (const HandoffShape &other : geometry.handoffs()) {
        if (&other == &own)
            continue;
        if (&other < &own && other.label.adjusted(1, 1, -1, -1).intersects(label)) {
            ++untidy.labelsOnLabels;
            untidy.note("label on label", own.id, other.id);
        }
        if (runsThrough(other.polyline(), label)) {
            ++untidy.arrowsBehindLabels;
            untidy.note("behind label", other.id, own.id);
        }
    }
}

void countLine(const MapGeometry &geometry, const HandoffShape &own, Untidy &untidy)
{
    for (const StepShape &step : geometry.steps())
        if (runsThrough(own.polyline(), step.rect.adjusted(1, 1, -1, -1))) {
            ++untidy.arrowsThroughCards;
            untidy.note("through card", own.id, step.id);
        }
}

void countFigure(const MapGeometry &geometry, const LensView &lens, const FigurePlacer &places, const HandoffShape &own,
                 Untidy &untidy)
{
    const auto mark = lens.handoffs.find(own.id);
    if (mark == lens.handoffs.end() || mark->second.figure.isEmpty())
        return;
    const std::optional<FigurePlacer::Pill> pill = places.pill(own);
    if (!pill) {
        ++untidy.figuresLeftOut;
        untidy.note("no figure", own.id, {});
        return;
    }
    for (const HandoffShape &other : geometry.handoffs())
        if (other.id != own.id && runsThrough(other.polyline(), pill->rect.adjusted(1, 1, -1, -1))) {
            ++untidy.arrowsBehindFigures;
            untidy.note("behind figure", other.id, own.id);
        }
}

// The figure on a card leaves the labels, the other cards and the heads of arrows free.
void countBadge(const MapGeometry &geometry, const LensView &lens, const FigurePlacer &places, const StepShape &own,
                Untidy &untidy)
{
    const auto mark = lens.steps.find(own.id);
    if (mark == lens.steps.end() || mark->second.figure.isEmpty())
        return;
    const QRectF badge = places.badge(own);
    for (const HandoffShape &handoff : geometry.handoffs()) {
        if (handoff.label.adjusted(1, 1, -1, -1).intersects(badge)) {
            ++untidy.badgesOnLabels;
            untidy.note("badge on label", own.id, handoff.id);
        }
        if (geometry.steps()[handoff.to].id == own.id && badge.contains(handoff.points.last())) {
            ++untidy.headsBehindBadges;
            untidy.note("head behind badge", handoff.id, own.id);
        }
    }
}

Untidy lookedAt(const MapGeometry &geometry, const LensView &lens)
{
    Untidy untidy;
    const MapPainter painter(geometry, lens, Theme::instance().colours());
    const FigurePlacer places(painter);
    for (const HandoffShape &handoff : geometry.handoffs()) {
        countLine(geometry, handoff, untidy);
        countLabel(geometry, handoff, untidy);
        countFigure(geometry, lens, places, handoff, untidy);
    }
    for (const StepShape &step : geometry.steps())
        countBadge(geometry, lens, places, step, untidy);
    return untidy;
}

} // namespace

class ClarityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samplesAreClearThroughEveryLens_data()
    {
        QTest::addColumn<bool>("tidied");
        for (const char *name : {"clinic", "hiring", "hospital", "it-request", "purchase", "release"}) {
            QTest::addRow("%s", name) << false;
            QTest::addRow("%s tidied", name) << true;
        }
    }
    void samplesAreClearThroughEveryLens()
    {
        QFETCH(bool, tidied);
        const QByteArray name = QByteArray(QTest::currentDataTag()).split(' ').first();
        ProcessMap map = sample(name.constData());
        if (tidied)
            map = arranged(map, Arrange::All);
        const MapGeometry geometry(map);
        static QHash<QByteArray, std::vector<Seen>> known; // where things stand changes no figure
        if (!known.contains(name))
            known[name] = lensesOf(map);
        for (const auto &[lens, view] : known[name]) {
            const Untidy untidy = lookedAt(geometry, view);
            QVERIFY2(untidy.where.isEmpty(), qPrintable(lens + QStringLiteral(": ") + untidy.text()));
        }
    }

    // The longest words of the three languages, on maps seen from far enough that figures are drawn larger.
    void noFigureIsLeftOut_data() { samplesAreClearThroughEveryLens_data(); }
    void noFigureIsLeftOut()
    {
        QFETCH(bool, tidied);
        ProcessMap map = sample(QByteArray(QTest::currentDataTag()).split(' ').first().constData());
        if (tidied)
            map = arranged(map, Arrange::All);
        const MapGeometry geometry(map);
        const LensView lens = fullLens(map, QStringLiteral("cumplido 100 %"));
        QStringList without;
        for (const double scale : {0.55, 0.65, 0.8, 1.0}) {
            MapPainter painter(geometry, lens, Theme::instance().colours());
            painter.setDetail(scale);
            const FigurePlacer places(painter);
            for (const HandoffShape &handoff : geometry.handoffs())
                if (!places.pill(handoff))
                    without << QStringLiteral("%1 at %2").arg(QString::fromStdString(handoff.id)).arg(scale);
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(QStringLiteral(", "))));
    }

    void generatedMapsAreClear()
    {
        Untidy all;
        int handoffs = 0;
        for (const int boxes : {15, 30, 60})
            for (unsigned seed = 1; seed <= 4; ++seed) {
                const ProcessMap map = mapOf(process(boxes, seed));
                handoffs += int(map.handoffs.size());
                all += lookedAt(MapGeometry(map), fullLens(map));
            }
        const int lines = all.labelsOnCards + all.labelsOnLabels + all.arrowsThroughCards + all.arrowsBehindLabels +
                          all.badgesOnLabels;
        QVERIFY2(lines == 0, qPrintable(all.text()));
        qInfo("%d figures: %d on another arrow, %d left out", handoffs, all.arrowsBehindFigures, all.figuresLeftOut);
        QVERIFY((all.arrowsBehindFigures + all.figuresLeftOut) * 100 <= handoffs * 8);
    }
};

} // namespace baton::test

using baton::test::ClarityTest;
BATON_TEST(ClarityTest)
#include "tst_clarity.moc"
