#include "model/edit/capture.h"

#include "model/base/numbers.h"
#include "model/base/utf8.h"
#include "model/edit/batchbuilder.h"
#include "model/edit/captureduration.h"

#include <algorithm>
#include <utility>

namespace baton {

namespace {

struct Piece
{
    std::string_view text; // trimmed
    std::size_t offset = 0;
};

Piece trimmedPiece(std::string_view whole, std::size_t begin, std::size_t end)
{
    while (begin < end && (whole[begin] == ' ' || whole[begin] == '\t'))
        ++begin;
    while (end > begin && (whole[end - 1] == ' ' || whole[end - 1] == '\t'))
        --end;
    return {whole.substr(begin, end - begin), begin};
}

// Bytes of the arrow that stands there; 0 = none. Names and facts may have a lone > in them: `lone` says whether it
// counts.
std::size_t arrowAt(std::string_view text, std::size_t at, bool lone)
{
    for (const std::string_view arrow : {"->", "=>", "\u2192", "\u27f6"})
        if (text.substr(at).starts_with(arrow))
            return arrow.size();
    return lone && text[at] == '>' ? 1 : 0;
}

// A name of the chain, and what is said after its colon.
struct Link
{
    Piece name;
    std::optional<Piece> said;
};

// Between a colon and the next arrow a lone > is one only where the chain was begun with it.
std::vector<Link> splitChain(std::string_view text)
{
    std::vector<Link> links;
    Link link;
    std::size_t begin = 0;
    bool said = false, lone = false;
    const auto finish = [&](std::size_t end) {
        const Piece piece = trimmedPiece(text, begin, end);
        if (said)
            link.said = piece;
        else
            link.name = piece;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t arrow = arrowAt(text, at, !said || lone);
        if (arrow > 0) {
            lone = lone || arrow == 1;
            finish(at);
            links.push_back(std::exchange(link, {}));
        } else if (text[at] == ':' && !said) {
            finish(at);
        }
        if (arrow > 0 || (text[at] == ':' && !said)) {
            said = arrow == 0;
            begin = at + std::max<std::size_t>(arrow, 1);
        }
        at += std::max<std::size_t>(arrow, 1);
    }
    finish(text.size());
    links.push_back(link);
    return links;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// At commas and semicolons, but not inside "1,5".
std::vector<Piece> splitFacts(std::string_view text, const Piece &said)
{
    std::vector<Piece> pieces;
    std::size_t begin = said.offset;
    const std::size_t end = begin + said.text.size();
    for (std::size_t at = begin; at <= end; ++at) {
        const bool atEnd = at == end;
        const bool comma = !atEnd && text[at] == ',' &&
                           !(at > begin && isDigit(text[at - 1]) && at + 1 < end && isDigit(text[at + 1]));
        if (!atEnd && !comma && text[at] != ';')
            continue;
        if (const Piece piece = trimmedPiece(text, begin, at); !piece.text.empty())
            pieces.push_back(piece);
        begin = at + 1;
    }
    return pieces;
}

// The rest after one of the words, or nothing.
std::optional<std::string_view> after(std::string_view text, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        if (folded(text).starts_with(word) && text.size() > word.size() && text[word.size()] == ' ')
            return trimmedPiece(text, word.size(), text.size()).text;
    return std::nullopt;
}

bool startsWithOne(const std::string &text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

// Whether a step is called what was typed, which is folded. Few names have to be folded for it.
bool isCalled(const std::string &name, const std::string &wanted)
{
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    };
    if (!std::all_of(name.begin(), name.end(), isPlain))
        return folded(name) == wanted;
    return name.size() == wanted.size() && (name.empty() || (name.front() | 0x20) == (wanted.front() | 0x20)) &&
           folded(name) == wanted;
}

class Reader
{
public:
    Reader(std::string_view sentence, const ProcessMap &map) : m_sentence(sentence), m_map(map) {}

    Result<CaptureReading> read()
    {
        for (const Link &link : splitChain(m_sentence)) {
            addStep(link.name);
            for (const Piece &piece : link.said ? splitFacts(m_sentence, *link.said) : std::vector<Piece>())
                addFact(piece);
        }
        if (m_error)
            return *m_error;
        findExistingHandoffs();
        return std::move(m_reading);
    }

private:
    int columnOf(std::size_t offset) const { return static_cast<int>(codePoints(m_sentence.substr(0, offset))) + 1; }
    void fail(const Piece &piece, ErrorCode code, std::vector<std::string> args)
    {
        if (!m_error)
            m_error = Error(code, std::move(args)).at(1, columnOf(piece.offset));
    }

    void addStep(const Piece &piece)
    {
        if (piece.text.empty())
            return fail(piece, ErrorCode::MissingField, {"name"});
        const std::size_t step = indexOf(piece);
        if (m_previous)
            m_reading.handoffs.push_back({*m_previous, step, {}, {}});
        m_previous = step;
    }
    std::size_t indexOf(const Piece &piece)
    {
        const std::string wanted = folded(piece.text);
        for (std::size_t i = 0; i < m_reading.steps.size(); ++i)
            if (folded(m_reading.steps[i].name) == wanted)
                return i;
        CaptureStep fresh{std::string(piece.text), {}, columnOf(piece.offset)};
        for (const Step &step : m_map.steps)
            if (fresh.existing.empty() && isCalled(intents::shownName(step), wanted))
                fresh = {intents::shownName(step), step.id, fresh.column};
        m_reading.steps.push_back(std::move(fresh));
        return m_reading.steps.size() - 1;
    }

    // Of the handoff that is being spoken of; none yet after the first name.
    CaptureFacts *facts() { return m_reading.handoffs.empty() ? nullptr : &m_reading.handoffs.back().facts; }
    void addFact(const Piece &piece)
    {
        if (readPercentage(piece) || readWithin(piece) || readTakes(piece))
            return;
        if (!facts() || facts()->deliverable)
            return fail(piece, ErrorCode::UnknownWord,
                        {"", std::string(piece.text), "8% wrong, within 4h, takes 2h, 30% of cases"});
        facts()->deliverable = std::string(piece.text);
    }
    bool readPercentage(const Piece &piece)
    {
        std::string text = folded(piece.text);
        std::replace(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find('%') % (text.size() + 1)), ',',
                     '.');
        std::string_view rest = text;
        const std::optional<double> percent = takeDecimal(rest);
        rest = trimmed(rest);
        if (!percent || !rest.starts_with('%') || !facts())
            return false;
        const std::string word(trimmed(rest.substr(1)));
        const bool wrong = startsWithOne(word, {"wrong", "err", "sbagliat", "mal", "incorrect", "faulty", "defect",
                                                "difett", "equivocad", "scorrett"});
        const bool share = startsWithOne(
            word, {"of cases", "of the cases", "dei casi", "de los casos", "de casos", "cases", "casi", "casos"});
        if (!wrong && !share)
            return false;
        if (*percent > 100)
            fail(piece, ErrorCode::OutOfRange, {"%", writeNumber(*percent), "0", "100"});
        (wrong ? facts()->goesWrong : facts()->share) = *percent / 100;
        return true;
    }
    std::optional<Duration> durationAfter(const Piece &piece, std::initializer_list<std::string_view> words)
    {
        const std::optional<std::string_view> rest = after(piece.text, words);
        if (!rest || rest->empty() || !isDigit(rest->front()))
            return std::nullopt;
        const Result<Duration> duration = readSpokenDuration(*rest);
        if (duration)
            return *duration;
        const std::size_t offset = static_cast<std::size_t>(rest->data() - m_sentence.data());
        fail({*rest, offset}, ErrorCode::BadDuration, duration.error().args);
        return Duration{};
    }
    bool readWithin(const Piece &piece)
    {
        const auto within = durationAfter(piece, {"within", "in", "entro", "entro le", "dentro de", "en"});
        if (!within || !facts())
            return false;
        facts()->within = within;
        return true;
    }
    bool readTakes(const Piece &piece)
    {
        const auto takes =
            durationAfter(piece, {"takes", "richiede", "impiega", "ci vogliono", "tarda", "requiere", "lleva", "dura"});
        if (!takes)
            return false;
        if (const Result<Law> law = Law::parse(writeDuration(*takes)))
            (facts() ? facts()->takes : m_reading.work) = *law;
        return true;
    }
    void findExistingHandoffs()
    {
        for (CaptureHandoff &handoff : m_reading.handoffs)
            for (const Handoff &present : m_map.handoffs)
                if (handoff.existing.empty() && isSame(handoff, present))
                    handoff.existing = present.id;
    }
    bool isSame(const CaptureHandoff &handoff, const Handoff &present) const
    {
        const std::optional<std::string> &said = handoff.facts.deliverable;
        const bool sameThing = !said || present.deliverable.empty() || folded(*said) == folded(present.deliverable);
        return sameThing && present.from == m_reading.steps[handoff.from].existing &&
               present.to == m_reading.steps[handoff.to].existing;
    }

    std::string_view m_sentence;
    const ProcessMap &m_map;
    CaptureReading m_reading;
    std::optional<std::size_t> m_previous;
    std::optional<Error> m_error;
};

bool hasWordThatBegins(const std::string &name, const std::string &start)
{
    for (std::size_t space = name.find(' '); space != std::string::npos; space = name.find(' ', space + 1))
        if (std::string_view(name).substr(space + 1).starts_with(start))
            return true;
    return false;
}

} // namespace

Result<CaptureReading> readCapture(std::string_view sentence, const ProcessMap &map)
{
    return Reader(sentence, map).read();
}

bool isSentence(std::string_view typed)
{
    for (std::size_t at = 0; at < typed.size(); ++at)
        if (arrowAt(typed, at, false) > 0)
            return true;
    return false;
}

CaptureCompletion completeCapture(std::string_view sentence, std::size_t cursor, const ProcessMap &map)
{
    const Link link = splitChain(sentence.substr(0, cursor)).back();
    if (link.said)
        return {};
    const Piece &piece = link.name;
    CaptureCompletion completion{piece.offset, piece.offset + piece.text.size(), {}};
    if (piece.text.empty())
        return completion;
    const std::string start = folded(piece.text);
    std::vector<std::string> later;
    for (const Step &step : map.steps) {
        const std::string name = folded(step.name);
        if (name.starts_with(start))
            completion.names.push_back(step.name);
        else if (hasWordThatBegins(name, start))
            later.push_back(step.name);
    }
    completion.names.insert(completion.names.end(), later.begin(), later.end());
    return completion;
}

} // namespace baton
