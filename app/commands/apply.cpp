#include "app/commands/commands.h"
#include "model/edit/script.h"
#include "model/store/documentfile.h"

#include <QCoreApplication>
#include <fstream>
#include <iostream>

namespace baton::commands {

namespace {

Status performLine(const std::string &line, DocumentFile &file)
{
    Document &document = file.document();
    auto read = readScriptLine(line, document.map());
    if (!read)
        return read.error();
    switch (read->kind) {
    case ScriptLine::Kind::Undo:
        return document.undo();
    case ScriptLine::Kind::Redo:
        return document.redo();
    case ScriptLine::Kind::Edit:
        break;
    }
    return document.perform(std::move(read->batch));
}

// Only durable edits are answered with ok.
Status performDurably(const std::string &line, DocumentFile &file)
{
    if (const Status done = performLine(line, file); !done)
        return done;
    return file.flush();
}

void answerLine(const Status &status, std::int64_t revision, const Console &console)
{
    JsonValue answer = JsonValue::ofObject().add("ok", JsonValue::ofBool(status.ok()));
    if (status)
        answer.add("revision", JsonValue::ofNumber(double(revision)));
    else
        answer.add("error", toJson(status.error()));
    console.answer(answer);
    std::fflush(stdout);
}

// Answers the status of the last refused line, or done. A store that fails ends the run: nothing after it can be kept.
int performAll(std::istream &lines, DocumentFile &file, const Console &console)
{
    std::string line;
    int status = ExitDone;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const Status done = performDurably(line, file);
        answerLine(done, file.document().revision(), console);
        if (done)
            continue;
        status = exitStatus(done.error().code);
        if (category(done.error().code) == ErrorCategory::Output)
            return console.fail(done.error());
    }
    return status;
}

} // namespace

int apply(const ApplyArguments &arguments, const Console &console)
{
    auto file = DocumentFile::open(arguments.document.toStdString());
    if (!file)
        return console.fail(file.error().in(arguments.document.toStdString()));
    if ((*file)->readOnly()) {
        const bool elsewhere = (*file)->notice().kind == OpenNotice::Kind::OpenElsewhere;
        return console.fail(
            Error(elsewhere ? ErrorCode::OpenElsewhere : ErrorCode::ReadOnly, {arguments.document.toStdString()})
                .in(arguments.document.toStdString()));
    }
    if (arguments.edits.isEmpty() || arguments.edits == QLatin1String("-"))
        return performAll(std::cin, **file, console);
    std::ifstream script(arguments.edits.toStdString());
    if (!script)
        return console.fail(
            Error(ErrorCode::FileNotFound, {arguments.edits.toStdString()}).in(arguments.edits.toStdString()));
    return performAll(script, **file, console);
}

} // namespace baton::commands
