#include "model/exchange/table.h"

#include "model/base/numbers.h"
#include "model/base/utf8.h"

#include <algorithm>
#include <array>

namespace baton::table {

namespace {

constexpr std::size_t mostBytes = 64u << 20;
constexpr std::size_t mostColumns = 256;
constexpr std::size_t mostCellBytes = 100'000;

// 0x80 to 0x9f of Windows-1252; 0 = not in use.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                               0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

bool isBinary(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || byte == 0x7f;
    });
}

Error badEncoding(const char *encoding, std::string_view before)
{
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 = 0
    return Error(ErrorCode::BadEncoding, {encoding})
        .at(static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(codePoints(before.substr(lineStart))) + 1);
}

Result<Text> fromWindows1252(std::string_view bytes)
{
    Text text{{}, "Windows-1252"};
    text.utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char32_t point = byte < 0x80 || byte > 0x9f ? byte : windows1252[byte - 0x80u];
        if (point == 0 && byte != 0)
            return badEncoding("Windows-1252", text.utf8);
        appendUtf8(text.utf8, point);
    }
    return text;
}

Result<Text> fromUtf16(std::string_view bytes, bool bigEndian)
{
    Text text{{}, "UTF-16"};
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 >= bytes.size())
            return badEncoding("UTF-16", text.utf8);
        char32_t point = unit(at);
        if (point >= 0xd800 && point <= 0xdbff && at + 3 < bytes.size() && (unit(at + 2) & 0xfc00) == 0xdc00) {
            point = 0x10000 + ((point - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        }
        if (point >= 0xd800 && point <= 0xdfff)
            return badEncoding("UTF-16", text.utf8);
        appendUtf8(text.utf8, point);
    }
    return text;
}

Result<Text> fromBytes(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xfe\xff"))
        return fromUtf16(bytes.substr(2), true);
    const bool marked = bytes.starts_with("\xef\xbb\xbf");
    const std::string_view text = bytes.substr(marked ? 3 : 0);
    const std::size_t bad = firstInvalidUtf8(text);
    if (bad == std::string_view::npos)
        return Text{std::string(text), "UTF-8"};
    return marked ? Result<Text>(badEncoding("UTF-8", text.substr(0, bad))) : fromWindows1252(text);
}

class Parser
{
public:
    Parser(std::string_view text, char separator, std::size_t mostRows)
        : m_text(text)
        , m_separator(separator)
        , m_mostRows(mostRows)
    {}

    Result<std::vector<Row>> parse()
    {
        while (m_at < m_text.size() && m_rows.size() < m_mostRows)
            if (const Status status = readRow(); !status)
                return status.error();
        return std::move(m_rows);
    }

private:
    Status readRow()
    {
        Row row;
        while (true) {
            Cell cell{{}, m_line, m_column};
            if (const Status status = readCell(cell); !status)
                return status;
            if (row.size() >= mostColumns || cell.text.size() > mostCellBytes)
                return Error(ErrorCode::TooMany, {row.size() >= mostColumns ? "columns" : "characters"})
                    .at(cell.line, cell.column);
            row.push_back(std::move(cell));
            if (m_at >= m_text.size() || m_text[m_at] != m_separator)
                break;
            step();
        }
        endLine();
        if (std::any_of(row.begin(), row.end(), [](const Cell &cell) { return !cell.text.empty(); }))
            m_rows.push_back(std::move(row));
        return Done{};
    }

    Status readCell(Cell &cell)
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            step();
        std::string text;
        if (m_at < m_text.size() && m_text[m_at] == '"')
            if (const Status status = readQuoted(cell, text); !status)
                return status;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            text += step();
        cell.text = std::string(trimmed(text));
        if (cell.text.size() > 1 && cell.text[0] == '\'' && isFormulaStart(cell.text[1]))
            cell.text.erase(0, 1);
        return Done{};
    }

    Status readQuoted(const Cell &cell, std::string &text)
    {
        step();
        while (m_at < m_text.size()) {
            const char c = step();
            if (c != '"')
                text += c;
            else if (m_at < m_text.size() && m_text[m_at] == '"')
                text += step();
            else
                return Done{};
        }
        return Error(ErrorCode::BadSyntax, {"\""}).at(cell.line, cell.column);
    }

    void endLine()
    {
        if (m_at >= m_text.size())
            return;
        const char c = step();
        if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            step();
        else if (c == '\r')
            newLine();
    }

    char step()
    {
        const char c = m_text[m_at++];
        if (c == '\n')
            newLine();
        else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80)
            ++m_column;
        return c;
    }

    void newLine()
    {
        ++m_line;
        m_column = 1;
    }

    static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

public:
    static bool isFormulaStart(char c) { return c == '=' || c == '+' || c == '-' || c == '@'; }

private:
    std::string_view m_text;
    char m_separator;
    std::size_t m_mostRows;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
    std::vector<Row> m_rows;
};

} // namespace

Result<Text> decode(std::string_view bytes)
{
    if (bytes.size() > mostBytes)
        return Error(ErrorCode::FileTooLarge, {std::to_string(mostBytes)});
    Result<Text> text = fromBytes(bytes);
    if (text && isBinary(text->utf8))
        return Error(ErrorCode::UnknownFormat);
    // What is neither UTF-8 nor Windows-1252 and has no mark is not text.
    if (!text && text.error().args[0] == "Windows-1252")
        return Error(ErrorCode::UnknownFormat);
    return text;
}

Result<std::vector<Row>> parse(std::string_view utf8, char separator, std::size_t mostRows)
{
    return Parser(utf8, separator, mostRows).parse();
}

char takeSeparatorLine(std::string_view &utf8)
{
    const std::string_view line = trimmed(utf8.substr(0, utf8.find_first_of("\r\n")));
    const bool tab = utf8.starts_with("sep=\t");
    if (!tab && (line.size() != 5 || !line.starts_with("sep=")))
        return 0;
    const char separator = tab ? '\t' : line[4];
    // The line end stays, so that lines keep their numbers.
    const std::size_t end = utf8.find_first_of("\r\n");
    utf8.remove_prefix(end == std::string_view::npos ? utf8.size() : end);
    return separator;
}

std::string quoted(const std::string &text, char separator)
{
    std::string cell = !text.empty() && Parser::isFormulaStart(text[0]) ? "'" + text : text;
    if (cell.find_first_of(std::string("\"\r\n") + separator) == std::string::npos && trimmed(cell) == cell)
        return cell;
    for (std::size_t at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2))
        cell.insert(at, 1, '"');
    return '"' + cell + '"';
}

} // namespace baton::table
