#pragma once

#include "model/map/elementjson.h"
#include "model/map/fieldreader.h"

namespace baton {

// Writes members in the order of the calls; those equal to `usual` only where all are wanted.
class FieldWriter
{
public:
    explicit FieldWriter(Members members) : m_all(members == Members::All) {}

    void id(const Id &id) { m_object.add("id", JsonValue::ofText(id)); }
    void text(const char *key, const std::string &value, const std::string &usual = {});
    void textOrNull(const char *key, const std::string &value); // "" is null
    void flag(const char *key, bool value, bool usual);
    void number(const char *key, double value, double usual = 0);
    void number(const char *key, const std::optional<double> &value);
    void whole(const char *key, const std::optional<int> &value, const std::optional<int> &usual);
    void law(const char *key, const Law &value);
    void law(const char *key, const std::optional<Law> &value);
    void duration(const char *key, const std::optional<Duration> &value);
    void texts(const char *key, const std::vector<std::string> &values);
    template <class Enum>
    void word(const char *key, Enum value, Enum usual, const Words<Enum> &words)
    {
        for (const auto &[name, meaning] : words)
            if (meaning == value)
                return put(key, JsonValue::ofText(std::string(name)), value == usual);
    }
    void put(const char *key, JsonValue value, bool usual);

    JsonValue finish(const Element &element);
    JsonValue finish(const std::map<std::string, std::string> &unknown);
    JsonValue finish() { return std::move(m_object); }

private:
    bool m_all;
    JsonValue m_object = JsonValue::ofObject();
};

} // namespace baton
