#include "app/welcome/samples.h"

#include "model/base/json.h"
#include "model/exchange/codec.h"

#include <QFile>
#include <unordered_map>

namespace baton::samples {

namespace {

// Order of presentation: the one that shows most comes first.
const std::vector<QString> &names()
{
    static const std::vector<QString> list{QStringLiteral("clinic"),   QStringLiteral("hiring"),
                                           QStringLiteral("purchase"), QStringLiteral("it-request"),
                                           QStringLiteral("release"),  QStringLiteral("hospital")};
    return list;
}

std::string resource(const QString &file)
{
    QFile opened(QStringLiteral(":/samples/") + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll().toStdString() : std::string();
}

// What the texts of the samples, written in English, are in another language.
class Texts
{
public:
    explicit Texts(const QString &language)
    {
        const auto parsed = parseJson(resource(QStringLiteral("texts_%1.json").arg(language)));
        if (!parsed)
            return;
        for (const auto &[english, translated] : parsed->members)
            m_texts.emplace(english, translated.text);
    }

    void translate(std::string &text) const
    {
        if (const auto found = m_texts.find(text); found != m_texts.end())
            text = found->second;
    }
    bool empty() const { return m_texts.empty(); }

private:
    std::unordered_map<std::string, std::string> m_texts;
};

template <class T, class Change>
void changeAll(Table<T> &table, const Change &change)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        T element = table[i];
        change(element);
        table.put(std::move(element));
    }
}

void translate(ProcessMap &map, const Texts &texts)
{
    const auto name = [&](auto &element) {
        texts.translate(element.name);
    };
    texts.translate(map.info.title);
    texts.translate(map.info.description);
    changeAll(map.calendars, name);
    changeAll(map.parties, name);
    changeAll(map.steps, name);
    changeAll(map.scenarios, name);
    changeAll(map.handoffs, [&](Handoff &handoff) {
        texts.translate(handoff.deliverable);
        texts.translate(handoff.meansRight);
    });
}

} // namespace

std::vector<Sample> all(const QString &language)
{
    std::vector<Sample> found;
    for (const QString &name : names())
        if (const auto map = load(name, language))
            found.push_back(
                {name, QString::fromStdString(map->info.title), QString::fromStdString(map->info.description)});
    return found;
}

Result<ProcessMap> load(const QString &name, const QString &language)
{
    const std::string bytes = resource(name + QStringLiteral(".json"));
    if (bytes.empty() || std::find(names().begin(), names().end(), name) == names().end())
        return Error(ErrorCode::UnknownSample, {name.toStdString()});
    auto imported = batonmap::read(bytes);
    if (!imported)
        return imported.error();
    const Texts texts(language);
    if (!texts.empty())
        translate(imported->map, texts);
    return std::move(imported->map);
}

} // namespace baton::samples
