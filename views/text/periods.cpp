#include "views/text/periods.h"

#include "model/base/period.h"
#include "model/exchange/cellvalues.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

namespace baton::text {

namespace {

struct Periods
{
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

std::string monthOf(int year, int month)
{
    return QStringLiteral("%1-%2").arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).toStdString();
}

std::string quarterOf(int year, int quarter)
{
    return QStringLiteral("%1-Q%2").arg(year, 4, 10, QChar(u'0')).arg(quarter).toStdString();
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

// The day stands first, but for where people write the month first.
std::string ofDate(int first, int second, int year)
{
    const bool monthFirst = QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M');
    const int month = (monthFirst && first <= 12) || second > 12 ? first : second;
    return monthOf(fullYear(year), month);
}

std::string ofNumbers(const QString &typed)
{
    static const QRegularExpression wholeYear(QStringLiteral("^(\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/. ](\\d{1,2})(?:[-/. ]\\d{1,2})?$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})[-/. ](\\d{4})$"));
    static const QRegularExpression date(QStringLiteral("^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})$"));
    if (wholeYear.match(typed).hasMatch())
        return typed.toStdString();
    if (const auto match = yearFirst.match(typed); match.hasMatch())
        return monthOf(match.captured(1).toInt(), match.captured(2).toInt());
    if (const auto match = monthFirst.match(typed); match.hasMatch())
        return monthOf(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = date.match(typed); match.hasMatch())
        return ofDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return {};
}

// Q for quarter, T for trimestre.
std::string ofQuarter(const QString &typed)
{
    static const QRegularExpression quarterFirst(QStringLiteral("^[qt] ?([1-4])[-/. ]?(\\d{4}|\\d{2})$"));
    static const QRegularExpression numberFirst(QStringLiteral("^([1-4]) ?[qt][-/. ]?(\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/. ]?[qt]([1-4])$"));
    for (const QRegularExpression *pattern : {&quarterFirst, &numberFirst})
        if (const auto match = pattern->match(typed); match.hasMatch())
            return quarterOf(fullYear(match.captured(2).toInt()), match.captured(1).toInt());
    if (const auto match = yearFirst.match(typed); match.hasMatch())
        return quarterOf(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

// In the languages of the window, whatever it is shown in: a spreadsheet may come from elsewhere.
int monthNamed(const QString &name)
{
    const std::array locales{QLocale(), QLocale(QLocale::English), QLocale(QLocale::Italian),
                             QLocale(QLocale::Spanish)};
    for (const QLocale &locale : locales)
        for (int month = 1; month <= 12; ++month)
            if (const QString whole = locale.standaloneMonthName(month).toLower();
                name.size() >= 3 && whole.startsWith(name))
                return month;
    return name == QStringLiteral("sept") ? 9 : 0;
}

std::string ofName(const QString &typed)
{
    static const QRegularExpression named(QStringLiteral("^(\\p{L}+)\\.?[-/. ]*(?:de )?(\\d{4}|\\d{2})$"));
    const auto match = named.match(typed);
    const int month = match.hasMatch() ? monthNamed(match.captured(1)) : 0;
    return month > 0 ? monthOf(fullYear(match.captured(2).toInt()), month) : std::string();
}

} // namespace

QString periodName(const std::string &period)
{
    const QString written = QString::fromStdString(period);
    const std::optional<Period> read = readPeriod(period);
    if (!read || read->length == PeriodLength::Year)
        return written;
    const QString year = written.left(4);
    if (read->length == PeriodLength::Quarter)
        return Periods::tr("Q%1 %2", "quarter and year").arg(written.right(1), year);
    return Periods::tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(read->number % 12 + 1, QLocale::ShortFormat), year);
}

Result<std::string> parsePeriod(const QString &typed)
{
    const QString text = typed.simplified().toLower();
    for (const auto &read : {ofNumbers(text), ofQuarter(text), ofName(text)})
        if (readPeriod(read))
            return read;
    return Error(ErrorCode::BadPeriod, {"results", typed.simplified().toStdString()});
}

std::string periodAfter(const std::string &period)
{
    const std::optional<Period> read = readPeriod(period);
    if (!read)
        return {};
    const int next = read->number + 1;
    switch (read->length) {
    case PeriodLength::Month:
        return monthOf(next / 12, next % 12 + 1);
    case PeriodLength::Quarter:
        return quarterOf(next / 4, next % 4 + 1);
    case PeriodLength::Year:
        return std::to_string(next);
    }
    return {};
}

Result<double> parseResult(const QString &typed, bool decimalComma)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\p{Sc}? ?([-+\\x{2212}]?) ?(?:\\p{Sc} ?)?([0-9][0-9.,' ]*) ?(?:\\p{Sc}|%|\\p{Lu}{3})?$"));
    const QString text = typed.simplified().replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    const auto match = shape.match(text);
    QString digits = match.captured(2);
    digits.remove(u' ').remove(u'\'');
    const std::optional<double> read = handofflist::readCellNumber(digits.toStdString(), decimalComma);
    if (!match.hasMatch() || !read)
        return Error(ErrorCode::BadNumber, {typed.simplified().toStdString()});
    const bool negative = match.captured(1) == u"-" || match.captured(1) == QChar(0x2212);
    return negative ? -*read : *read;
}

bool usesDecimalComma(const QStringList &cells)
{
    static const QRegularExpression comma(QStringLiteral("\\d,(\\d{1,2}|\\d{4,})\\D*$|\\.\\d{3},"));
    static const QRegularExpression point(QStringLiteral("\\d\\.(\\d{1,2}|\\d{4,})\\D*$|,\\d{3}\\."));
    int commas = 0, points = 0;
    for (const QString &cell : cells) {
        commas += comma.match(cell).hasMatch();
        points += point.match(cell).hasMatch();
    }
    return commas == points ? QLocale().decimalPoint() == u"," : commas > points;
}

} // namespace baton::text
