#include "model/base/json.h"

#include "model/base/numbers.h"

#include <array>
#include <cstdio>

namespace baton {

namespace {

void writeText(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            std::array<char, 8> escape;
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            out += escape.data();
        } else {
            out += c;
        }
    }
    out += '"';
}

class Writer
{
public:
    explicit Writer(int indent) : m_indent(indent) {}

    std::string write(const JsonValue &value)
    {
        writeValue(value);
        return std::move(m_out);
    }

private:
    void writeValue(const JsonValue &value)
    {
        switch (value.kind) {
        case JsonValue::Kind::Null:
            m_out += "null";
            break;
        case JsonValue::Kind::Bool:
            m_out += value.boolean ? "true" : "false";
            break;
        case JsonValue::Kind::Number:
            m_out += value.text.empty() ? writeNumber(value.number) : value.text;
            break;
        case JsonValue::Kind::String:
            writeText(m_out, value.text);
            break;
        case JsonValue::Kind::Array:
            writeArray(value);
            break;
        case JsonValue::Kind::Object:
            writeObject(value);
            break;
        }
    }

    void writeArray(const JsonValue &value)
    {
        m_out += '[';
        ++m_depth;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            separate(i == 0);
            writeValue(value.items[i]);
        }
        close(value.items.empty(), ']');
    }

    void writeObject(const JsonValue &value)
    {
        m_out += '{';
        ++m_depth;
        for (std::size_t i = 0; i < value.members.size(); ++i) {
            separate(i == 0);
            writeText(m_out, value.members[i].first);
            m_out += m_indent < 0 ? ":" : ": ";
            writeValue(value.members[i].second);
        }
        close(value.members.empty(), '}');
    }

    void separate(bool first)
    {
        if (!first)
            m_out += ',';
        breakLine();
    }

    void close(bool empty, char bracket)
    {
        --m_depth;
        if (!empty)
            breakLine();
        m_out += bracket;
    }

    void breakLine()
    {
        if (m_indent < 0)
            return;
        m_out += '\n';
        m_out.append(static_cast<std::size_t>(m_indent * m_depth), ' ');
    }

    int m_indent;
    int m_depth = 0;
    std::string m_out;
};

JsonValue ofKind(JsonValue::Kind kind)
{
    JsonValue value;
    value.kind = kind;
    return value;
}

} // namespace

const JsonValue *JsonValue::find(std::string_view key) const
{
    for (const auto &[name, value] : members)
        if (name == key)
            return &value;
    return nullptr;
}

JsonValue JsonValue::ofNull()
{
    return {};
}

JsonValue JsonValue::ofBool(bool boolean)
{
    JsonValue value = ofKind(Kind::Bool);
    value.boolean = boolean;
    return value;
}

JsonValue JsonValue::ofNumber(double number)
{
    JsonValue value = ofKind(Kind::Number);
    value.number = number;
    value.text = writeNumber(number);
    return value;
}

JsonValue JsonValue::ofText(std::string text)
{
    JsonValue value = ofKind(Kind::String);
    value.text = std::move(text);
    return value;
}

JsonValue JsonValue::ofArray(std::vector<JsonValue> values)
{
    JsonValue value = ofKind(Kind::Array);
    value.items = std::move(values);
    return value;
}

JsonValue JsonValue::ofObject()
{
    return ofKind(Kind::Object);
}

JsonValue &JsonValue::add(std::string key, JsonValue value)
{
    members.emplace_back(std::move(key), std::move(value));
    return *this;
}

JsonValue &JsonValue::push(JsonValue value)
{
    items.push_back(std::move(value));
    return *this;
}

std::string writeJson(const JsonValue &value, int indent)
{
    return Writer(indent).write(value);
}

} // namespace baton
