#include "model/exchange/headings.h"

#include "model/base/numbers.h"

#include <QString>

#include <algorithm>
#include <array>
#include <map>

namespace baton::handofflist {

namespace {

struct Word
{
    Column column;
    std::string_view word;
};

constexpr std::array words{
    Word{Column::Ignore, "ignore"},
    Word{Column::Supplier, "supplier"},
    Word{Column::Customer, "customer"},
    Word{Column::Deliverable, "deliverable"},
    Word{Column::Work, "work"},
    Word{Column::Wait, "wait"},
    Word{Column::ErrorRate, "error_rate"},
    Word{Column::Standard, "standard"},
    Word{Column::People, "people"},
    Word{Column::CustomerPeople, "customer_people"},
    Word{Column::Share, "share"},
    Word{Column::MeansRight, "means_right"},
    Word{Column::Notes, "notes"},
    Word{Column::SupplierParty, "supplier_party"},
    Word{Column::CustomerParty, "customer_party"},
};

struct Names
{
    Column column;
    std::string_view language;
    std::vector<std::string_view> names; // the first is the one that is written
};

const std::vector<Names> &vocabulary()
{
    static const std::vector<Names> all{
        {Column::Supplier, "en", {"Supplier", "From", "From step", "Source", "Provider", "Sender", "Supplier step"}},
        {Column::Supplier, "it", {"Fornitore", "Da", "Dalla fase", "Mittente", "Origine", "Fase fornitrice"}},
        {Column::Supplier, "es", {"Proveedor", "De", "Desde", "Origen", "Remitente", "Paso proveedor"}},
        {Column::Customer, "en", {"Customer", "To", "To step", "Target", "Receiver", "Recipient", "Client"}},
        {Column::Customer, "it", {"Cliente", "A", "Alla fase", "Destinatario", "Destinazione"}},
        {Column::Customer, "es", {"Cliente", "A", "Hacia", "Destino", "Destinatario"}},
        {Column::Deliverable,
         "en",
         {"Deliverable", "What is handed over", "Handoff", "What", "Object", "Output", "Document", "Item"}},
        {Column::Deliverable, "it", {"Oggetto", "Cosa si consegna", "Consegna", "Cosa", "Documento", "Prodotto"}},
        {Column::Deliverable, "es", {"Entregable", "Que se entrega", "Entrega", "Que", "Objeto", "Documento"}},
        {Column::Work,
         "en",
         {"Work time", "Work", "Working time", "Processing time", "Process time", "Touch time", "Time per case"}},
        {Column::Work, "it", {"Tempo di lavoro", "Lavoro", "Tempo di lavorazione", "Lavorazione", "Tempo per caso"}},
        {Column::Work, "es", {"Tiempo de trabajo", "Trabajo", "Tiempo de proceso", "Tiempo por caso"}},
        {Column::Wait, "en", {"Delay", "Wait", "Waiting time", "Wait time", "Transfer time", "Transfer"}},
        {Column::Wait, "it", {"Attesa", "Tempo di attesa", "Ritardo", "Tempo di trasferimento", "Trasferimento"}},
        {Column::Wait, "es", {"Espera", "Tiempo de espera", "Retraso", "Demora", "Tiempo de traslado", "Traslado"}},
        {Column::ErrorRate,
         "en",
         {"Errors %", "Errors", "Error rate", "Error %", "Wrong %", "Wrong", "Goes wrong", "Defects", "Defect rate"}},
        {Column::ErrorRate,
         "it",
         {"Errori %", "Errori", "Tasso di errore", "Tasso di errori", "Percentuale di errori", "Difetti", "Sbagliati"}},
        {Column::ErrorRate,
         "es",
         {"Errores %", "Errores", "Tasa de error", "Tasa de errores", "Porcentaje de errores", "Defectos"}},
        {Column::Standard, "en", {"Standard", "Service standard", "Within", "Agreed time", "SLA", "Due within"}},
        {Column::Standard, "it", {"Standard", "Standard di servizio", "Entro", "Tempo concordato", "SLA"}},
        {Column::Standard, "es", {"Estándar", "Plazo", "Plazo acordado", "Dentro de", "Tiempo acordado", "SLA"}},
        {Column::People, "en", {"Supplier people", "People", "People supplier", "Staff", "Headcount"}},
        {Column::People, "it", {"Persone fornitore", "Persone", "Addetti", "Personale", "Organico"}},
        {Column::People, "es", {"Personas proveedor", "Personas", "Personas del proveedor", "Personal", "Plantilla"}},
        {Column::CustomerPeople, "en", {"Customer people", "People customer"}},
        {Column::CustomerPeople, "it", {"Persone cliente"}},
        {Column::CustomerPeople, "es", {"Personas cliente", "Personas del cliente"}},
        {Column::Share, "en", {"Share %", "Share", "Percentage", "Share of cases"}},
        {Column::Share, "it", {"Quota %", "Quota", "Percentuale", "Quota dei casi", "Ripartizione"}},
        {Column::Share, "es", {"Cuota %", "Cuota", "Porcentaje", "Reparto", "Proporción"}},
        {Column::MeansRight, "en", {"Right first time means", "Means right", "Right means", "Quality criteria"}},
        {Column::MeansRight, "it", {"Giusto significa", "Che cosa vuol dire giusto", "Criteri di qualità"}},
        {Column::MeansRight, "es", {"Correcto significa", "Qué quiere decir correcto", "Criterios de calidad"}},
        {Column::Notes, "en", {"Notes", "Note", "Comments", "Remarks"}},
        {Column::Notes, "it", {"Note", "Osservazioni", "Commenti"}},
        {Column::Notes, "es", {"Notas", "Observaciones", "Comentarios"}},
        {Column::SupplierParty, "en", {"Supplier department", "Supplier party", "Supplier role", "From department"}},
        {Column::SupplierParty, "it", {"Reparto fornitore", "Ufficio fornitore", "Ruolo fornitore"}},
        {Column::SupplierParty, "es", {"Departamento proveedor", "Área proveedora", "Rol proveedor"}},
        {Column::CustomerParty, "en", {"Customer department", "Customer party", "Customer role", "To department"}},
        {Column::CustomerParty, "it", {"Reparto cliente", "Ufficio cliente", "Ruolo cliente"}},
        {Column::CustomerParty, "es", {"Departamento cliente", "Área cliente", "Rol cliente"}},
    };
    return all;
}

// By plain heading, every (column, language) it stands for.
const std::multimap<std::string, Heading> &index()
{
    static const std::multimap<std::string, Heading> all = [] {
        std::multimap<std::string, Heading> found;
        for (const Names &names : vocabulary())
            for (const std::string_view name : names.names)
                found.emplace(plain(name), Heading{names.column, std::string(names.language)});
        return found;
    }();
    return all;
}

std::size_t bracketAt(std::string_view text)
{
    const std::string_view bare = trimmed(text);
    if (bare.empty() || (bare.back() != ')' && bare.back() != ']'))
        return std::string_view::npos;
    return text.find_last_of("([");
}

} // namespace

std::string_view columnWord(Column column)
{
    for (const Word &word : words)
        if (word.column == column)
            return word.word;
    return "ignore";
}

std::string plain(std::string_view text)
{
    const QString decomposed =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.substr(0, bracketAt(text)).size()))
            .normalized(QString::NormalizationForm_KD)
            .toCaseFolded();
    QString letters;
    bool percent = false;
    for (const QChar c : decomposed) {
        percent = percent || c == u'%';
        if (c.isLetterOrNumber())
            letters += c;
        else if (c.category() != QChar::Mark_NonSpacing && !letters.endsWith(u' '))
            letters += u' ';
    }
    return (letters.trimmed() + QLatin1String(percent ? " %" : "")).toStdString();
}

std::string bracketed(std::string_view text)
{
    const std::size_t at = bracketAt(text);
    if (at == std::string_view::npos)
        return {};
    const std::string_view inside = trimmed(text.substr(at + 1));
    return std::string(trimmed(inside.substr(0, inside.size() - 1)));
}

std::optional<Heading> understand(std::string_view heading, std::string_view language)
{
    const auto find = [&](const std::string &name) -> std::optional<Heading> {
        const auto [first, last] = index().equal_range(name);
        if (first == last)
            return std::nullopt;
        const auto own =
            std::find_if(first, last, [&](const auto &entry) { return entry.second.language == language; });
        return own != last ? own->second
                           : Heading{first->second.column, std::next(first) == last ? first->second.language : ""};
    };
    const std::string name = plain(heading);
    const bool percent = name.ends_with(" %");
    const auto found = find(name);
    if (found || !percent)
        return found ? found : find(name + " %");
    return find(name.substr(0, name.size() - 2));
}

std::string headingFor(Column column, std::string_view language)
{
    for (const Names &names : vocabulary())
        if (names.column == column && names.language == language)
            return std::string(names.names.front());
    return language == "en" ? std::string() : headingFor(column, "en");
}

std::string languageOf(const std::vector<std::string> &headings)
{
    std::map<std::string, int> votes;
    for (const std::string &heading : headings)
        for (const std::string language : {"en", "it", "es"})
            if (const auto found = understand(heading, language); found && found->language == language)
                ++votes[language];
    std::string best;
    for (const auto &[language, count] : votes)
        if (best.empty() || count > votes[best])
            best = language;
    return best;
}

} // namespace baton::handofflist
