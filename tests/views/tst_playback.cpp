#include "model/edit/document.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "tests/views/told.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/playback/caseoverlay.h"
#include "views/playback/casestory.h"
#include "views/playback/playbackbar.h"
#include "views/playback/scrubber.h"
#include "views/playback/staywords.h"
#include "views/playback/storyrow.h"
#include "views/spoken/running.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <ctime>

using namespace baton;

namespace {

constexpr auto chain = R"(registration -> billing: insurance data
step registration work=10min arrivals=exp(15min)
step billing work=8min
handoff registration-billing delay=2h)";

constexpr auto jammed = R"(registration -> billing: insurance data
step registration work=10min arrivals=exp(15min)
step billing work=2h
handoff registration-billing delay=2h)";

struct Show
{
    explicit Show(const char *text = chain)
        : map(std::make_shared<const ProcessMap>(test::textMap(text)))
        , geometry(*map)
    {
        RecordingSettings settings;
        settings.cases = 60;
        auto made = record(*map, settings);
        Q_ASSERT(made.ok());
        recording = std::make_shared<const Recording>(std::move(made.value()));
        player.setRecording(recording, Snapshot{map, 1});
    }
    // A moment at which somebody is on the handoff and nobody else is near.
    const Stay &travelling() const
    {
        for (const Stay &stay : recording->stays())
            if (stay.stage == CaseStage::Travelling && stay.from > recording->from())
                return stay;
        qFatal("nobody travels");
    }

    std::shared_ptr<const ProcessMap> map;
    std::shared_ptr<const Recording> recording;
    MapGeometry geometry;
    Player player;
};

QPointF dotOf(CaseOverlay &overlay, const MapGeometry &geometry, std::uint32_t who)
{
    for (const CaseDot &dot : overlay.dots({geometry}))
        if (dot.who == who)
            return dot.at;
    return {};
}

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseTravelsAlongItsHandoff()
    {
        Show show;
        CaseOverlay overlay(show.player);
        const Stay &stay = show.travelling();
        const HandoffShape &arrow = *show.geometry.handoff("registration-billing");
        show.player.seek(stay.from);
        const QPointF first = dotOf(overlay, show.geometry, stay.who);
        show.player.seek((stay.from + stay.to) / 2);
        const QPointF middle = dotOf(overlay, show.geometry, stay.who);
        QVERIFY(QLineF(first, arrow.points.first()).length() < 1);
        QVERIFY(QLineF(first, middle).length() > 20);
        QVERIFY(arrow.distanceTo(middle) < 1.5);
    }

    void everybodyUnderWayHasADotOrIsCounted()
    {
        Show show;
        CaseOverlay overlay(show.player);
        for (double at = 0; at < 1; at += 0.01) {
            show.player.seekProgress(at);
            int counted = 0;
            for (const CaseDot &dot : overlay.dots({show.geometry}))
                counted += 1 + dot.more;
            QCOMPARE(counted, int(show.player.underWay().size()));
        }
    }

    void rowsKeepOffTheTextsUnderThem()
    {
        Show show(jammed);
        show.player.seekProgress(0.3);
        const QRectF card = show.geometry.step("billing")->rect;
        const QRectF label(card.left() + 20, card.bottom() + 4, 40, 16);
        const auto texts = [&](const QRectF &) {
            return std::vector<QRectF>{label};
        };
        const auto waiting = [&](const MapOverlay::Picture &picture) {
            std::vector<QPointF> places;
            for (const CaseDot &dot : CaseOverlay(show.player).dots(picture))
                if (dot.stage == CaseStage::Waiting && QLineF(dot.at, card.center()).length() < 200)
                    places.push_back(dot.at);
            return places;
        };
        const auto under = [&](QPointF place) {
            return label.intersects(QRectF(place - QPointF(5, 5), QSizeF(10, 10)));
        };
        const QRectF visible = card.adjusted(-500, -500, 500, 500);
        const auto bare = waiting({show.geometry, 1, visible});
        QVERIFY(std::any_of(bare.begin(), bare.end(), under)); // else this would say nothing
        const auto clear = waiting({show.geometry, 1, visible, 1, texts});
        QVERIFY(clear.size() > 2);
        QVERIFY(std::none_of(clear.begin(), clear.end(), under));
    }

    void whoIsOnTheWayHidesNoText()
    {
        Show show;
        CaseOverlay overlay(show.player);
        const QPointF middle = show.geometry.handoff("registration-billing")->pointAt(0.5);
        const QRectF label(middle - QPointF(15, 8), QSizeF(30, 16));
        const auto texts = [&](const QRectF &) {
            return std::vector<QRectF>{label};
        };
        const Stay &stay = show.travelling();
        double last = -1e9;
        for (int i = 0; i <= 100; ++i) {
            show.player.seek(stay.from + (stay.to - stay.from) * i / 101);
            for (const CaseDot &dot : overlay.dots({show.geometry, 1, label.adjusted(-500, -500, 500, 500), 1, texts}))
                if (dot.who == stay.who) {
                    QVERIFY(!label.contains(dot.at));
                    QVERIFY2(dot.at.x() >= last, "it goes on");
                    last = dot.at.x();
                }
        }
        QVERIFY(last > label.right());
    }

    void howManyMoreIsSaidBesideTheRow()
    {
        Show show(jammed);
        show.player.seekProgress(0.3);
        const auto dots = CaseOverlay(show.player).dots({show.geometry});
        const auto last = std::find_if(dots.begin(), dots.end(), [](const CaseDot &dot) { return dot.more > 0; });
        QVERIFY(last != dots.end());
        QVERIFY(QLineF(last->moreRect.center(), last->at).length() < 40);
        for (const CaseDot &dot : dots)
            QVERIFY(!last->moreRect.intersects(QRectF(dot.at - QPointF(5, 5), QSizeF(10, 10))));
    }

    void aPressOnADotChoosesItsCase()
    {
        Show show;
        CaseOverlay overlay(show.player);
        const Stay &stay = show.travelling();
        show.player.seek((stay.from + stay.to) / 2);
        QVERIFY(!overlay.press({-500, -500}, {show.geometry}));
        QVERIFY(overlay.press(dotOf(overlay, show.geometry, stay.who) + QPointF(2, 2), {show.geometry}));
        QVERIFY(show.player.chosen().has_value());
    }

    void steppingGoesFromMomentToMomentOfTheChosenCase()
    {
        Show show;
        show.player.choose(3);
        const auto story = show.recording->story(3);
        show.player.seek(story.front().from);
        std::vector<Micros> seen{show.player.now()};
        for (Micros before = -1; before != show.player.now();) {
            before = show.player.now();
            show.player.step(1);
            if (show.player.now() != before)
                seen.push_back(show.player.now());
        }
        for (const Stay &stay : story)
            QVERIFY(std::find(seen.begin(), seen.end(), stay.from) != seen.end());
        show.player.step(-1);
        QCOMPARE(show.player.now(), seen[seen.size() - 2]);
    }

    void theStoryTellsInWhoseHandsTheCaseWas()
    {
        Show show;
        CaseStory story(show.player);
        show.player.choose(3);
        QStringList told;
        for (const StoryRow *row : story.findChildren<StoryRow *>())
            if (row->isVisibleTo(&story))
                told << row->accessibleName();
        const QString all = told.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("registration, being worked on")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("registration → billing, on its way, 2")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("billing, being worked on, 8")), qPrintable(all));
    }

    void allOfItWorksByKeyboard()
    {
        Show show;
        PlaybackBar bar(show.player);
        QSignalSpy closed(&bar, &PlaybackBar::closed);
        QTest::keyClick(&bar, Qt::Key_Space);
        QVERIFY(show.player.playing());
        QTest::keyClick(&bar, Qt::Key_Space);
        QVERIFY(!show.player.playing());
        QTest::keyClick(&bar, Qt::Key_Home);
        QCOMPARE(show.player.now(), show.recording->from());
        QTest::keyClick(&bar, Qt::Key_Right);
        QVERIFY(show.player.now() > show.recording->from());
        const double speed = show.player.speed();
        QTest::keyClick(&bar, Qt::Key_Up);
        QVERIFY(show.player.speed() > speed);
        QTest::keyClick(&bar, Qt::Key_N);
        QVERIFY(show.player.chosen().has_value());
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!show.player.chosen().has_value());
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void playingAndPausingByKeyAreTold()
    {
        Show show;
        PlaybackBar bar(show.player);
        QTest::keyClick(&bar, Qt::Key_Space);
        QTRY_COMPARE(test::toldIn(bar), QStringLiteral("Playing."));
        QTest::keyClick(&bar, Qt::Key_Space);
        QTRY_COMPARE(test::toldIn(bar), QStringLiteral("Paused at %1.").arg(clockTime(show.player.now(), *show.map)));
    }

    void whichCaseIsChosenIsToldOnce()
    {
        Show show;
        PlaybackBar bar(show.player);
        const Stay &stay = show.travelling();
        show.player.seek((stay.from + stay.to) / 2);
        const auto told = [&] {
            return test::toldIn(bar);
        };
        QTest::keyClick(&bar, Qt::Key_N);
        const std::uint32_t first = *show.player.chosen();
        QTest::keyClick(&bar, Qt::Key_N);
        const std::uint32_t chosen = *show.player.chosen();
        QVERIFY(chosen != first);
        QTRY_VERIFY(!told().isEmpty());
        const auto &recording = *show.recording;
        const auto now = show.player.underWay();
        const auto at = std::find_if(now.begin(), now.end(),
                                     [&](std::uint32_t each) { return recording.stays()[each].who == chosen; });
        const Stay &its = recording.stays()[*at];
        QCOMPARE(told(), QStringLiteral("%1: %2, %3.")
                             .arg(caseName(recording, chosen), placeOf(its, *show.map), stageName(its.stage)));
        show.player.seek(recording.to());
        show.player.choose(first);
        QTRY_COMPARE(told(), QStringLiteral("%1: not on its way now.").arg(caseName(recording, first)));
        QTest::keyClick(&bar, Qt::Key_Escape);
        QTRY_COMPARE(told(), QStringLiteral("No case is chosen."));
    }

    void aFrameOfPlaybackPaintsNoTileAndFitsSixtyASecond()
    {
        Show show;
        Document document(*show.map);
        Canvas canvas;
        canvas.resize(1200, 800);
        canvas.setDocument(&document);
        CaseOverlay overlay(show.player);
        canvas.setOverlay(&overlay);
        canvas.show();
        QTRY_VERIFY(canvas.pictureComplete());
        constexpr int frames = 100;
        const std::clock_t before = std::clock(); // of this process: others on the machine do not count
        for (int i = 0; i < frames; ++i) {
            show.player.seekProgress(double(i) / frames);
            canvas.viewport()->repaint();
        }
        const double each = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC / frames;
        qInfo("%.2f ms a frame", each);
        QVERIFY2(each < 16, qPrintable(QString::number(each)));
        canvas.setOverlay(nullptr);
    }

    void withoutAnimationsItMovesInJumps()
    {
        Show show;
        Theme::instance().setAnimations(false);
        QSignalSpy moves(&show.player, &Player::moved);
        show.player.play();
        QTest::qWait(300);
        QCOMPARE(moves.size(), 0);
        show.player.pause();
    }

    void whatGoesOnChangingRunsWhileItPlaysAndTheButtonsDoNot()
    {
        Show show;
        PlaybackBar bar(show.player);
        CaseStory story(show.player);
        const auto running = [&] {
            std::vector<const QWidget *> changing{bar.findChild<Scrubber *>(), story.findChild<StoryRow *>()};
            for (const QLabel *label : bar.findChildren<QLabel *>())
                if (label->text().startsWith(QStringLiteral("day ")) ||
                    label->text() == clockTime(show.player.now(), *show.map))
                    changing.push_back(label);
            return std::pair(std::size_t(std::count_if(changing.begin(), changing.end(), isRunning)), changing.size());
        };
        QCOMPARE(running(), std::pair(std::size_t(0), std::size_t(4)));
        show.player.play();
        QCOMPARE(running(), std::pair(std::size_t(4), std::size_t(4)));
        const auto buttons = bar.findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 4);
        for (const QToolButton *button : buttons)
            QVERIFY(!isRunning(button));
        QVERIFY(!isRunning(bar.findChild<QComboBox *>()));
        show.player.pause();
        QCOMPARE(running(), std::pair(std::size_t(0), std::size_t(4)));
    }
};

BATON_TEST(TestPlayback)
#include "tst_playback.moc"
