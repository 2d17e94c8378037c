#include "model/edit/capturelines.h"

#include "model/base/numbers.h"
#include "model/base/utf8.h"
#include "model/edit/intents.h"

#include <algorithm>
#include <vector>

namespace baton {

namespace {

constexpr std::size_t mostSentences = 5'000, mostBytes = 4'000; // each is compared with all the steps there are

std::string_view withoutMark(std::string_view line)
{
    for (const std::string_view mark : {"-", "*", "\u2022", "\u2013", "\u00b7"})
        if (line.starts_with(mark) && line.substr(mark.size()).starts_with(' '))
            return trimmed(line.substr(mark.size()));
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const std::string_view rest = line.substr(digits);
    return digits > 0 && (rest.starts_with(". ") || rest.starts_with(") ")) ? trimmed(rest.substr(1)) : line;
}

struct Line
{
    std::string_view text; // without what is blank around it and the mark of a list before it
    int number = 0;        // 1-based
    int before = 0;        // characters that were passed over
};

// The lines that say something.
std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    int number = 0;
    for (const std::string_view whole : split(text, "\n")) {
        ++number;
        const std::string_view line = withoutMark(whole);
        if (line.empty())
            continue;
        const std::string_view upToLine = text.substr(0, static_cast<std::size_t>(line.data() - text.data()));
        const std::string_view before = upToLine.substr(upToLine.rfind('\n') + 1);
        lines.push_back({line, number, static_cast<int>(codePoints(before))});
    }
    return lines;
}

} // namespace

bool areSentences(std::string_view text)
{
    const std::vector<Line> lines = linesOf(text);
    const auto sentences =
        std::count_if(lines.begin(), lines.end(), [](const Line &line) { return isSentence(line.text); });
    return sentences > 0 && 2 * sentences >= std::ssize(lines) && text.find('\t') == std::string_view::npos;
}

Result<CapturedLines> captureLines(std::string_view text, const ProcessMap &map, const CapturePlace &place)
{
    CapturedLines captured;
    ProcessMap after = map;
    for (const Line &line : linesOf(text)) {
        if (!isSentence(line.text)) {
            captured.passedOver.push_back(line.number);
            continue;
        }
        if (line.text.size() > mostBytes)
            return Error(ErrorCode::TooMany, {"characters"}).at(line.number, 1);
        if (captured.sentences == mostSentences)
            return Error(ErrorCode::TooMany, {"rows"}).at(line.number, 1);
        ++captured.sentences;
        const Result<CaptureReading> reading = readCapture(line.text, after);
        const Status done = reading ? apply(toBatch(after, *reading, place), after) : Status(reading.error());
        if (!done)
            return done.error().at(line.number, line.before + done.error().column);
    }
    if (!(after == map))
        captured.batch = intents::difference(map, after, Intent::Paste);
    return captured;
}

} // namespace baton
