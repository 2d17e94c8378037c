#include "app/commands/commands.h"
#include "app/welcome/samples.h"
#include "model/store/documentfile.h"

#include <QCoreApplication>

namespace baton::commands {

namespace {

int listSamples(const QString &language, const Console &console)
{
    JsonValue names = JsonValue::ofArray();
    QList<QStringList> rows;
    for (const samples::Sample &sample : samples::all(language)) {
        rows << QStringList{sample.name, QString()};
        rows.back()[0] = sample.name.leftJustified(12) + sample.title;
        names.push(JsonValue::ofObject()
                       .add("name", JsonValue::ofText(sample.name.toStdString()))
                       .add("title", JsonValue::ofText(sample.title.toStdString())));
    }
    if (console.json())
        console.answer(JsonValue::ofObject().add("samples", std::move(names)));
    for (const QString &line : table(rows))
        console.say(line);
    return ExitDone;
}

} // namespace

int makeNew(const NewArguments &arguments, const Console &console)
{
    if (arguments.sample == QLatin1String("list"))
        return listSamples(arguments.language, console);
    if (arguments.document.isEmpty())
        return console.fail(Error(ErrorCode::BadUsage, {"new DOC.baton [--sample NAME]"}));
    ProcessMap content;
    if (!arguments.sample.isEmpty()) {
        auto sample = samples::load(arguments.sample, arguments.language);
        if (!sample)
            return console.fail(sample.error());
        content = std::move(*sample);
    }
    const auto file = DocumentFile::create(arguments.document.toStdString(), content);
    if (!file)
        return console.fail(file.error().in(arguments.document.toStdString()));
    if (console.json())
        console.answer(JsonValue::ofObject()
                           .add("document", JsonValue::ofText(arguments.document.toStdString()))
                           .add("steps", JsonValue::ofNumber(double(content.steps.size())))
                           .add("handoffs", JsonValue::ofNumber(double(content.handoffs.size()))));
    console.say(QCoreApplication::translate("commands", "Made %1.").arg(arguments.document));
    return ExitDone;
}

} // namespace baton::commands
