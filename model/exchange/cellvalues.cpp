#include "model/exchange/cellvalues.h"

#include "model/base/numbers.h"
#include "model/exchange/headings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace baton::handofflist {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Spaces that do not break, which spreadsheets write within numbers, go; other text is left alone.
std::string withoutHardSpaces(std::string_view text)
{
    std::string out(text);
    for (const std::string_view space : {"\xc2\xa0", "\xe2\x80\xaf"})
        for (std::size_t at = out.find(space); at != std::string::npos; at = out.find(space, at))
            out.replace(at, space.size(), " ");
    return out;
}

// "1.234.567" with groups of three after each mark.
bool isGrouped(std::string_view text, char mark)
{
    const std::vector<std::string_view> groups = split(text, std::string_view(&mark, 1));
    if (groups.size() < 2 || groups[0].empty() || groups[0].size() > 3 || groups[0] == "0")
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](std::string_view group) { return group.size() == 3; });
}

std::string without(std::string_view text, char mark)
{
    std::string out(text);
    std::erase(out, mark);
    return out;
}

std::optional<double> readWithMarks(std::string_view text, char decimal, char thousands)
{
    const std::size_t at = text.find(decimal);
    const std::string_view whole = text.substr(0, at);
    if (whole.find(thousands) != std::string_view::npos && !isGrouped(whole, thousands))
        return std::nullopt;
    std::string plainNumber = without(whole, thousands);
    if (at != std::string_view::npos)
        plainNumber += "." + std::string(text.substr(at + 1));
    return readNumber(plainNumber);
}

// By plain word: the unit of map files.
const std::map<std::string, std::string, std::less<>> &units()
{
    static const std::map<std::string, std::string, std::less<>> all = [] {
        const std::vector<std::pair<const char *, const char *>> words{
            {"ms", "ms"},
            {"s", "s sec secs second seconds secondo secondi seg segundo segundos"},
            {"min", "min mins minute minutes minuto minuti minutos"},
            {"h", "h hr hrs hour hours ora ore hora horas"},
            {"d", "d day days g gg giorno giorni dia dias"},
            {"w", "w wk week weeks sett settimana settimane sem semana semanas"},
            {"wd", "wd gl workday workdays"}};
        std::map<std::string, std::string, std::less<>> found;
        for (const auto &[unit, names] : words)
            for (const std::string_view name : split(names, " "))
                found.emplace(name, unit);
        for (const char *name :
             {"working day", "working days", "business day", "business days", "giorno lavorativo", "giorni lavorativi",
              "gg lavorativi", "gg lav", "g lav", "dia laborable", "dias laborables", "dia habil", "dias habiles"})
            found.emplace(name, "wd");
        return found;
    }();
    return all;
}

std::string_view takeWhile(std::string_view &text, bool (*wanted)(char))
{
    const auto end = std::find_if_not(text.begin(), text.end(), wanted);
    const std::string_view part = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(part.size());
    return part;
}

// "1:30", "0:08:00"
std::optional<CellTime> readClockTime(std::string_view text)
{
    const std::vector<std::string_view> parts = split(text, ":");
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    double seconds = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool digits = !parts[i].empty() && std::all_of(parts[i].begin(), parts[i].end(), isDigit);
        const double value = digits ? readNumber(parts[i]).value_or(-1) : -1;
        if (value < 0 || (i > 0 && (value > 59 || parts[i].size() != 2)))
            return std::nullopt;
        seconds = seconds * 60 + value;
    }
    return CellTime{{parts.size() == 2 ? seconds * 60 : seconds, 0}, false};
}

std::optional<std::string> unitNamed(std::string_view word, const CellFormat &format)
{
    const std::string name = trimmed(word) == "'" ? "min" : plain(word.empty() ? format.unit : word);
    const auto found = units().find(name);
    return found == units().end() ? std::nullopt : std::optional<std::string>(found->second);
}

std::optional<std::string> canonicalText(std::string_view text, const CellFormat &format)
{
    std::string canonical;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        const std::string_view digits = takeWhile(rest, [](char c) { return isDigit(c) || c == '.' || c == ','; });
        const std::string_view word = trimmed(takeWhile(rest, [](char c) { return !isDigit(c); }));
        const std::optional<double> count = readCellNumber(digits, format.decimalComma);
        const std::optional<std::string> unit = unitNamed(word, format);
        const bool bareZero = count && *count == 0 && word.empty() && rest.empty();
        if (!count || (!unit && !bareZero))
            return std::nullopt;
        canonical += writeNumber(*count, true) + unit.value_or("");
    }
    return canonical;
}

std::optional<std::string> canonicalParts(std::string_view text, std::string_view separator, const CellFormat &format,
                                          bool &inDays)
{
    std::string canonical;
    const std::vector<std::string_view> parts = split(text, separator);
    for (const std::string_view part : parts) {
        const std::optional<CellTime> time = readCellTime(part, format);
        if (!time)
            return std::nullopt;
        inDays = inDays || time->inDays;
        canonical += (canonical.empty() ? "" : std::string(separator)) + writeDuration(time->duration);
    }
    return parts.size() > 1 ? std::optional<std::string>(canonical) : std::nullopt;
}

bool isInDays(std::string_view canonical)
{
    const std::size_t day = canonical.find('d');
    const bool days = day != std::string_view::npos && (day == 0 || canonical[day - 1] != 'w');
    return days || canonical.ends_with('w');
}

} // namespace

bool usesDecimalComma(std::string_view language)
{
    return language == "it" || language == "es";
}

std::optional<double> readCellNumber(std::string_view text, bool decimalComma)
{
    const std::string_view bare = trimmed(text);
    const bool shaped = !bare.empty() && std::all_of(bare.begin(), bare.end(),
                                                     [](char c) { return isDigit(c) || c == '.' || c == ','; });
    if (!shaped)
        return std::nullopt;
    char decimal = decimalComma ? ',' : '.';
    char thousands = decimalComma ? '.' : ',';
    const std::size_t lastDecimal = bare.rfind(decimal);
    const std::size_t lastThousands = bare.rfind(thousands);
    const bool both = lastDecimal != std::string_view::npos && lastThousands != std::string_view::npos;
    const bool onlyOther = lastDecimal == std::string_view::npos && lastThousands != std::string_view::npos;
    if ((both && lastThousands > lastDecimal) || (onlyOther && !isGrouped(bare, thousands)))
        std::swap(decimal, thousands);
    return readWithMarks(bare, decimal, thousands);
}

std::optional<CellTime> readCellTime(std::string_view text, const CellFormat &format)
{
    const std::string bare = withoutHardSpaces(text);
    if (bare.find(':') != std::string::npos)
        return readClockTime(trimmed(bare));
    const std::optional<std::string> canonical = canonicalText(bare, format);
    if (!canonical)
        return std::nullopt;
    const Result<Duration> duration = parseDuration(*canonical);
    if (!duration)
        return std::nullopt;
    return CellTime{*duration, isInDays(*canonical)};
}

Result<CellLaw> readCellLaw(std::string_view text, const CellFormat &format)
{
    CellLaw cell;
    std::string canonical(trimmed(text));
    if (const std::optional<CellTime> time = readCellTime(text, format)) {
        cell.inDays = time->inDays;
        canonical = writeDuration(time->duration);
    } else if (const auto range = canonicalParts(text, "..", format, cell.inDays)) {
        canonical = *range;
    } else if (const auto pert = canonicalParts(text, "/", format, cell.inDays)) {
        canonical = *pert;
    }
    const Result<Law> law = Law::parse(canonical);
    if (!law)
        return law.error();
    cell.law = *law;
    return cell;
}

std::string writeCellNumber(double value, std::string_view language)
{
    std::string text = writeNumber(value, true);
    if (usesDecimalComma(language))
        std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string writeCellTime(const Duration &duration, std::string_view language)
{
    const std::string text = writeDuration(duration);
    std::string out;
    std::string unit;
    const auto flush = [&] {
        out += language == "it" && unit == "d" ? "g" : language == "it" && unit == "wd" ? "gl" : unit;
        unit.clear();
    };
    for (const char c : text) {
        if (c >= 'a' && c <= 'z') {
            out += unit.empty() ? " " : "";
            unit += c;
            continue;
        }
        flush();
        out += c == '.' && usesDecimalComma(language) ? ',' : c;
    }
    flush();
    return out;
}

std::string writeCellLaw(const Law &law, std::string_view language)
{
    return law.kind() == LawKind::Fixed ? writeCellTime(law.times()[0], language) : law.text();
}

} // namespace baton::handofflist
