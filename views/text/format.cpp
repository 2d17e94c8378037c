#include "views/text/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <cmath>

namespace baton::text {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

const QChar noBreak(0x00a0);
const QString missing(QChar(0x2013));

QString withoutTrailingZeros(QString digits, const QString &point)
{
    if (!digits.contains(point))
        return digits;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(point))
        digits.chop(point.size());
    return digits;
}

QString currencySign(const QString &currency)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("EUR"), QStringLiteral("€")}, {QStringLiteral("USD"), QStringLiteral("$")},
        {QStringLiteral("GBP"), QStringLiteral("£")}, {QStringLiteral("JPY"), QStringLiteral("¥")},
        {QStringLiteral("INR"), QStringLiteral("₹")}, {QStringLiteral("CHF"), QStringLiteral("CHF")}};
    return signs.value(currency.trimmed().toUpper(), currency.trimmed());
}

// Two significant figures: one decimal below 10.
QString twoFigures(double value)
{
    return number(value, value < 9.95 ? 1 : 0);
}

QString positiveDuration(double seconds)
{
    if (seconds == 0)
        return Format::tr("%1 min", "minutes, short").arg(number(0)).replace(u' ', noBreak);
    QString pattern = Format::tr("%1 d", "days of 24 hours, short");
    double value = seconds / 86400;
    if (seconds < 59.5) {
        pattern = Format::tr("%1 s", "seconds, short");
        value = seconds;
    } else if (seconds < 59.5 * 60) {
        pattern = Format::tr("%1 min", "minutes, short");
        value = seconds / 60;
    } else if (seconds < 23.5 * 3600) {
        pattern = Format::tr("%1 h", "hours, short");
        value = seconds / 3600;
    }
    return pattern.arg(twoFigures(value)).replace(u' ', noBreak);
}

} // namespace

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return missing;
    const QLocale locale;
    const double rounded = std::round(value * std::pow(10, decimals)) == 0 ? 0 : value; // never "-0"
    return withoutTrailingZeros(locale.toString(rounded, 'f', decimals), locale.decimalPoint());
}

QString ofHundred(double fraction)
{
    return number(100 * fraction, fraction < 0.0995 ? 1 : 0);
}

QString percent(double fraction, int decimals)
{
    if (!std::isfinite(fraction))
        return missing;
    return Format::tr("%1 %", "percent").arg(number(fraction * 100, decimals)).replace(u' ', noBreak);
}

QString money(double amount, const QString &currency)
{
    if (!std::isfinite(amount))
        return missing;
    const double cents = std::round(amount * 100);
    const bool whole = std::abs(amount) >= 100 || std::fmod(cents, 100) == 0;
    const QString sign = currencySign(currency);
    if (sign.size() > 1) // a code or a word stands behind the figure
        return QLocale().toString(amount, 'f', whole ? 0 : 2) + noBreak + sign;
    return QLocale().toCurrencyString(amount, sign.isEmpty() ? QStringLiteral(" ") : sign, whole ? 0 : 2).trimmed();
}

QString duration(double seconds)
{
    if (!std::isfinite(seconds))
        return missing;
    return seconds < 0 ? QChar(0x2212) + positiveDuration(-seconds) : positiveDuration(seconds);
}

QString durationSigned(double seconds)
{
    if (!std::isfinite(seconds))
        return missing;
    return seconds > 0 ? u'+' + duration(seconds) : duration(seconds);
}

QString date(const std::string &iso)
{
    const QDate day = QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    if (!day.isValid())
        return QString::fromStdString(iso);
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

} // namespace baton::text
