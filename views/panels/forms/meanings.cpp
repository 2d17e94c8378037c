#include "views/panels/forms/meanings.h"

#include "views/text/format.h"

#include <QDate>
#include <QLocale>
#include <cmath>

namespace baton::meanings {

namespace {

bool blank(const QString &text)
{
    return text.trimmed().isEmpty();
}

Error outside(const QString &text, double least, double most)
{
    const auto limit = [](double value) {
        return std::isfinite(value) ? text::number(value, 2).toStdString() : std::string();
    };
    return Error(ErrorCode::OutOfRange, {"", text.trimmed().toStdString(), limit(least), limit(most)});
}

// The value, if there is one, in the words of `words`.
template <class T, class Read, class Words>
LineField::Understand inWords(Read read, Words words)
{
    return [read, words](const QString &text) -> Result<QString> {
        const Result<std::optional<T>> value = read(text);
        if (!value)
            return value.error();
        return *value ? words(**value) : QString();
    };
}

} // namespace

Result<std::optional<Law>> readLaw(const QString &text)
{
    if (blank(text))
        return std::optional<Law>();
    const Result<Law> law = text::parseLaw(text);
    return law ? Result<std::optional<Law>>(*law) : law.error();
}

Result<std::optional<Duration>> readDuration(const QString &text)
{
    if (blank(text))
        return std::optional<Duration>();
    const Result<Duration> duration = text::parseDuration(text);
    return duration ? Result<std::optional<Duration>>(*duration) : duration.error();
}

Result<std::optional<double>> readShare(const QString &text)
{
    if (blank(text))
        return std::optional<double>();
    const Result<double> share = text::parseShare(text);
    return share ? Result<std::optional<double>>(*share) : share.error();
}

Result<std::optional<double>> readNumber(const QString &text, double least, double most)
{
    if (blank(text))
        return std::optional<double>();
    const Result<double> number = text::parseNumber(text);
    if (!number)
        return number.error();
    if (*number < least || *number > most)
        return outside(text, least, most);
    return std::optional<double>(*number);
}

Result<std::optional<int>> readWhole(const QString &text, int least, int most)
{
    const Result<std::optional<double>> number = readNumber(text, least, most);
    if (!number)
        return number.error();
    if (!*number)
        return std::optional<int>();
    if (**number != std::floor(**number))
        return Error(ErrorCode::BadNumber, {text.trimmed().toStdString()});
    return std::optional<int>(static_cast<int>(**number));
}

Result<std::string> readDate(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::string();
    QDate day = QDate::fromString(typed, Qt::ISODate);
    for (const QString &format :
         {QStringLiteral("d MMM yyyy"), QLocale().dateFormat(QLocale::ShortFormat), QStringLiteral("d/M/yyyy"),
          QStringLiteral("d.M.yyyy"), QStringLiteral("d MMMM yyyy")})
        if (!day.isValid())
            day = QLocale().toDate(typed, format);
    if (!day.isValid() || day.year() < 1900 || day.year() > 9999)
        return Error(ErrorCode::BadDate, {typed.toStdString()});
    return day.toString(Qt::ISODate).toStdString();
}

LineField::Understand law()
{
    return inWords<Law>(readLaw, [](const Law &law) { return text::understood(law); });
}

LineField::Understand duration()
{
    return inWords<Duration>(readDuration, [](const Duration &duration) { return text::understood(duration); });
}

LineField::Understand share()
{
    return inWords<double>(readShare, [](double share) { return text::understoodShare(share); });
}

LineField::Understand money(const QString &currency)
{
    return inWords<double>([](const QString &text) { return readNumber(text, 0, INFINITY); },
                           [currency](double amount) { return text::money(amount, currency); });
}

LineField::Understand whole(int least, int most)
{
    return inWords<int>([least, most](const QString &text) { return readWhole(text, least, most); },
                        [](int) { return QString(); });
}

LineField::Understand number(double least, double most)
{
    return inWords<double>([least, most](const QString &text) { return readNumber(text, least, most); },
                           [](double) { return QString(); });
}

LineField::Understand date()
{
    return [](const QString &text) -> Result<QString> {
        const Result<std::string> day = readDate(text);
        return day ? Result<QString>(text::date(*day)) : day.error();
    };
}

QString ofLaw(const Law &law)
{
    return law.text() == "0" ? QString() : text::fieldText(law);
}

QString ofLaw(const std::optional<Law> &law)
{
    return law ? text::fieldText(*law) : QString();
}

QString ofDuration(const std::optional<Duration> &duration)
{
    return duration ? text::fieldText(*duration) : QString();
}

QString ofShare(double share)
{
    return share == 0 ? QString() : text::shareFieldText(share);
}

QString ofShare(const std::optional<double> &share)
{
    return share ? text::shareFieldText(*share) : QString();
}

QString ofNumber(double number)
{
    return number == 0 ? QString() : text::number(number, 6);
}

} // namespace baton::meanings
