#include "model/base/law.h"

#include "model/base/numbers.h"

#include <array>
#include <cmath>
#include <optional>

namespace baton {

namespace {

constexpr double longestSeconds = 1000 * 365.25 * 86400;
constexpr double longestWorkingDays = 1000 * 365.25;

struct Unit
{
    std::string_view name;
    double seconds; // 0 = working day
};

// Longest name first where one begins with another.
constexpr std::array<Unit, 7> units{
    {{"wd", 0}, {"w", 604800}, {"d", 86400}, {"h", 3600}, {"min", 60}, {"ms", 0.001}, {"s", 1}}};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) >= 0x80);
}

std::string_view takeWord(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isLetter(text[length]))
        ++length;
    const std::string_view word = text.substr(0, length);
    text.remove_prefix(length);
    return word;
}

const Unit *unitNamed(std::string_view name)
{
    for (const Unit &unit : units)
        if (unit.name == name)
            return &unit;
    return nullptr;
}

Error badDuration(std::string_view text, std::string_view part)
{
    return {ErrorCode::BadDuration, {std::string(text), std::string(part)}};
}

bool tooLong(const Duration &duration)
{
    return duration.seconds > longestSeconds || duration.workingDays > longestWorkingDays;
}

// Milliseconds are divided, not multiplied by an inexact 0.001, so that 250ms is the double nearest to 0.25 s.
double inSeconds(double count, const Unit &unit)
{
    return unit.name == "ms" ? count / 1000 : count * unit.seconds;
}

std::string inUnit(double seconds, const Unit &unit)
{
    const double count = unit.name == "ms" ? seconds * 1000 : seconds / unit.seconds;
    return writeNumber(count, true) + std::string(unit.name);
}

std::string inWholeParts(double seconds)
{
    if (std::fmod(seconds, 604800) == 0)
        return inUnit(seconds, *unitNamed("w"));
    std::string text;
    for (const std::string_view name : {"d", "h", "min", "s"}) {
        const Unit &unit = *unitNamed(name);
        const double count = std::floor(seconds / unit.seconds);
        if (count == 0)
            continue;
        text += (text.empty() ? "" : " ") + writeNumber(count, true) + std::string(name);
        seconds -= count * unit.seconds;
    }
    return text;
}

bool readsBackAs(const std::string &text, double seconds)
{
    const Result<Duration> back = parseDuration(text);
    return back && back->seconds == seconds && back->workingDays == 0;
}

std::string inShortestUnit(double seconds)
{
    std::string best = writeNumber(seconds, true) + "s";
    for (const std::string_view name : {"ms", "min", "h", "d"}) {
        const std::string text = inUnit(seconds, *unitNamed(name));
        const bool better = text.size() < best.size() || (seconds < 1 && name == "ms" && text.size() == best.size());
        if (better && readsBackAs(text, seconds))
            best = text;
    }
    return best;
}

} // namespace

Result<Duration> parseDuration(std::string_view text)
{
    const std::string_view whole = trimmed(text);
    std::string_view rest = whole;
    Duration duration;
    std::array<bool, units.size()> seen{};
    bool bareZero = false;
    if (rest.empty())
        return badDuration(whole, whole);
    while (!rest.empty()) {
        const std::string_view part = rest;
        const std::optional<double> count = takeDecimal(rest);
        rest = trimmed(rest);
        const std::string_view word = takeWord(rest);
        const Unit *unit = unitNamed(word);
        bareZero = count && *count == 0 && word.empty() && rest.empty() && part.size() == whole.size();
        if (bareZero)
            break;
        if (!count || !unit || seen[static_cast<std::size_t>(unit - units.data())])
            return badDuration(whole, part.substr(0, part.size() - rest.size()));
        seen[static_cast<std::size_t>(unit - units.data())] = true;
        (unit->seconds == 0 ? duration.workingDays : duration.seconds) +=
            unit->seconds == 0 ? *count : inSeconds(*count, *unit);
        rest = trimmed(rest);
    }
    if (tooLong(duration))
        return badDuration(whole, whole);
    return duration;
}

std::string writeDuration(const Duration &duration)
{
    const std::string days = duration.workingDays > 0 ? writeNumber(duration.workingDays, true) + "wd" : "";
    if (duration.seconds <= 0)
        return days.empty() ? "0" : days;
    return days + (days.empty() ? "" : " ") + writeSeconds(duration.seconds);
}

std::string writeSeconds(double seconds)
{
    if (!(seconds > 0))
        return "0";
    return seconds == std::floor(seconds) ? inWholeParts(seconds) : inShortestUnit(seconds);
}

} // namespace baton
