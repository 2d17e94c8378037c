#include "model/base/law.h"

#include "model/base/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace baton {

namespace {

// What the arguments of a law must be: a duration, one that is not 0, or a number in [low, high].
struct Argument
{
    enum class Is { Time, PositiveTime, Number, WholeNumber };
    Is is;
    double low = 0;
    double high = 0;
};

struct Form
{
    std::string_view name;
    LawKind kind;
    std::vector<Argument> arguments;
    bool ascending = false;
};

constexpr std::size_t mostEmpiricalValues = 10'000;

const std::vector<Form> &forms()
{
    using Is = Argument::Is;
    static const std::vector<Form> all{
        {"exp", LawKind::Exponential, {{Is::PositiveTime}}},
        {"erlang", LawKind::Erlang, {{Is::WholeNumber, 1, 1e6}, {Is::PositiveTime}}},
        {"gamma", LawKind::Gamma, {{Is::PositiveTime}, {Is::Number, 0, 1e4}}},
        {"lognormal", LawKind::Lognormal, {{Is::PositiveTime}, {Is::Time}}},
        {"normal", LawKind::Normal, {{Is::Time}, {Is::Time}}},
        {"uniform", LawKind::Uniform, {{Is::Time}, {Is::Time}}, true},
        {"tri", LawKind::Triangular, {{Is::Time}, {Is::Time}, {Is::Time}}, true},
        {"pert", LawKind::Pert, {{Is::Time}, {Is::Time}, {Is::Time}}, true},
        {"weibull", LawKind::Weibull, {{Is::Number, 0.1, 1000}, {Is::PositiveTime}}},
    };
    return all;
}

const Form *formNamed(std::string_view name)
{
    const auto found = std::find_if(forms().begin(), forms().end(), [&](const Form &f) { return f.name == name; });
    return found == forms().end() ? nullptr : &*found;
}

const Form &formOf(LawKind kind)
{
    return *std::find_if(forms().begin(), forms().end(), [&](const Form &f) { return f.kind == kind; });
}

Error badLaw(std::string_view text, std::string_view part, const char *rule)
{
    return {ErrorCode::BadLaw, {std::string(text), std::string(part), rule}};
}

bool isZero(const Duration &duration)
{
    return duration.seconds == 0 && duration.workingDays == 0;
}

// Certainly longer, whatever the length of a working day (0 to 24 h) is.
bool longer(const Duration &a, const Duration &b)
{
    return a.inSeconds(0) > b.inSeconds(0) && a.inSeconds(24) > b.inSeconds(24);
}

struct Parsed
{
    LawKind kind = LawKind::Fixed;
    std::vector<Duration> times;
    double shape = 0;
    std::vector<double> weights;
};

Status readNumberArgument(std::string_view text, std::string_view part, const Argument &wanted, Parsed &into)
{
    const std::optional<double> number = readNumber(part);
    if (!number || (wanted.is == Argument::Is::WholeNumber && *number != std::floor(*number)))
        return badLaw(text, part, "not_a_number");
    if (*number < wanted.low || *number > wanted.high)
        return badLaw(text, part, "out_of_range");
    into.shape = *number;
    return Done{};
}

Status readTimeArgument(std::string_view text, std::string_view part, const Argument &wanted, Parsed &into)
{
    const Result<Duration> time = parseDuration(part);
    if (!time)
        return time.error();
    if (wanted.is == Argument::Is::PositiveTime && isZero(*time))
        return badLaw(text, part, "not_positive");
    into.times.push_back(*time);
    return Done{};
}

Status readArgument(std::string_view text, std::string_view part, const Argument &wanted, Parsed &into)
{
    const bool number = wanted.is == Argument::Is::Number || wanted.is == Argument::Is::WholeNumber;
    return number ? readNumberArgument(text, part, wanted, into) : readTimeArgument(text, part, wanted, into);
}

Result<Parsed> readForm(std::string_view text, const Form &form, const std::vector<std::string_view> &parts)
{
    if (parts.size() != form.arguments.size())
        return badLaw(text, form.name, "argument_count");
    Parsed parsed{form.kind, {}, 0, {}};
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (Status read = readArgument(text, parts[i], form.arguments[i], parsed); !read)
            return read.error();
    for (std::size_t i = 1; form.ascending && i < parts.size(); ++i)
        if (longer(parsed.times[i - 1], parsed.times[i]))
            return badLaw(text, parts[i], "not_ascending");
    return parsed;
}

Status readOutcome(std::string_view text, std::string_view part, Parsed &into)
{
    const std::vector<std::string_view> pair = split(part, ":");
    if (pair.size() != 2)
        return badLaw(text, part, "bad_weight");
    const Result<Duration> time = parseDuration(pair[0]);
    if (!time)
        return time.error();
    const std::optional<double> weight = readNumber(pair[1]);
    if (!weight || *weight < 0 || *weight > 1e12)
        return badLaw(text, pair[1], "bad_weight");
    into.times.push_back(*time);
    into.weights.push_back(*weight);
    return Done{};
}

Result<Parsed> readEmpirical(std::string_view text, const std::vector<std::string_view> &parts)
{
    if (parts.size() > mostEmpiricalValues)
        return badLaw(text.substr(0, 40), "empirical", "argument_count");
    Parsed parsed{LawKind::Empirical, {}, 0, {}};
    for (const std::string_view part : parts)
        if (Status read = readOutcome(text, part, parsed); !read)
            return read.error();
    if (std::accumulate(parsed.weights.begin(), parsed.weights.end(), 0.0) <= 0)
        return badLaw(text, parts.back(), "bad_weight");
    return parsed;
}

Result<Parsed> readCall(std::string_view text, std::size_t open)
{
    const std::string_view name = trimmed(text.substr(0, open));
    const Form *form = formNamed(name);
    if ((!form && name != "empirical") || text.back() != ')')
        return badLaw(text, form ? text : name, "unknown_law");
    const std::vector<std::string_view> parts = split(text.substr(open + 1, text.size() - open - 2), ",");
    return form ? readForm(text, *form, parts) : readEmpirical(text, parts);
}

Result<Parsed> readDuration(std::string_view text)
{
    const Result<Duration> time = parseDuration(text);
    if (!time)
        return time.error();
    return Parsed{LawKind::Fixed, {*time}, 0, {}};
}

Result<Parsed> readLaw(std::string_view text)
{
    if (const std::size_t open = text.find('('); open != std::string_view::npos)
        return readCall(text, open);
    if (text.find("..") != std::string_view::npos)
        return readForm(text, formOf(LawKind::Uniform), split(text, ".."));
    if (text.find('/') != std::string_view::npos)
        return readForm(text, formOf(LawKind::Pert), split(text, "/"));
    return readDuration(text);
}

void sortOutcomes(NumericLaw &law)
{
    std::vector<std::pair<double, double>> outcomes;
    for (std::size_t i = 0; i < law.times.size(); ++i)
        outcomes.emplace_back(law.times[i], law.weights[i]);
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        std::tie(law.times[i], law.weights[i]) = outcomes[i];
}

} // namespace

Result<Law> Law::parse(std::string_view text)
{
    const std::string_view bare = trimmed(text);
    Result<Parsed> parsed = readLaw(bare);
    if (!parsed)
        return parsed.error();
    Law law;
    law.m_text = std::string(bare);
    law.m_kind = parsed->kind;
    law.m_times = std::move(parsed->times);
    law.m_shape = parsed->shape;
    law.m_weights = std::move(parsed->weights);
    return law;
}

NumericLaw Law::resolve(double hoursPerDay) const
{
    NumericLaw law{m_kind, {}, m_shape, m_weights};
    for (const Duration &time : m_times)
        law.times.push_back(time.inSeconds(hoursPerDay));
    if (m_kind == LawKind::Uniform || m_kind == LawKind::Triangular || m_kind == LawKind::Pert)
        std::sort(law.times.begin(), law.times.end());
    if (m_kind == LawKind::Empirical)
        sortOutcomes(law);
    return law;
}

} // namespace baton
