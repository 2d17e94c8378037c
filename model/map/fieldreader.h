#pragma once

#include "model/base/json.h"
#include "model/map/elements.h"

#include <array>
#include <utility>

// Reading and writing the members of one element; private to the map room.
namespace baton {

template <class Enum>
using Words = std::vector<std::pair<std::string_view, Enum>>;

const Words<Provenance> &provenanceWords();

// Reads members one by one; after the first error the rest is skipped and `finish` returns it. Its members for fields
// are those of FieldWriter, so that one list of fields serves both; `usual` is for the writer.
class FieldReader
{
public:
    explicit FieldReader(const JsonValue &object);

    bool has(std::string_view key) const { return m_object.find(key) != nullptr; }
    void required(std::string_view key);
    void id(Id &into);
    void reference(std::string_view key, Id &into); // null = none
    void text(std::string_view key, std::string &into, std::optional<std::string_view> usual = {});
    void date(std::string_view key, std::string &into); // null = none
    void colour(std::string_view key, std::string &into);
    void flag(std::string_view key, bool &into, bool usual = false);
    void number(std::string_view key, double &into, double low, double high, std::optional<double> usual = {});
    void number(std::string_view key, std::optional<double> &into, double low, double high);
    void whole(std::string_view key, int &into, int low, int high);
    void whole(std::string_view key, int &into, int low, int high, int usual);
    void whole(std::string_view key, std::optional<int> &into, int low, int high, std::optional<int> usual = {});
    void law(std::string_view key, Law &into);
    void law(std::string_view key, std::optional<Law> &into);
    void duration(std::string_view key, Duration &into);
    void duration(std::string_view key, std::optional<Duration> &into);
    void texts(std::string_view key, std::vector<std::string> &into);
    template <class Enum>
    void word(std::string_view key, Enum &into, Enum, const Words<Enum> &words)
    {
        if (const JsonValue *value = take(key, JsonValue::Kind::String))
            readWord(key, *value, into, words);
    }
    // Anything else, by `readValue` of its type, which returns the error, placed or not.
    template <class T>
    void value(std::string_view key, T &into)
    {
        if (const JsonValue *value = take(key))
            if (const Status status = readValue(*value, into); !status)
                fail(*value, status.error());
    }

    void leave(std::string_view key) { m_known.push_back(key); } // somebody else reads it
    void refuse(std::string_view key);                           // must not be there
    // FIELD_source members of the known fields; the rest is unknown and kept.
    Status finish(Element &into);
    Status finish(std::map<std::string, std::string> &unknown);
    Status finish(); // the rest is ignored

private:
    const JsonValue *take(std::string_view key);
    const JsonValue *take(std::string_view key, JsonValue::Kind wanted);
    void fail(const JsonValue &at, Error error);
    void textOrNull(std::string_view key, std::string &into);
    template <class T, class Read>
    void orNull(std::string_view key, std::optional<T> &into, Read read);
    void readSource(const std::string &key, const JsonValue &value, Element &into);
    bool isKnown(std::string_view key) const;
    bool isSource(std::string_view key) const;
    template <class Enum>
    void readWord(std::string_view key, const JsonValue &value, Enum &into, const Words<Enum> &words)
    {
        std::string allowed;
        for (const auto &[name, meaning] : words) {
            allowed += (allowed.empty() ? "" : ", ") + std::string(name);
            if (name == value.text) {
                into = meaning;
                return;
            }
        }
        fail(value, {ErrorCode::UnknownWord, {std::string(key), value.text, allowed}});
    }

    const JsonValue &m_object;
    std::vector<std::string_view> m_known; // string literals of the callers
    std::optional<Error> m_error;
};

} // namespace baton
