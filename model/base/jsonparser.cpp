#include "model/base/json.h"

#include "model/base/numbers.h"
#include "model/base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_set>

namespace baton {

namespace {

struct Place
{
    int line = 1;
    int column = 1;
};

Place placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 = 0
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(codePoints(before.substr(lineStart))) + 1};
}

// Lets the handler of values know how far the parser has read.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, const char **reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const CountingIterator &a, const CountingIterator &b) { return a.m_at == b.m_at; }
    friend bool operator!=(const CountingIterator &a, const CountingIterator &b) { return a.m_at != b.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

// Builds the value while the parser walks the text. Member functions are named by the parser's interface.
class Builder
{
public:
    Builder(std::string_view text, const JsonLimits &limits, const char **reached)
        : m_text(text)
        , m_limits(limits)
        , m_reached(reached)
    {}

    bool null() { return scalar(JsonValue::ofNull()); }
    bool boolean(bool value) { return scalar(JsonValue::ofBool(value)); }
    bool number_integer(std::int64_t) { return number(); }
    bool number_unsigned(std::uint64_t) { return number(); }
    bool number_float(double, const std::string &) { return number(); }
    bool string(std::string &value) { return scalar(JsonValue::ofText(std::move(value))); }
    bool binary(std::vector<std::uint8_t> &) { return false; }
    bool start_object(std::size_t) { return open(JsonValue::ofObject()); }
    bool start_array(std::size_t) { return open(JsonValue::ofArray()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        const Place place = takePlace();
        if (!m_open.back().keys.insert(name).second)
            return fail(Error(ErrorCode::BadSyntax, {"duplicate_key", name}).at(place.line, place.column));
        m_open.back().value.members.emplace_back(std::move(name), JsonValue());
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &exception)
    {
        const bool overflow = exception.id == 406;
        const std::size_t offset = position > 0 ? std::min(position - 1, m_text.size()) : 0;
        const Place place = overflow ? takePlace() : placeOf(m_text, offset);
        return fail(Error(overflow ? ErrorCode::BadNumber : ErrorCode::BadSyntax, {overflow ? "too_large" : "json"})
                        .at(place.line, place.column));
    }

    Result<JsonValue> finish()
    {
        if (m_error)
            return *m_error;
        return std::move(m_root);
    }

private:
    struct Open
    {
        JsonValue value;
        std::unordered_set<std::string> keys;
    };

    // Where the value at hand begins: the first byte after the last value that is not punctuation.
    Place takePlace()
    {
        skipToValue();
        const Place place = m_place;
        const auto reached = static_cast<std::size_t>(*m_reached - m_text.data());
        while (m_at < reached)
            step();
        return place;
    }

    static bool isBetweenValues(char c)
    {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == ':';
    }

    void step()
    {
        const auto c = static_cast<unsigned char>(m_text[m_at++]);
        if (c == '\n') {
            ++m_place.line;
            m_place.column = 1;
        } else if ((c & 0xc0) != 0x80) {
            ++m_place.column;
        }
    }

    bool number()
    {
        skipToValue();
        const std::string_view rest = m_text.substr(m_at);
        const std::string_view text = rest.substr(0, rest.find_first_not_of("+-.0123456789eE"));
        const std::optional<double> value = readNumber(text);
        const Place place = m_place;
        for (std::size_t i = 0; i < text.size(); ++i)
            step();
        if (!value)
            return fail(Error(ErrorCode::BadNumber, {std::string(text)}).at(place.line, place.column));
        JsonValue number = JsonValue::ofNumber(*value);
        number.text = std::string(text);
        return put(std::move(number), place);
    }

    void skipToValue()
    {
        while (m_at < m_text.size() && isBetweenValues(m_text[m_at]))
            step();
    }

    bool scalar(JsonValue value) { return put(std::move(value), takePlace()); }

    bool put(JsonValue value, Place place)
    {
        if (++m_count > m_limits.values)
            return fail(Error(ErrorCode::TooMany, {"values"}).at(place.line, place.column));
        value.line = place.line;
        value.column = place.column;
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().value.kind == JsonValue::Kind::Array)
            m_open.back().value.items.push_back(std::move(value));
        else
            m_open.back().value.members.back().second = std::move(value);
        return true;
    }

    bool open(JsonValue value)
    {
        const Place place = takePlace();
        value.line = place.line;
        value.column = place.column;
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth))
            return fail(Error(ErrorCode::TooDeep, {std::to_string(m_limits.depth)}).at(place.line, place.column));
        m_open.push_back({std::move(value), {}});
        return true;
    }

    bool close()
    {
        takePlace();
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        const Place place{value.line, value.column};
        return put(std::move(value), place);
    }

    bool fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        return false;
    }

    std::string_view m_text;
    const JsonLimits &m_limits;
    const char **m_reached;
    std::size_t m_at = 0;
    Place m_place;
    std::vector<Open> m_open;
    JsonValue m_root;
    std::size_t m_count = 0;
    std::optional<Error> m_error;
};

std::optional<Error> checkText(std::string_view text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return Error(ErrorCode::FileTooLarge, {std::to_string(limits.bytes)}).at(1, 1);
    // A zero byte would end the text for the parser.
    const std::size_t bad = std::min(firstInvalidUtf8(text), text.find('\0'));
    if (bad == std::string_view::npos)
        return std::nullopt;
    const Place place = placeOf(text, bad);
    return Error(ErrorCode::BadEncoding, {"UTF-8"}).at(place.line, place.column);
}

} // namespace

Result<JsonValue> parseJson(std::string_view utf8, const JsonLimits &limits)
{
    if (utf8.substr(0, 3) == "\xef\xbb\xbf")
        utf8.remove_prefix(3);
    if (const std::optional<Error> error = checkText(utf8, limits))
        return *error;
    const char *reached = utf8.data();
    Builder builder(utf8, limits, &reached);
    const CountingIterator begin(utf8.data(), &reached);
    const CountingIterator end(utf8.data() + utf8.size(), &reached);
    nlohmann::json::sax_parse(begin, end, &builder);
    return builder.finish();
}

} // namespace baton
