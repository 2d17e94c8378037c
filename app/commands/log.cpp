#include "app/commands/commands.h"
#include "model/store/documentfile.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace baton::commands {

namespace {

JsonValue toJson(const HistoryEntry &entry)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC);
    return JsonValue::ofObject()
        .add("revision", JsonValue::ofNumber(double(entry.revision)))
        .add("text", JsonValue::ofText(text::history(entry).toStdString()))
        .add("subject", JsonValue::ofText(entry.subject))
        .add("at", JsonValue::ofText(at.toString(Qt::ISODateWithMs).toStdString()))
        .add("undone", JsonValue::ofBool(entry.undone));
}

QString line(const HistoryEntry &entry)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at);
    const QString what = text::history(entry);
    return QStringLiteral("%1  %2  %3")
        .arg(entry.revision, 6)
        .arg(QLocale().toString(at, QLocale::ShortFormat),
             entry.undone ? QCoreApplication::translate("log", "%1 (undone)").arg(what) : what);
}

} // namespace

int log(const LogArguments &arguments, const Console &console)
{
    const auto file = DocumentFile::open(arguments.document.toStdString(), OpenMode::ReadOnly);
    if (!file)
        return console.fail(file.error().in(arguments.document.toStdString()));
    const std::vector<HistoryEntry> history = (*file)->document().history();
    JsonValue entries = JsonValue::ofArray();
    for (const HistoryEntry &entry : history) {
        entries.push(toJson(entry));
        console.say(line(entry));
    }
    if (console.json())
        console.answer(JsonValue::ofObject()
                           .add("revision", JsonValue::ofNumber(double((*file)->document().revision())))
                           .add("entries", std::move(entries)));
    else if (history.empty())
        console.say(QCoreApplication::translate("log", "Nothing has been changed yet."));
    return ExitDone;
}

} // namespace baton::commands
