#include "views/text/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <optional>

// What people type, turned into what files hold: decimal comma, grouping, and unit names of the three languages.
// All languages are understood at once, because a team mixes them.
namespace baton::text {

namespace {

struct Typed
{
    Q_DECLARE_TR_FUNCTIONS(Typed)
};

using Words = QHash<QString, QString>;

const Words &unitWords()
{
    static const Words words = [] {
        Words all;
        const auto add = [&all](const char *unit, std::initializer_list<const char *> names) {
            for (const char *name : names)
                all.insert(QString::fromUtf8(name), QString::fromLatin1(unit));
        };
        add("ms", {"ms", "millisecond", "milliseconds", "millisecondi", "milisegundos"});
        add("s", {"s", "sec", "secs", "second", "seconds", "secondo", "secondi", "seg", "segundo", "segundos"});
        add("min", {"min", "mins", "minute", "minutes", "minuto", "minuti", "minutos", "'"});
        add("h", {"h", "hr", "hrs", "hour", "hours", "ora", "ore", "hora", "horas"});
        add("d", {"d", "day", "days", "g", "gg", "giorno", "giorni", "día", "días", "dia", "dias"});
        add("w", {"w", "wk", "week", "weeks", "sett", "settimana", "settimane", "sem", "semana", "semanas"});
        add("wd", {"wd", "working day", "working days", "workday", "workdays", "gl", "giorno lavorativo",
                   "giorni lavorativi", "dl", "día laborable", "días laborables", "dia laborable", "dias laborables",
                   "día hábil", "días hábiles", "dia habil", "dias habiles"});
        return all;
    }();
    return words;
}

QString canonicalUnits(const QString &typed)
{
    static const QRegularExpression word(QStringLiteral(R"((?<=[0-9])\s*(\p{L}+)(?:(\s+)(\p{L}+))?)"));
    QString text;
    qsizetype end = 0;
    for (auto match = word.match(typed); match.hasMatch(); match = word.match(typed, end)) {
        const QString first = match.captured(1).toLower(), second = match.captured(3).toLower();
        const QString both = unitWords().value(first + u' ' + second);
        const bool pair = !second.isEmpty() && !both.isEmpty();
        text += typed.mid(end, match.capturedStart() - end);
        text += pair ? both : unitWords().value(first, match.captured());
        end = pair ? match.capturedEnd(3) : match.capturedEnd(1);
    }
    return text + typed.mid(end);
}

// "1.500" in Italian, "1,500" in English: three digits behind the sign that groups.
QString withoutGrouping(QString text)
{
    const QString group = QLocale().groupSeparator();
    if (group != u"," && group != u".")
        return text;
    const QString sign = QRegularExpression::escape(group);
    const QRegularExpression grouped(
        QStringLiteral(R"((?<![0-9.,])([1-9][0-9]{0,2})((?:%1[0-9]{3})+)(?![0-9]|%1[0-9]))").arg(sign));
    for (auto match = grouped.match(text); match.hasMatch(); match = grouped.match(text, match.capturedEnd(1)))
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) + match.captured(2).remove(group));
    return text;
}

QString withDecimalPoint(QString text)
{
    static const QRegularExpression comma(QStringLiteral("(?<=[0-9]),(?=[0-9])"));
    return text.replace(comma, QStringLiteral("."));
}

QString joined(QString text)
{
    static const QRegularExpression link(QStringLiteral(R"((?<=\p{L})\s+(?:and|e|y|ed)\s+(?=[0-9]))"),
                                         QRegularExpression::CaseInsensitiveOption);
    return text.replace(link, QStringLiteral(" "));
}

// "from 1 to 3 h", "1-3h", "da 1 a 3 ore", "entre 1 y 3 horas" -> "1..3h".
QString asRange(const QString &text)
{
    static const QRegularExpression range(
        QStringLiteral(
            R"(^(?:(?:between|from|tra|fra|da|entre|de)\s+)?([0-9.,]+\s*\p{L}*)\s*(?:-|–|…|\s(?:to|and|a|e|y)\s)\s*([0-9.,]+\s*\p{L}+)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(text.trimmed());
    return match.hasMatch() ? match.captured(1).trimmed() + QStringLiteral("..") + match.captured(2).trimmed() : text;
}

// "1..3h" and "30/60/90min": a part without a unit takes the one that comes next.
QString withSharedUnit(const QString &text)
{
    const QString separator = text.contains(u"..") ? QStringLiteral("..") : QStringLiteral("/");
    QStringList parts = text.split(separator);
    if (parts.size() < 2 || parts.size() > 3)
        return text;
    static const QRegularExpression bare(QStringLiteral(R"(^\s*[0-9.,]*[0-9]\s*$)"));
    static const QRegularExpression unit(QStringLiteral(R"(\p{L}+\s*$)"));
    for (qsizetype i = parts.size() - 1; i > 0; --i)
        if (const auto match = unit.match(parts[i]); match.hasMatch() && bare.match(parts[i - 1]).hasMatch())
            parts[i - 1] =
                parts[i - 1].trimmed() == u"0" ? QStringLiteral("0") : parts[i - 1].trimmed() + match.captured();
    return parts.join(separator);
}

// The readings of what was typed, likeliest first: a comma may separate or be a decimal sign. What files hold comes
// before everything but the grouping sign of the language, which would be read as a decimal sign.
QStringList readings(const QString &typed)
{
    const QString text = typed.trimmed();
    QString plain = text.simplified().replace(QChar(0x202f), u' ').replace(u';', u',');
    const QString ungrouped = withoutGrouping(plain);
    const QString named = canonicalUnits(ungrouped);
    QStringList all{ungrouped == plain ? text : named, text};
    for (const QString &reading : {named, withDecimalPoint(named)})
        all << withSharedUnit(joined(reading)) << withSharedUnit(asRange(reading));
    all.removeDuplicates();
    return all;
}

template <class T, class Parse>
Result<T> firstThatReads(const QString &typed, Parse parse)
{
    for (const QString &reading : readings(typed))
        if (Result<T> answer = parse(reading.toStdString()))
            return answer;
    return parse(typed.trimmed().toStdString());
}

// The short name of a unit in the language of the window, as long as it is one that is understood.
QString shortUnit(const QString &unit)
{
    const QString name = unit == u"wd"  ? Typed::tr("wd", "working days, directly behind a number")
                         : unit == u"w" ? Typed::tr("w", "weeks, directly behind a number")
                                        : Typed::tr("d", "days, directly behind a number");
    return unitWords().value(name) == unit ? name : unit;
}

QString withShortUnits(const QString &text)
{
    static const QRegularExpression days(QStringLiteral(R"((?<=[0-9])(wd|w|d)(?!\p{L}))"));
    QString named;
    qsizetype end = 0;
    for (auto match = days.match(text); match.hasMatch(); match = days.match(text, end)) {
        named += text.mid(end, match.capturedStart() - end) + shortUnit(match.captured());
        end = match.capturedEnd();
    }
    return named + text.mid(end);
}

// File text with the decimal sign and the units of the language; where a comma also separates, the separator becomes
// ";".
QString localised(const std::string &text)
{
    QString typed = withShortUnits(QString::fromStdString(text));
    if (QLocale().decimalPoint() != u",")
        return typed;
    static const QRegularExpression point(QStringLiteral(R"((?<=[0-9])\.(?=[0-9]))"));
    if (!typed.contains(point))
        return typed;
    return typed.replace(u',', u';').replace(point, QStringLiteral(","));
}

std::optional<double> ratioOf(const QString &typed)
{
    static const QRegularExpression of(
        QStringLiteral(R"(^([0-9.,]+)\s*(?:of|in|out of|su|di|ogni|de|cada|en|/)\s*([0-9.,]+)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = of.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = parseNumber(match.captured(1)), whole = parseNumber(match.captured(2));
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return *part / *whole;
}

Error named(ErrorCode code, const QString &typed)
{
    return Error(code, {typed.trimmed().toStdString()});
}

} // namespace

Result<Law> parseLaw(const QString &typed)
{
    return firstThatReads<Law>(typed, [](const std::string &text) { return Law::parse(text); });
}

Result<Duration> parseDuration(const QString &typed)
{
    return firstThatReads<Duration>(typed, [](const std::string &text) { return baton::parseDuration(text); });
}

Result<double> parseNumber(const QString &typed)
{
    QString text = typed.simplified();
    text.remove(u' ').remove(QChar(0x00a0)).remove(QChar(0x202f)).replace(QChar(0x2212), u'-');
    bool ok = false;
    const double value = withDecimalPoint(withoutGrouping(text)).toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return named(ErrorCode::BadNumber, typed);
    return value;
}

Result<double> parseShare(const QString &typed)
{
    QString text = typed.simplified();
    if (const auto ratio = ratioOf(text))
        return *ratio <= 1 ? Result<double>(*ratio)
                           : Error(ErrorCode::OutOfRange, {"", typed.trimmed().toStdString(), "0 %", "100 %"});
    const bool asPercent = text.endsWith(u'%');
    if (asPercent)
        text.chop(1);
    const Result<double> value = parseNumber(text);
    if (!value)
        return named(ErrorCode::BadNumber, typed);
    const double share = asPercent || *value > 1 ? *value / 100 : *value;
    if (share < 0 || share > 1)
        return Error(ErrorCode::OutOfRange, {"", typed.trimmed().toStdString(), "0 %", "100 %"});
    return share;
}

QString fieldText(const Law &law)
{
    return localised(law.text());
}

QString fieldText(const Duration &duration)
{
    return localised(writeDuration(duration));
}

QString shareFieldText(double fraction)
{
    return percent(fraction, 4);
}

} // namespace baton::text
