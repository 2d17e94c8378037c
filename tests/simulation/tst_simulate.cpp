#include "model/simulation/simulation.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::textMap;

namespace {

Simulation run(const ProcessMap &map, const SimulationSettings &settings)
{
    const Result<Simulation> result = simulate(map, settings);
    if (!result)
        qFatal("simulate failed: %s", codeName(result.error().code).c_str());
    return *result;
}

std::string json(const Simulation &simulation)
{
    return writeJson(toJson(simulation, {}));
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mm1LeadTimeAgreesWithTheClosedForm();
};

void TestSimulate::mm1LeadTimeAgreesWithTheClosedForm()
{
    const ProcessMap map = textMap("step desk work=exp(1h) party=desk arrivals=exp(75min)\nparty desk people=1");
    SimulationSettings settings;
    settings.cases = 100'000;
    settings.runs = 10;
    settings.warmup = 0;
    const Simulation s = run(map, settings);
    QVERIFY2(std::abs(s.leadTime.mean - 5 * 3600) < 0.03 * 5 * 3600, qPrintable(QString::number(s.leadTime.mean)));
    QVERIFY(std::abs(s.pools.at(0).utilisation.mean - 0.8) < 0.01);
    QVERIFY2(s.littleCheck < 1e-6, qPrintable(QString::number(s.littleCheck)));
    QVERIFY(s.stable);
    SimulationSettings automatic;
    const Simulation a = run(map, automatic);
    qInfo("%s", json(a).c_str());
}

BATON_TEST(TestSimulate)
#include "tst_simulate.moc"
