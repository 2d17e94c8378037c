#include "app/commands/commandline.h"

#include "app/commands/commandhelp.h"
#include "app/commands/commands.h"
#include "app/commands/mapoutput.h"
#include "app/language.h"
#include "app/window/snapshot.h"
#include "app/window/window.h"
#include "views/text/sentences.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFile>
#include <algorithm>
#include <functional>
#include <iostream>
#include <set>

namespace baton {

namespace {

using namespace commands;

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// CLI11 writes into standard strings; commands take Qt ones.
void text(CLI::App *command, const std::string &name, QString &into, const QString &help, bool required = false)
{
    CLI::Option *option = command->add_option_function<std::string>(
        name, [&into](const std::string &value) { into = QString::fromStdString(value); }, help.toStdString());
    option->required(required);
}

struct CommandLine
{
    CLI::App app;
    bool json = false;
    QString language;
    std::function<int(const Console &)> run; // what was asked for

    NewArguments makeNew;
    ImportArguments import;
    ExportArguments exportMap;
    MapArguments check;
    AnalyzeArguments analyze;
    ImpactArguments impact;
    SimulateArguments simulate;
    DelayArguments delay;
    ApplyArguments apply;
    LogArguments log;
    LayoutArguments layout;
    SnapshotRequest snapshot;
    QString lens, size, theme;
    QStringList files;

    CommandLine();

private:
    CLI::App *command(const std::string &name, const QString &help, std::function<int(const Console &)> action);
    CLI::App *mapCommand(const std::string &name, const QString &help, MapArguments &arguments,
                         std::function<int(const Console &)> action);
    void addDocumentCommands();
    void addMapCommands();
    void addRehearsalCommands();
    void addSnapshot();
    int runSnapshot(const Console &console);
};

CLI::App *CommandLine::command(const std::string &name, const QString &help, std::function<int(const Console &)> action)
{
    CLI::App *sub = app.add_subcommand(name, help.toStdString());
    sub->add_flag("--json", json, Help::tr("Print one JSON object on standard output").toStdString());
    text(sub, "--lang", language, Help::tr("Language of the text: en, it or es (default: the system's)"));
    sub->group(Help::tr("Commands").toStdString());
    sub->callback([this, action = std::move(action)] { run = action; });
    return sub;
}

CLI::App *CommandLine::mapCommand(const std::string &name, const QString &help, MapArguments &arguments,
                                  std::function<int(const Console &)> action)
{
    CLI::App *sub = command(name, help, std::move(action));
    text(sub, "MAP", arguments.map, Help::tr("A .baton document or anything that can be imported"), true);
    text(sub, "--scenario", arguments.scenario, Help::tr("The map with the changes of this scenario on top"));
    return sub;
}

void CommandLine::addDocumentCommands()
{
    CLI::App *sub = command("new", Help::tr("Make a new document"), [this](const Console &console) {
        makeNew.language = language;
        return commands::makeNew(makeNew, console);
    });
    text(sub, "DOC", makeNew.document, Help::tr("The document to make"));
    text(sub, "--sample", makeNew.sample, Help::tr("Start from a sample; 'list' names them"));

    sub = command("import", Help::tr("Make a document from any readable format"),
                  [this](const Console &console) { return commands::import(import, console); });
    text(sub, "IN", import.input, Help::tr("The file to read, recognised by its content"), true);
    text(sub, "-o,--output", import.output, Help::tr("The document to make"), true);

    sub = command("apply", Help::tr("Perform scripted edits, one JSON value a line"),
                  [this](const Console &console) { return commands::apply(apply, console); });
    text(sub, "DOC", apply.document, Help::tr("The document to edit"), true);
    text(sub, "EDITS", apply.edits, Help::tr("File with the edits; '-' or nothing for standard input"));

    sub = command("log", Help::tr("The history of a document"),
                  [this](const Console &console) { return commands::log(log, console); });
    text(sub, "DOC", log.document, Help::tr("The document"), true);
}

void CommandLine::addMapCommands()
{
    CLI::App *sub = mapCommand("export", Help::tr("Write a map in the format of OUT's suffix"), exportMap,
                               [this](const Console &console) { return commands::exportMap(exportMap, console); });
    text(sub, "-o,--output", exportMap.output, Help::tr("json, csv, pdf, svg, png or baton"), true);
    text(sub, "--lens", exportMap.lens, Help::tr("draw, bottlenecks, errors, delay or standards"));
    text(sub, "--paper", exportMap.paper, Help::tr("A4, A3, A2, A1, A0 or fit"));
    sub->add_flag("--landscape", exportMap.landscape, Help::tr("Turn the sheet").toStdString());
    sub->add_flag("--poster", exportMap.poster,
                  Help::tr("At full scale, over as many sheets as it takes").toStdString());

    mapCommand("check", Help::tr("Problems of the file and of the map"), check,
               [this](const Console &console) { return commands::check(check, console); });
    sub = mapCommand("analyze", Help::tr("Load, waits, lead time, bottlenecks, structure, errors"), analyze,
                     [this](const Console &console) { return commands::analyze(analyze, console); });
    sub->add_flag("--guesses", analyze.guesses,
                  Help::tr("Also which of the numbers nobody has measured matters most").toStdString());
    sub->add_flag(
        "--confirm", analyze.confirm,
        Help::tr("Try the first five bottlenecks out: paired runs with ten per cent less work").toStdString());
    sub = mapCommand("impact", Help::tr("What an error made at a step or on a handoff does downstream"), impact,
                     [this](const Console &console) { return commands::impact(impact, console); });
    text(sub, "ELEMENT", impact.element, Help::tr("Id of a step or of a handoff"), true);

    sub = mapCommand("layout", Help::tr("Automatic layout"), layout,
                     [this](const Console &console) { return commands::layout(layout, console); });
    text(sub, "-o,--output", layout.output, Help::tr("The file to write"), true);
    sub->add_flag("--rows", layout.rows, Help::tr("Break a long chain into rows, as the window does").toStdString());
}

void CommandLine::addRehearsalCommands()
{
    CLI::App *sub = mapCommand("simulate", Help::tr("Rehearse the chain with random times"), simulate,
                               [this](const Console &console) { return commands::simulate(simulate, console); });
    text(sub, "--horizon", simulate.horizon, Help::tr("Observed time of a run, for example 30d"));
    sub->add_option("--cases", simulate.settings.cases,
                    Help::tr("Stop arrivals after this many cases and run them out").toStdString())
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
    text(sub, "--warmup", simulate.warmup, Help::tr("auto, or a duration"));
    sub->add_option("--runs", simulate.settings.runs, Help::tr("Number of runs").toStdString())
        ->check(CLI::Range(1, 1'000'000));
    sub->add_option("--seed", simulate.settings.seed, Help::tr("Seed of the random numbers").toStdString());
    sub->add_option("--threads", simulate.settings.threads, Help::tr("Threads; never changes the answer").toStdString())
        ->check(CLI::Range(0, 1024));
    text(sub, "--trace", simulate.trace, Help::tr("Write the event log of one run to this .xes or .csv file"));

    sub = mapCommand("delay", Help::tr("A late handoff: who notices, how bad, and when it is over"), delay,
                     [this](const Console &console) { return commands::delay(delay, console); });
    text(sub, "HANDOFF", delay.handoff, Help::tr("Id of the handoff"), true);
    text(sub, "--by", delay.by, Help::tr("How late, for example 2d"), true);
    text(sub, "--kind", delay.kind, Help::tr("case, blocked, longer or slower (default: blocked)"));
    text(sub, "--at", delay.at,
         Help::tr("When it begins, counted from the start of the observed time (default: two lead times after "
                  "it; where people keep hours on a Monday, an hour after opening)"));
    text(sub, "--sweep", delay.sweep,
         Help::tr("delay: also from no delay up to this one; start: also over a week of beginnings"));
    sub->add_option("--waiting-cost", delay.question.waitingCostPerHour,
                    Help::tr("Money for each hour that a case is late at a customer").toStdString())
        ->check(CLI::Range(0.0, 1e12));
    sub->add_option("--runs", delay.question.runs, Help::tr("Number of paired runs").toStdString())
        ->check(CLI::Range(1, 1'000'000));
    sub->add_option("--seed", delay.question.seed, Help::tr("Seed of the random numbers").toStdString());
    sub->add_option("--threads", delay.question.threads, Help::tr("Threads; never changes the answer").toStdString())
        ->check(CLI::Range(0, 1024));
}

void CommandLine::addSnapshot()
{
    CLI::App *sub = command("snapshot", Help::tr("The main window as a picture, without a display"),
                            [this](const Console &console) { return runSnapshot(console); });
    text(sub, "MAP", snapshot.map, Help::tr("A .baton document or anything that can be imported"), true);
    text(sub, "-o,--output", snapshot.output, Help::tr("The PNG to write"), true);
    text(sub, "--lens", lens, Help::tr("draw, bottlenecks, errors, delay or standards"));
    text(sub, "--select", snapshot.select, Help::tr("Id of the element to select"));
    text(sub, "--scenario", snapshot.scenario, Help::tr("Show this scenario"));
    text(sub, "--size", size, Help::tr("Width x height, for example 1440x900"));
    sub->add_option("--scale", snapshot.scale, Help::tr("Device pixels per unit").toStdString())
        ->check(CLI::Range(0.5, 4.0));
    text(sub, "--theme", theme, Help::tr("light, dark or contrast"));
}

CommandLine::CommandLine()
{
    app.description(Help::tr("Baton: draw supplier-to-customer chains, see where they jam and what a late or wrong "
                             "handoff does.")
                        .toStdString());
    speakOurWords(app);
    app.set_version_flag("--version", "baton " BATON_VERSION, Help::tr("Print the version and end").toStdString());
    app.require_subcommand(1);
    app.failure_message([](const CLI::App *, const CLI::Error &error) { return std::string(error.what()); });
    addDocumentCommands();
    addMapCommands();
    addRehearsalCommands();
    addSnapshot();
}

bool readSize(const QString &typed, QSize &size)
{
    if (typed.isEmpty())
        return true;
    const QStringList parts = typed.toLower().split(u'x');
    bool wide = false, high = false;
    if (parts.size() == 2)
        size = QSize(parts[0].toInt(&wide), parts[1].toInt(&high));
    return wide && high && size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 &&
           size.height() <= 16384;
}

bool readTheme(const QString &typed, ThemeKind &kind)
{
    if (typed == QLatin1String("dark"))
        kind = ThemeKind::Dark;
    else if (typed == QLatin1String("contrast"))
        kind = ThemeKind::HighContrast;
    return typed.isEmpty() || typed == QLatin1String("light") || kind != ThemeKind::Light;
}

int CommandLine::runSnapshot(const Console &console)
{
    const auto chosen = lensNamed(lens);
    if (!chosen)
        return console.fail(Error(ErrorCode::BadUsage, {"--lens draw|bottlenecks|errors|delay|standards"}));
    if (!readSize(size, snapshot.size))
        return console.fail(Error(ErrorCode::BadUsage, {"--size 1440x900"}));
    if (!readTheme(theme, snapshot.theme))
        return console.fail(Error(ErrorCode::BadUsage, {"--theme light|dark|contrast"}));
    snapshot.lens = *chosen;
    snapshot.language = language;
    const Status done = renderSnapshot(snapshot);
    if (!done)
        return console.fail(done.error());
    if (console.json())
        console.answer(JsonValue::ofObject().add("output", JsonValue::ofText(snapshot.output.toStdString())));
    return ExitDone;
}

// The words that start a command; anything else on the command line is a file for the window.
bool isCommand(CLI::App &app, const std::string &word)
{
    const auto subs = app.get_subcommands([](CLI::App *) { return true; });
    return std::any_of(subs.begin(), subs.end(), [&](CLI::App *sub) { return sub->get_name() == word; });
}

// "analyse" is a mistyped command, "map.baton" a file.
bool looksLikeCommand(const std::string &word)
{
    return !word.empty() && word.find_first_of("./\\") == std::string::npos &&
           !QFile::exists(QString::fromStdString(word));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int refuseWindow(const std::string &word)
{
    std::cerr << "baton: " << word << " (see baton --help)\n";
    return ExitUsage;
}

int openWindow(int argc, char **argv)
{
    if (argc > 1 && looksLikeCommand(argv[1]))
        return refuseWindow(std::string("there is no command '") + argv[1] + "'");
    if (!hasDisplay())
        return refuseWindow("there is no display to open a window on; use a command, or set DISPLAY");
    QApplication application(argc, argv);
    useLanguage(systemLanguage());
    QStringList files;
    const QStringList arguments = application.arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i)
        files << arguments[i];
    return runWindow(application, files);
}

// Pictures, papers and the sizes of cards need fonts, not a display.
bool needsGui(const std::string &command)
{
    static const std::set<std::string> painted{"export", "import", "layout", "snapshot"};
    return painted.count(command) > 0;
}

int runCommand(CommandLine &line, int argc, char **argv, bool gui)
{
    std::unique_ptr<QCoreApplication> application;
    if (gui) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_LOGGING_RULES", "default.warning=false"); // the platform complains of what it cannot do
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line.snapshot.scale));
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    const Console console(line.json);
    // JSON is for programs: its sentences do not change with the machine's language unless asked for.
    if (line.language.isEmpty())
        line.language = line.json ? QStringLiteral("en") : systemLanguage();
    if (!languages().contains(line.language))
        return console.fail(Error(ErrorCode::BadUsage, {"--lang en|it|es"}));
    useLanguage(line.language);
    return line.run(console);
}

// The language is known only to who has read the line, and the words of help are said while it is read: read again in
// the language it asks for.
int helpOrRefuse(int argc, char **argv, bool json)
{
    const QCoreApplication application(argc, argv);
    useLanguage(languageAsked(application.arguments(), json));
    CommandLine line;
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::Success &help) {
        return line.app.exit(help, std::cout, std::cerr);
    } catch (const CLI::ParseError &error) {
        const QString sentence = sentenceOf(error);
        std::cerr << "baton: " << sentence.toStdString() << "\n";
        if (json)
            Console(true).answer(
                JsonValue::ofObject().add("error", JsonValue::ofObject()
                                                       .add("code", JsonValue::ofText("bad_usage"))
                                                       .add("text", JsonValue::ofText(sentence.toStdString()))));
    }
    return ExitUsage;
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    CommandLine line;
    const std::string first = argc > 1 ? argv[1] : "";
    const bool option = !first.empty() && first[0] == '-';
    if (!option && !isCommand(line.app, first))
        return openWindow(argc, argv);
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::Error &) {
        return helpOrRefuse(argc, argv, std::find(argv, argv + argc, std::string_view("--json")) != argv + argc);
    }
    return runCommand(line, argc, argv, needsGui(first));
}

} // namespace baton
