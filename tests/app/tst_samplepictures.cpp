#include "app/welcome/samples.h"
#include "tests/support/registry.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/canvas/geometry/mapgeometry.h"

#include <QTest>

namespace baton::test {

namespace {

bool meets(const HandoffShape &handoff, const QRectF &rect)
{
    const QPolygonF line = handoff.polyline();
    const QLineF diagonals[] = {{rect.topLeft(), rect.bottomRight()}, {rect.topRight(), rect.bottomLeft()}};
    for (int i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (rect.contains(piece.p1()) || rect.contains(piece.p2()))
            return true;
        for (const QLineF &diagonal : diagonals)
            if (piece.intersects(diagonal, nullptr) == QLineF::BoundedIntersection)
                return true;
    }
    return false;
}

struct Faults
{
    QStringList overlaps;  // what a reader would trip over, each as words
    int crossedLabels = 0; // an arrow runs behind the label of another
};

Faults faults(const MapGeometry &geometry)
{
    Faults all;
    QStringList &found = all.overlaps;
    const auto name = [](const Id &id) {
        return QString::fromStdString(id);
    };
    for (const HandoffShape &handoff : geometry.handoffs()) {
        for (const StepShape &step : geometry.steps()) {
            if (handoff.label.intersects(step.rect))
                found << name(handoff.id) + QStringLiteral(": label on ") + name(step.id);
            if (meets(handoff, step.rect.adjusted(2, 2, -2, -2)))
                found << name(handoff.id) + QStringLiteral(" runs through ") + name(step.id);
        }
        for (const HandoffShape &other : geometry.handoffs()) {
            if (other.id < handoff.id && other.label.intersects(handoff.label))
                found << name(handoff.id) + QStringLiteral(": label on the label of ") + name(other.id);
            if (other.id != handoff.id && !handoff.label.isEmpty() && meets(other, handoff.label))
                ++all.crossedLabels;
        }
    }
    for (const StepShape &a : geometry.steps())
        for (const StepShape &b : geometry.steps())
            if (a.id < b.id && a.rect.intersects(b.rect))
                found << name(a.id) + QStringLiteral(" on ") + name(b.id);
    return all;
}

} // namespace

class SamplePicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlapsInAnySampleInAnyLanguage_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "it", "es"})
            for (const samples::Sample &sample : samples::all(QLatin1String(language)))
                QTest::addRow("%s %s", qPrintable(sample.name), language) << sample.name << QString(language);
    }
    void nothingOverlapsInAnySampleInAnyLanguage()
    {
        QFETCH(QString, sample);
        QFETCH(QString, language);
        const Result<ProcessMap> map = samples::load(sample, language);
        QVERIFY(map.ok());
        const Faults found = faults(MapGeometry(arranged(*map, Arrange::OnlyMissing)));
        QCOMPARE(found.overlaps.join(QStringLiteral("; ")), QString());
        QVERIFY(found.crossedLabels <= 1);
    }

    void nothingOverlapsInAnySampleInLanes_data() { nothingOverlapsInAnySampleInAnyLanguage_data(); }
    void nothingOverlapsInAnySampleInLanes()
    {
        QFETCH(QString, sample);
        QFETCH(QString, language);
        const Result<ProcessMap> map = samples::load(sample, language);
        QVERIFY(map.ok());
        const MapGeometry geometry(arranged(*map, Arrange::OnlyMissing), {true, false});
        const Faults found = faults(geometry);
        QCOMPARE(found.overlaps.join(QStringLiteral("; ")), QString());
        QVERIFY(found.crossedLabels <= 2); // lanes leave less room
    }
};

} // namespace baton::test

using baton::test::SamplePicturesTest;
BATON_TEST(SamplePicturesTest)
#include "tst_samplepictures.moc"
