#include "app/commands/console.h"

#include "views/text/sentences.h"

#include <QStringList>
#include <cstdio>

namespace baton {

namespace {

void writeLine(std::FILE *to, const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), to);
    std::fputc('\n', to);
}

} // namespace

int exitStatus(ErrorCode code)
{
    switch (category(code)) {
    case ErrorCategory::Usage:
        return ExitUsage;
    case ErrorCategory::Input:
        return ExitInput;
    case ErrorCategory::Output:
        return ExitOutput;
    case ErrorCategory::Fault:
        break;
    }
    return ExitFault;
}

void Console::say(const QString &line) const
{
    if (!m_json)
        writeLine(stdout, line.toStdString());
}

void Console::answer(const JsonValue &object) const
{
    writeLine(stdout, writeJson(object));
}

void Console::aside(const QString &line) const
{
    writeLine(stderr, line.toStdString());
}

int Console::fail(const Error &error) const
{
    const QString place = text::place(error);
    const QString sentence = text::error(error);
    aside(QStringLiteral("baton: ") + (place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence));
    if (m_json)
        answer(JsonValue::ofObject().add("error", toJson(error)));
    return exitStatus(error.code);
}

JsonValue toJson(const Error &error)
{
    JsonValue object = JsonValue::ofObject();
    object.add("code", JsonValue::ofText(codeName(error.code)));
    object.add("text", JsonValue::ofText(text::error(error).toStdString()));
    object.add("file", error.file.empty() ? JsonValue::ofNull() : JsonValue::ofText(error.file));
    object.add("line", error.line ? JsonValue::ofNumber(error.line) : JsonValue::ofNull());
    object.add("column", error.column ? JsonValue::ofNumber(error.column) : JsonValue::ofNull());
    return object;
}

QStringList table(const QList<QStringList> &rows)
{
    if (rows.size() < 2)
        return {};
    QList<int> widths;
    for (const QStringList &row : rows)
        for (int i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = qMax(widths[i], int(row[i].size()));
        }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (int i = 0; i < row.size(); ++i)
            line += i == 0 ? row[i].leftJustified(widths[i]) : QStringLiteral("  ") + row[i].rightJustified(widths[i]);
        while (line.endsWith(u' '))
            line.chop(1);
        lines << QStringLiteral("  ") + line;
    }
    return lines;
}

} // namespace baton
