#pragma once

#include "model/map/elementjson.h"
#include "model/map/fieldreader.h"

namespace baton {

// Writes members in the order of the calls; those equal to `usual` only where all are wanted (no `usual`: always). Its
// members for fields are those of FieldReader, so that one list of fields serves both; limits are for the reader.
class FieldWriter
{
public:
    explicit FieldWriter(Members members) : m_members(members) {}

    void required(const char *) {}
    void id(const Id &id) { m_object.add("id", JsonValue::ofText(id)); }
    void reference(const char *key, const Id &value) { textOrNull(key, value); }
    void text(const char *key, const std::string &value, std::optional<std::string_view> usual = "");
    void date(const char *key, const std::string &value) { textOrNull(key, value); }
    void colour(const char *key, const std::string &value) { text(key, value); }
    void flag(const char *key, bool value, bool usual = false);
    void number(const char *key, double value, double low, double high, std::optional<double> usual = 0);
    void number(const char *key, const std::optional<double> &value, double low, double high);
    void whole(const char *key, int value, int low, int high);
    void whole(const char *key, int value, int low, int high, int usual);
    void whole(const char *key, const std::optional<int> &value, int low, int high, std::optional<int> usual = {});
    void law(const char *key, const Law &value);
    void law(const char *key, const std::optional<Law> &value);
    void duration(const char *key, const Duration &value);
    void duration(const char *key, const std::optional<Duration> &value);
    void texts(const char *key, const std::vector<std::string> &values);
    template <class Enum>
    void word(const char *key, Enum value, Enum usual, const Words<Enum> &words)
    {
        for (const auto &[name, meaning] : words)
            if (meaning == value)
                return put(key, JsonValue::ofText(std::string(name)), value == usual);
    }
    // Anything else, by `writeValue` of its type.
    template <class T>
    void value(const char *key, const T &value)
    {
        put(key, writeValue(value, m_members), value == T());
    }
    void leave(const char *) {}
    void refuse(const char *) {}

    JsonValue finish(const Element &element);
    JsonValue finish(const std::map<std::string, std::string> &unknown);
    JsonValue finish() { return std::move(m_object); }

private:
    void put(const char *key, JsonValue value, bool usual);
    void textOrNull(const char *key, const std::string &value); // "" is null

    Members m_members;
    JsonValue m_object = JsonValue::ofObject();
};

} // namespace baton
