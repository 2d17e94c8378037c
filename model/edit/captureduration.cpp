#include "model/edit/captureduration.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cctype>

namespace baton {

namespace {

struct UnitWord
{
    std::string_view word;
    std::string_view unit;
};

// Longer words stand before the ones they begin with.
constexpr std::array unitWords{
    UnitWord{"working days", "wd"},
    UnitWord{"working day", "wd"},
    UnitWord{"giorni lavorativi", "wd"},
    UnitWord{"giorno lavorativo", "wd"},
    UnitWord{"giorni lav", "wd"},
    UnitWord{"gg lavorativi", "wd"},
    UnitWord{"gg lav", "wd"},
    UnitWord{"días laborables", "wd"},
    UnitWord{"dias laborables", "wd"},
    UnitWord{"día laborable", "wd"},
    UnitWord{"dia laborable", "wd"},
    UnitWord{"días hábiles", "wd"},
    UnitWord{"dias habiles", "wd"},
    UnitWord{"día hábil", "wd"},
    UnitWord{"dia habil", "wd"},
    UnitWord{"seconds", "s"},
    UnitWord{"second", "s"},
    UnitWord{"secondi", "s"},
    UnitWord{"secondo", "s"},
    UnitWord{"segundos", "s"},
    UnitWord{"segundo", "s"},
    UnitWord{"sec", "s"},
    UnitWord{"minutes", "min"},
    UnitWord{"minute", "min"},
    UnitWord{"minuti", "min"},
    UnitWord{"minuto", "min"},
    UnitWord{"minutos", "min"},
    UnitWord{"mins", "min"},
    UnitWord{"hours", "h"},
    UnitWord{"hour", "h"},
    UnitWord{"hrs", "h"},
    UnitWord{"ore", "h"},
    UnitWord{"ora", "h"},
    UnitWord{"horas", "h"},
    UnitWord{"hora", "h"},
    UnitWord{"days", "d"},
    UnitWord{"day", "d"},
    UnitWord{"giorni", "d"},
    UnitWord{"giorno", "d"},
    UnitWord{"gg", "d"},
    UnitWord{"días", "d"},
    UnitWord{"dias", "d"},
    UnitWord{"día", "d"},
    UnitWord{"dia", "d"},
    UnitWord{"weeks", "w"},
    UnitWord{"week", "w"},
    UnitWord{"settimane", "w"},
    UnitWord{"settimana", "w"},
    UnitWord{"semanas", "w"},
    UnitWord{"semana", "w"},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool continuesWord(std::string_view text, std::size_t at)
{
    return at < text.size() && (std::isalpha(static_cast<unsigned char>(text[at])) || (text[at] & 0x80));
}

const UnitWord *unitAt(std::string_view text)
{
    for (const UnitWord &unit : unitWords)
        if (text.starts_with(unit.word) && !continuesWord(text, unit.word.size()))
            return &unit;
    return nullptr;
}

} // namespace

std::string folded(std::string_view text)
{
    // Most names are plain: thousands of them are folded when a table is pasted.
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        std::string lower(text);
        for (char &c : lower)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return lower;
    }
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

Result<Duration> readSpokenDuration(std::string_view text)
{
    const std::string lower = folded(text);
    std::string plain;
    for (std::size_t i = 0; i < lower.size();) {
        const std::string_view rest = std::string_view(lower).substr(i);
        if (const UnitWord *unit = (i == 0 || !continuesWord(lower, i - 1)) ? unitAt(rest) : nullptr) {
            plain += unit->unit;
            i += unit->word.size();
            continue;
        }
        const bool decimalComma =
            lower[i] == ',' && i > 0 && isDigit(lower[i - 1]) && i + 1 < lower.size() && isDigit(lower[i + 1]);
        plain += decimalComma ? '.' : lower[i];
        ++i;
    }
    const Result<Duration> duration = parseDuration(plain);
    if (duration)
        return duration;
    return Error(ErrorCode::BadDuration, {std::string(text), std::string(text)});
}

} // namespace baton
