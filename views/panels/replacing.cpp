#include "views/panels/replacing.h"

#include "views/text/plaintext.h"

namespace baton {

namespace {

class Replacer
{
public:
    Replacer(const QString &text, const QString &with, bool wholeWords)
        : m_text(text::plain(text.trimmed()))
        , m_with(with)
        , m_wholeWords(wholeWords)
    {}

    QString in(const QString &name) const
    {
        const text::Plain plain = text::plainWithPlaces(name);
        QString changed;
        qsizetype end = 0;
        for (qsizetype at = plain.text.indexOf(m_text); at >= 0; at = plain.text.indexOf(m_text, at + 1)) {
            const qsizetype from = plain.from[std::size_t(at)], to = endOf(plain, at);
            if (from < end || (m_wholeWords && !isWord(name, from, to)))
                continue;
            changed += name.mid(end, from - end) + cased(name[from]);
            end = to;
        }
        return changed + name.mid(end);
    }

private:
    // Marks that belong to the last letter go with it.
    qsizetype endOf(const text::Plain &plain, qsizetype at) const
    {
        return plain.from[std::size_t(at + m_text.size())];
    }
    static bool isWord(const QString &name, qsizetype from, qsizetype to)
    {
        return (from == 0 || !name[from - 1].isLetterOrNumber()) && (to >= name.size() || !name[to].isLetterOrNumber());
    }
    QString cased(QChar first) const
    {
        if (m_with.isEmpty() || !first.isUpper() || !m_with.front().isLower())
            return m_with;
        return m_with.front().toUpper() + m_with.mid(1);
    }

    QString m_text, m_with;
    bool m_wholeWords;
};

class Collector
{
public:
    explicit Collector(const Replacer &replacer) : m_replacer(replacer) {}

    void look(intents::NewName::Of of, const Id &id, const std::string &name)
    {
        const QString before = QString::fromStdString(name);
        const QString after = m_replacer.in(before);
        if (after != before && !after.trimmed().isEmpty())
            m_found.push_back({{of, id, after.toStdString()}, before, after});
    }
    std::vector<Replacing> take() { return std::move(m_found); }

private:
    const Replacer &m_replacer;
    std::vector<Replacing> m_found;
};

} // namespace

std::vector<Replacing> replacingInNames(const ProcessMap &map, const QString &text, const QString &with,
                                        bool wholeWords)
{
    if (text::plain(text.trimmed()).isEmpty())
        return {};
    using Of = intents::NewName::Of;
    const Replacer replacer(text, with, wholeWords);
    Collector found(replacer);
    for (const Step &step : map.steps)
        found.look(Of::Step, step.id, step.name);
    for (const Party &party : map.parties)
        found.look(Of::Party, party.id, party.name);
    for (const Handoff &handoff : map.handoffs)
        found.look(Of::Handoff, handoff.id, handoff.deliverable);
    for (const Note &note : map.notes)
        found.look(Of::Note, note.id, note.text);
    return found.take();
}

} // namespace baton
