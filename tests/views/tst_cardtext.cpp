#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/painting/cardtext.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/canvas/painting/textwidths.h"
#include "views/theme/theme.h"

#include <QTest>
#include <functional>

namespace baton::test {

namespace {

ProcessMap office()
{
    return textMap(R"(
        bill -> check -> ship -> patient
        party revenue name="Revenue office" people=2
        party records name="Health records"
        party biolab name=Biolab kind=vendor
        party family name="The family" kind=customer
        step bill party=revenue
        step check party=records
        step ship party=biolab
        step patient party=family
    )");
}

QString detail(const ProcessMap &map, const Id &step, double width)
{
    return cardText(map, *map.steps.find(step), width).detail;
}

} // namespace

class CardTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameStandsWholeAndTheCardGrowsForIt()
    {
        ProcessMap map = office();
        Step step = *map.steps.find("check");
        step.name = "Check the insurance data against the register of the region";
        const double width = cardWidth(step, nullptr);
        const CardText text = cardText(map, step, width);
        QCOMPARE(text.name.join(u' '), QString::fromStdString(step.name));
        QCOMPARE(width, MapGeometry::usualCardSize().width());
        for (const QString &line : text.name)
            QVERIFY(textWidth(line, MapFonts::current().name) <= width - 23);
        QVERIFY(text.name.size() > 2);
        map.steps.put(step);
        const QSizeF size = MapGeometry::cardSize(map, step);
        QCOMPARE(size.height(), MapGeometry::usualCardSize().height() + 18 * (double(text.name.size()) - 1));
    }

    void aTextThatIsKnownFollowsAllThatItIsMadeFrom()
    {
        ProcessMap map = office();
        CardTexts texts;
        const auto rightFor = [&](const Id &id) {
            const SharedRow<Step> step = map.steps.row(id);
            const Placement *placement = map.placements.find(id);
            const CardTexts::Written &written = texts.of(map, step, placement);
            const double width = cardWidth(*step, placement);
            return written.width == width && written.text == cardText(map, *step, width);
        };
        Step step = *map.steps.find("check");
        Party party = *map.parties.find("records");
        Placement wide;
        wide.id = "check";
        wide.width = 210;
        const std::vector<std::function<void()>> edits{
            [] {},
            [&] { step.name = "Check all of the insurance data", map.steps.put(step); },
            [&] { step.work = Law::parse("2d").value(), map.steps.put(step); },
            [&] { map.info.hoursPerDay = 4; },
            [&] { step.peopleNeeded = 3, map.steps.put(step); },
            [&] { step.introduces = 0.07, map.steps.put(step); },
            [&] { party.name = "Records and archive", map.parties.put(party); },
            [&] { party.people = 5, map.parties.put(party); },
            [&] { party.kind = PartyKind::Customer, map.parties.put(party); },
            [&] { map.placements.put(wide); },
            [&] { map.parties.remove("records"); },
            [&] { step.party = "family", map.steps.put(step); },
        };
        for (std::size_t i = 0; i < edits.size(); ++i) {
            edits[i]();
            QVERIFY2(rightFor("check") && rightFor("bill"), qPrintable(QString::number(i)));
        }
    }

    // Other threads measure maps while somebody chooses another scale.
    void theTextOnCardsIsTheSameAtEveryTextScale()
    {
        ProcessMap map = office();
        const std::string words = "all of the claims that are late go on to the office for a second look";
        for (std::size_t length = 10; length < words.size(); ++length) {
            Step step;
            step.id = "s" + std::to_string(length);
            step.name = words.substr(0, length);
            map.steps.put(step);
        }
        const auto written = [&] {
            std::vector<CardText> all;
            for (const Step &step : map.steps)
                all.push_back(cardText(map, step, cardWidth(step, nullptr)));
            return all;
        };
        const std::vector<CardText> usual = written();
        std::vector<double> others;
        for (double scale : {0.77, 1.3, 1.5}) {
            Theme::instance().setTextScale(scale);
            if (written() != usual)
                others.push_back(scale);
        }
        Theme::instance().setTextScale(1);
        QVERIFY(others.empty());
    }

    void aTextIsKeptUntilItIsMadeFromSomethingElseOrTooManyAre()
    {
        ProcessMap map = office();
        CardTexts texts;
        const QString first = texts.of(map, map.steps.row("check"), nullptr).text.name.first();
        const auto isKept = [&] { // not written anew, in another piece of memory
            return texts.of(map, map.steps.row("check"), nullptr).text.name.first().isSharedWith(first);
        };
        Step step = *map.steps.find("check");
        step.notes = "nothing that stands on its card";
        map.steps.put(step);
        Party party = *map.parties.find("records");
        party.colour = "#123456";
        map.parties.put(party);
        QVERIFY(isKept());
        texts.tidy(0);
        QVERIFY(isKept());
        constexpr int many = 20'100;
        for (int i = 0; i < many; ++i) {
            Step gone;
            gone.id = "gone" + std::to_string(i);
            texts.of(map, gone, nullptr);
        }
        texts.tidy(many);
        QVERIFY(isKept());
        texts.tidy(10);
        QVERIFY(!isKept());
    }

    void aLabelIsAsWideAsItsShortenedText()
    {
        LabelTexts texts;
        const QFont &font = MapFonts::current().label;
        const std::string longest = "everything that was ever written about the patient";
        for (int again = 0; again < 2; ++again) {
            QVERIFY(texts.of("").text.isEmpty());
            QCOMPARE(texts.of("claim").text, QStringLiteral("claim"));
            QCOMPARE(texts.of("claim").width, textWidth(QStringLiteral("claim"), font));
            const LabelTexts::Written &written = texts.of(longest);
            QVERIFY(written.text.endsWith(QChar(0x2026)) && written.width <= 150 && written.width > 120);
            QCOMPARE(written.width, textWidth(written.text, font));
            texts.tidy(again ? 0 : 10);
        }
    }

    void aLongWordMakesTheCardWiderAndBreaksOnlyBeyondThat()
    {
        ProcessMap map = office();
        Step step = *map.steps.find("check");
        step.name = "Krankenversicherungskarte";
        const double wider = cardWidth(step, nullptr);
        QVERIFY(wider > MapGeometry::usualCardSize().width());
        QCOMPARE(cardText(map, step, wider).name, QStringList(QString::fromStdString(step.name)));
        step.name = std::string(60, 'm');
        const CardText broken = cardText(map, step, cardWidth(step, nullptr));
        QVERIFY(broken.name.size() > 2);
        QCOMPARE(broken.name.join(QString()), QString::fromStdString(step.name));
        Placement own;
        own.width = 300;
        QCOMPARE(cardWidth(step, &own), 300.0);
    }

    void aWideCardSaysEverything()
    {
        const ProcessMap map = office();
        QCOMPARE(detail(map, "bill", 900), QStringLiteral("Revenue office · 2 people"));
        QCOMPARE(detail(map, "check", 900), QStringLiteral("Health records · 1 person"));
        QCOMPARE(detail(map, "ship", 900), QStringLiteral("Vendor · Biolab"));
        QCOMPARE(detail(map, "patient", 900), QStringLiteral("The family · external customer"));
    }

    void theWordsAroundANameGoBeforeTheNameIsCut_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("narrow");
        QTest::newRow("several people") << "bill" << QStringLiteral("Revenue office × 2");
        QTest::newRow("one person") << "check" << QStringLiteral("Health records");
        QTest::newRow("vendor") << "ship" << QStringLiteral("Biolab");
        QTest::newRow("customer") << "patient" << QStringLiteral("The family");
    }

    void theWordsAroundANameGoBeforeTheNameIsCut()
    {
        QFETCH(QString, step);
        QFETCH(QString, narrow);
        const ProcessMap map = office();
        const Id id = step.toStdString();
        const QString whole = detail(map, id, 900);
        double width = 900;
        while (detail(map, id, width) == whole)
            width -= 1;
        QCOMPARE(detail(map, id, width), narrow);
        while (detail(map, id, width) == narrow)
            width -= 1;
        QVERIFY(detail(map, id, width).contains(QStringLiteral("…")));
    }
};

} // namespace baton::test

using baton::test::CardTextTest;
BATON_TEST(CardTextTest)
#include "tst_cardtext.moc"
