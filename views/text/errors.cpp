#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <array>

// One sentence for every way to fail: what is wrong, where, and what to do.
namespace baton::text {

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

// Long or many-lined input is quoted by its beginning.
QString shortened(const std::string &text)
{
    constexpr qsizetype longest = 60;
    const QString line = QString::fromStdString(text).simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

QStringList values(const Error &error)
{
    QStringList all;
    for (const std::string &argument : error.args)
        all << shortened(argument);
    return all;
}

// What the model gives as a value although it is meant to be read as words.
const std::array<const char *, 7> modelWords{
    QT_TRANSLATE_NOOP("Errors", "rows"),
    QT_TRANSLATE_NOOP("Errors", "columns"),
    QT_TRANSLATE_NOOP("Errors", "characters"),
    QT_TRANSLATE_NOOP("Errors", "values"),
    QT_TRANSLATE_NOOP("Errors", "scenarios"),
    QT_TRANSLATE_NOOP("Errors", "periods"),
    QT_TRANSLATE_NOOP("Errors", "8% wrong, within 4h, takes 2h, 30% of cases"),
};

QString inWords(const std::string &value)
{
    const auto found = std::find(modelWords.begin(), modelWords.end(), value);
    return found == modelWords.end() ? shortened(value) : Errors::tr(*found);
}

bool says(const Error &error, std::size_t position)
{
    return error.args.size() > position && !error.args[position].empty();
}

// The file an error is about: named by its first argument, or by its place.
QString subject(const Error &error)
{
    const std::string &path = says(error, 0) ? error.args[0] : error.file;
    return path.empty() ? Errors::tr("the file")
                        : shortened(QFileInfo(QString::fromStdString(path)).fileName().toStdString());
}

QString about(const Error &error, const QString &pattern)
{
    return fill(pattern, {subject(error)});
}

QString fileError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return about(error, Errors::tr("There is no file “%1” here; check the name and the folder."));
    case ErrorCode::FileUnreadable:
        return about(error, Errors::tr("“%1” cannot be read; check that it is a file and that you may open it."));
    case ErrorCode::FileTooLarge:
        return Errors::tr("The file is too large for Baton; split it, or leave out what the map does not need.");
    case ErrorCode::FileUnwritable:
        return about(error, Errors::tr("“%1” cannot be written; choose another folder or check its permissions."));
    case ErrorCode::DiskFull:
        return Errors::tr("The disk is full, so nothing was written; make room or choose another disk.");
    case ErrorCode::ReadOnly:
        return Errors::tr("This document is open for reading only; save a copy to change it.");
    case ErrorCode::UnknownFormat:
        return about(error,
                     Errors::tr("Baton does not recognise what “%1” holds; open a Baton document, a map as JSON, "
                                "or a handoff list as CSV."));
    case ErrorCode::UnknownOutputFormat:
        return fill(Errors::tr("Baton cannot write “%1”; use a name that ends in one of these: %2."),
                    {subject(error), error.args.size() > 1 ? QString::fromStdString(error.args[1]) : QString()});
    case ErrorCode::NotADocument:
        return about(error, Errors::tr("“%1” is not a Baton document; import it if it is a map or a table."));
    case ErrorCode::DamagedDocument:
        return Errors::tr("The document is damaged and was not opened; nothing in it was changed, so open a copy or an "
                          "earlier backup.");
    case ErrorCode::ContentHashMismatch:
        return Errors::tr("The content of the document is not what Baton wrote; it was not opened, so use a copy or an "
                          "earlier backup.");
    case ErrorCode::OpenElsewhere:
        return Errors::tr(
            "The document is open in another window; close it there, or read it here without changing it.");
    case ErrorCode::DocumentExists:
        return about(error, Errors::tr("“%1” is there already; choose another name or say that it may be replaced."));
    case ErrorCode::WriteFailed:
        return Errors::tr("The last changes could not be saved; they are kept in this window, so save a copy elsewhere "
                          "now.");
    default:
        return {};
    }
}

QString newer(const Error &error)
{
    const bool document = error.code == ErrorCode::NewerDocument;
    if (says(error, 0))
        return fill(document
                        ? Errors::tr("This document was made by a newer Baton; install version %1 or later to open it.")
                        : Errors::tr("This file was made by a newer Baton: its format is “%1”, and this version "
                                     "reads baton-map/1."),
                    values(error));
    return Errors::tr("This was made by a newer Baton; install the latest version to open it.");
}

QString syntax(const Error &error)
{
    if (says(error, 0) && error.args[0] == "duplicate_key")
        return fill(Errors::tr("The member “%2” is given twice in the same object; keep one of them."), values(error));
    if (says(error, 0) && error.args[0] != "json")
        return fill(Errors::tr("The text is not well formed here: expected %1."), values(error));
    return Errors::tr("The text is not well-formed JSON here; look for a missing comma, quote or bracket.");
}

QString tooMany(const Error &error)
{
    return says(error, 0)
               ? fill(Errors::tr("There are too many %1 for Baton to read; split the file."), {inWords(error.args[0])})
               : Errors::tr("There is more in the file than Baton can read; split it.");
}

QString outOfRange(const Error &error)
{
    const bool low = says(error, 2), high = says(error, 3);
    const QString field = says(error, 0) ? fill(Errors::tr("“%1”"), values(error)) : Errors::tr("This value");
    const QStringList filled{field, values(error).value(1), values(error).value(2), values(error).value(3)};
    if (low && high)
        return fill(Errors::tr("%1 must be between %3 and %4, not %2."), filled);
    if (low)
        return fill(Errors::tr("%1 must be at least %3, not %2."), filled);
    if (high)
        return fill(Errors::tr("%1 must be at most %4, not %2."), filled);
    return fill(Errors::tr("%1 is outside the range of what can be."), filled);
}

QString wrongType(const Error &error)
{
    if (says(error, 0))
        return fill(Errors::tr("“%1” has a value of the wrong kind; expected: %2."), values(error));
    return fill(Errors::tr("There is a value of the wrong kind here; expected: %2."), values(error));
}

QString unknownWord(const Error &error)
{
    if (says(error, 0) && says(error, 2))
        return fill(Errors::tr("“%1” cannot be “%2”; expected: %3."), values(error));
    if (says(error, 1) && says(error, 2))
        return fill(Errors::tr("“%2” is not understood here; possible is: %3."),
                    {QString(), shortened(error.args[1]), inWords(error.args[2])});
    if (says(error, 0) && says(error, 1))
        return fill(Errors::tr("“%1” is not known here; expected: %2."), values(error));
    return fill(Errors::tr("“%1” is not known here; check the spelling."),
                {says(error, 0) ? values(error)[0] : values(error).value(1)});
}

QString badDuration(const Error &error)
{
    if (!says(error, 0))
        return Errors::tr("A time is missing; write for example 8min, 2h or 1h30min.");
    if (says(error, 1) && error.args[1] != error.args[0])
        return fill(Errors::tr("“%1” is not a time: “%2” is not understood; write for example 8min, 2h or 1h30min."),
                    values(error));
    return fill(Errors::tr("“%1” is not a time; write a number with a unit, for example 8min, 2h or 3d."),
                values(error));
}

QString badLaw(const Error &error)
{
    const std::string rule = says(error, 2) ? error.args[2] : std::string();
    if (rule == "argument_count")
        return fill(Errors::tr("“%1” has the wrong number of values; write for example tri(4min, 7min, 15min)."),
                    values(error));
    if (rule == "not_ascending")
        return fill(Errors::tr("In “%1” the times must rise from the best to the worst; “%2” is too small."),
                    values(error));
    if (rule == "not_positive")
        return fill(Errors::tr("In “%1” the value “%2” must be more than zero."), values(error));
    if (rule == "not_a_number")
        return fill(Errors::tr("In “%1” the value “%2” must be a number."), values(error));
    if (rule == "out_of_range")
        return fill(Errors::tr("In “%1” the value “%2” is too small or too large."), values(error));
    if (rule == "bad_weight")
        return fill(Errors::tr("In “%1” every time needs a weight, for example empirical(2h:3, 1d:1)."), values(error));
    return fill(
        Errors::tr("“%1” is not a time Baton knows; write for example 20min, 1h..3h, 30min/2h/3d or exp(20min)."),
        values(error));
}

QString valueError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadEncoding:
        return Errors::tr("The text is not valid UTF-8 here; save the file as UTF-8 and try again.");
    case ErrorCode::BadSyntax:
        return syntax(error);
    case ErrorCode::TooDeep:
        return Errors::tr("The text is nested too deeply to be a map; check where it came from.");
    case ErrorCode::TooMany:
        return tooMany(error);
    case ErrorCode::NewerFormat:
    case ErrorCode::NewerDocument:
        return newer(error);
    case ErrorCode::MissingField:
        return fill(Errors::tr("“%1” is missing here; add it."), values(error));
    case ErrorCode::WrongType:
        return wrongType(error);
    case ErrorCode::OutOfRange:
        return outOfRange(error);
    case ErrorCode::BadId:
        return fill(Errors::tr("“%1” cannot be an id; use 1 to 64 letters, digits, or one of _ . : -."), values(error));
    case ErrorCode::DuplicateId:
        return fill(Errors::tr("The id “%1” is used twice; give one of the two another id."), values(error));
    case ErrorCode::UnknownReference:
        return says(error, 1)
                   ? fill(Errors::tr("“%1” names “%2”, which is not in the map; add it or correct the name."),
                          values(error))
                   : fill(Errors::tr("“%1” is not in the map; add it or correct the name."), values(error));
    case ErrorCode::UnknownWord:
        return unknownWord(error);
    default:
        return {};
    }
}

QString writtenError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadDuration:
        return badDuration(error);
    case ErrorCode::BadLaw:
        return badLaw(error);
    case ErrorCode::BadDate:
        return fill(Errors::tr("“%1” is not a date; write it as 2026-12-25."),
                    {values(error).isEmpty() ? QString() : values(error).last()});
    case ErrorCode::BadPeriod:
        return fill(Errors::tr("“%1” is not a period like the others; write months as 2026-01, quarters as 2026-Q1 or "
                               "years as 2026."),
                    {values(error).value(1)});
    case ErrorCode::DuplicatePeriod:
        return fill(Errors::tr("The period “%1” is there twice; keep one of the two."), {values(error).value(1)});
    case ErrorCode::BadCalendar:
        return fill(
            Errors::tr("“%1” is not working time; write for example Mon-Fri 09:00-17:00, with a time zone such as "
                       "Europe/Rome."),
            values(error));
    case ErrorCode::BadNumber:
        return fill(Errors::tr("“%1” is not a number; write digits, for example %2 or %3."),
                    {says(error, 0) ? values(error).last() : QString(), number(0.08, 2), percent(0.08)});
    case ErrorCode::NoHandoffColumns:
        return Errors::tr("The table has no columns for who hands over and who receives; name two columns Supplier and "
                          "Customer.");
    default:
        return {};
    }
}

QString editError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StaleEdit:
        return Errors::tr(
            "This has changed in the meantime, so the edit was not made; look at it again and repeat it.");
    case ErrorCode::NothingToUndo:
        return Errors::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Errors::tr("There is nothing to redo.");
    case ErrorCode::UnknownStep:
        return fill(Errors::tr("There is no step “%1” in this map; check the id or the name."), values(error));
    case ErrorCode::UnknownHandoff:
        return fill(Errors::tr("There is no handoff “%1” in this map; check the id."), values(error));
    case ErrorCode::UnknownScenario:
        return fill(Errors::tr("There is no scenario “%1” in this map; check the name."), values(error));
    case ErrorCode::UnknownSample:
        return fill(Errors::tr("There is no sample “%1”; “baton new --sample list” names those there are."),
                    values(error));
    default:
        return {};
    }
}

QString limitReached(const Error &error)
{
    return says(error, 0)
               ? fill(Errors::tr("The simulation stopped at its limit at “%1”: work comes back there without "
                                 "end; look at the loop through it."),
                      values(error))
               : Errors::tr("The simulation stopped at its limit; shorten the time or the number of cases.");
}

QString questionError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::EmptyMap:
        return Errors::tr("The map is empty; draw a step first.");
    case ErrorCode::NoArrivals:
        return Errors::tr("No new cases enter the chain; say at the first step how often a case arrives.");
    case ErrorCode::Cancelled:
        return Errors::tr("This was cancelled before it was done; nothing was changed.");
    case ErrorCode::LimitReached:
        return limitReached(error);
    case ErrorCode::BadUsage:
        return says(error, 0) ? fill(Errors::tr("This is not how the command is used; expected: %1."), values(error))
                              : Errors::tr("This is not how the command is used; see “baton --help”.");
    case ErrorCode::Internal:
        return says(error, 0) ? fill(Errors::tr("Something went wrong inside Baton (%1); nothing was changed, please "
                                                "report it."),
                                     values(error))
                              : Errors::tr("Something went wrong inside Baton; nothing was changed, please report it.");
    default:
        return {};
    }
}

} // namespace

QString error(const Error &error)
{
    for (const auto &sentence : {fileError, valueError, writtenError, editError, questionError})
        if (const QString text = sentence(error); !text.isEmpty())
            return text;
    return Errors::tr("Something went wrong inside Baton; nothing was changed, please report it.");
}

QString place(const Error &error)
{
    QString place = QString::fromStdString(error.file);
    if (error.line <= 0)
        return place;
    place += (place.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(error.line);
    return error.column > 0 ? place + QStringLiteral(":%1").arg(error.column) : place;
}

} // namespace baton::text
