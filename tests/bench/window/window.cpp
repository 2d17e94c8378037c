// The longest stand-still of the window for each thing a person does with a large map: CPU milliseconds of the
// window's thread in one event, until all that follows from it has come in.
//     bench_window [STEPS [NAME]]     (default 10000; only what NAME is part of)
#include "app/window/lenshost.h"
#include "model/store/documentfile.h"
#include "tests/app/stand.h"
#include "tests/bench/support/clocks.h"
#include "tests/bench/support/generated.h"
#include "views/panels/findbar.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>
#include <cstdio>
#include <functional>

using namespace baton;
using namespace baton::bench;

namespace {

// Keeps the longest of the events, those inside of another counted with it.
class Clocked : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const std::string what =
            std::string(receiver->metaObject()->className()) + ", event " + std::to_string(event->type());
        const double start = threadMs();
        const bool done = QApplication::notify(receiver, event);
        const double took = threadMs() - start;
        m_inside = false;
        m_latest.restart();
        if (took > m_longest) {
            m_longest = took;
            m_what = what;
        }
        return done;
    }
    void begin()
    {
        m_longest = 0;
        m_what.clear();
        m_latest.start();
    }
    double longest() const { return m_longest; }
    const std::string &what() const { return m_what; }
    // Ms since something happened.
    qint64 calm() const { return m_latest.elapsed(); }

private:
    bool m_inside = false;
    double m_longest = 0;
    std::string m_what;
    QElapsedTimer m_latest;
};

class Bench
{
public:
    Bench(Clocked &clock, test::Stand &stand, QString only) : m_clock(clock), m_stand(stand), m_only(std::move(only)) {}

    // `done` = what was begun has ended.
    void run(
        const char *name, const std::function<void()> &act, const std::function<bool()> &done = [] { return true; })
    {
        m_clock.begin();
        double itself = 0;
        QTimer::singleShot(0, &m_clock, [&] {
            const double start = threadMs();
            act();
            itself = threadMs() - start;
        });
        settle(done);
        if (!done())
            std::printf("  %-26s was not done\n", name);
        else if (m_only.isEmpty() || QString::fromLatin1(name).contains(m_only))
            std::printf("  %-26s longest %7.1f ms (%s), its own event %7.1f ms%s\n", name, m_clock.longest(),
                        m_clock.what().c_str(), itself, m_clock.longest() > 100 ? "   <<<" : "");
        std::fflush(stdout);
    }

private:
    void settle(const std::function<bool()> &done)
    {
        QElapsedTimer clock;
        clock.start();
        do
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        while (clock.elapsed() < 20'000 && (clock.elapsed() < 600 || m_clock.calm() < 400 || !whole() || !done()));
    }
    bool whole() const { return m_stand.canvas().pictureComplete(); }

    Clocked &m_clock;
    test::Stand &m_stand;
    QString m_only;
};

std::string tableOf(int rows)
{
    std::string text = "Supplier\tCustomer\tDeliverable\n";
    for (int i = 0; i < rows; ++i)
        text += "New " + std::to_string(i) + "\tNew " + std::to_string(i + 1) + "\tform\n";
    return text;
}

void everything(Bench &bench, test::Stand &stand, const QString &path)
{
    const auto trigger = [&](const char *name, const char *action) {
        const bool possible = stand.action(action).isEnabled();
        bench.run(
            name, [&stand, action] { stand.action(action).trigger(); }, [possible] { return possible; });
    };
    bench.run("open", [&] { stand.window.documents().open(path); });
    for (const char *lens : {"lens.bottlenecks", "lens.errors", "lens.delay", "lens.standards", "lens.draw"})
        trigger(lens, lens);
    trigger("select all", "edit.selectAll");
    trigger("copy", "edit.copy");
    trigger("paste all", "edit.paste");
    trigger("undo", "edit.undo");
    trigger("copy table", "edit.copyTable");
    trigger("copy picture", "edit.copyPicture");
    trigger("select all", "edit.selectAll");
    trigger("delete all", "edit.remove");
    trigger("undo", "edit.undo");
    trigger("redo", "edit.redo");
    trigger("undo", "edit.undo");
    bench.run("select nothing", [&] { stand.canvas().select({}, false); });
    bench.run("select a step", [&] { stand.canvas().select({{stand.map().steps[9].id}, {}, {}}, false); });
    bench.run("select a handoff", [&] { stand.canvas().select({{}, {stand.map().handoffs[9].id}, {}}, false); });
    bench.run("select nothing", [&] { stand.canvas().select({}, false); });
    bench.run("table to the clipboard", [&] {
        auto *data = new QMimeData;
        data->setText(QString::fromStdString(tableOf(1000)));
        QApplication::clipboard()->setMimeData(data);
    });
    trigger("paste 1,000 steps", "edit.paste");
    trigger("undo", "edit.undo");
    bench.run(
        "tidy", [&] { stand.action("draw.tidy").trigger(); },
        [&] {
            const std::vector<HistoryEntry> history = stand.document().history();
            return !history.empty() && history.back().intent == Intent::Layout;
        });
    trigger("undo", "edit.undo");
    trigger("lanes", "view.lanes");
    bench.run("lanes turned round", [&] {
        std::vector<Id> parties;
        for (const Party &party : stand.map().parties)
            parties.insert(parties.begin(), party.id);
        (void)stand.document().perform(intents::reorderParties(stand.map(), parties));
    });
    trigger("undo", "edit.undo");
    trigger("lanes off", "view.lanes");
    trigger("find", "edit.find");
    QLineEdit *field = stand.window.findChild<FindBar *>()->findChild<QLineEdit *>();
    const auto type = [field](int key, const QString &text) {
        QApplication::postEvent(field, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    };
    bench.run(
        "find a word",
        [&] {
            for (const QChar c : QStringLiteral("paper 12"))
                type(0, QString(c));
        },
        [&] { return field->text() == QStringLiteral("paper 12"); });
    bench.run(
        "escape", [&] { type(Qt::Key_Escape, {}); }, [&] { return !field->isVisible(); });
    trigger("table", "view.table");
    bench.run("rename beside the table", [&] {
        (void)stand.document().perform(intents::rename(stand.map(), stand.map().steps[7].id, "Another"));
    });
    trigger("table off", "view.table");
    trigger("history", "edit.history");
    bench.run("rename", [&] {
        (void)stand.document().perform(intents::rename(stand.map(), stand.map().steps[8].id, "Another one"));
    });
    bench.run("scenario", [&] { (void)stand.parts().stage.create(QStringLiteral("To be")); });
    bench.run("edit in the scenario", [&] {
        Document &shown = *stand.parts().stage.shown();
        (void)shown.perform(intents::rename(shown.map(), shown.map().steps[8].id, "Another still"));
    });
    bench.run("as is", [&] { stand.parts().stage.showAsIs(); });
    trigger("dark", "look.dark");
    trigger("light", "look.light");
    trigger("text for a room", "view.textRoom");
    trigger("text for a desk", "view.textRoom");
    bench.run("close", [&] { stand.action("map.close").trigger(); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Clocked application(argc, argv);
    const int steps = argc > 1 ? std::max(20, std::atoi(argv[1])) : 10000;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.baton"));
    MapOptions kind;
    kind.placements = true;
    kind.errors = true;
    if (!DocumentFile::create(path.toStdString(), generated(steps, 2 * steps, kind)))
        return 1;
    std::printf("%d steps, %d handoffs\n", steps, 2 * steps);
    Theme::instance().apply();
    test::Stand stand;
    Bench bench(application, stand, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    everything(bench, stand, path);
}
