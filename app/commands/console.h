#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <QString>
#include <string>

// What commands say to people and to programs, and with which exit status they end.
namespace baton {

enum ExitStatus { ExitDone = 0, ExitProblems = 1, ExitUsage = 2, ExitInput = 3, ExitOutput = 4, ExitFault = 5 };

int exitStatus(ErrorCode code);

class Console
{
public:
    explicit Console(bool json = false) : m_json(json) {}

    bool json() const { return m_json; }
    // A line for people, on standard output. Nothing where JSON was asked for.
    void say(const QString &line = {}) const;
    // The one JSON object of a command, on standard output.
    void answer(const JsonValue &object) const;
    // Progress and asides, on standard error.
    void aside(const QString &line) const;
    // "baton: FILE:LINE:COLUMN: sentence" on standard error, with --json also as an object. Answers the exit status.
    int fail(const Error &error) const;

private:
    bool m_json;
};

JsonValue toJson(const Error &error);

// Columns of equal width, for tables on a terminal: the first column is left-aligned, the others right-aligned. The
// first row are the heads; nothing where nothing stands under them.
QStringList table(const QList<QStringList> &rows);

} // namespace baton
