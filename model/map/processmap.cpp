#include "model/map/processmap.h"

#include <algorithm>

namespace baton {

const Party *ProcessMap::partyOf(const Id &step) const
{
    const Step *found = steps.find(step);
    return found ? partyOf(*found) : nullptr;
}

std::vector<const Handoff *> ProcessMap::outgoing(const Id &step) const
{
    std::vector<const Handoff *> found;
    for (const Handoff &handoff : handoffs)
        if (handoff.from == step)
            found.push_back(&handoff);
    return found;
}

std::vector<const Handoff *> ProcessMap::incoming(const Id &step) const
{
    std::vector<const Handoff *> found;
    for (const Handoff &handoff : handoffs)
        if (handoff.to == step)
            found.push_back(&handoff);
    return found;
}

std::vector<double> ProcessMap::shares(const Step &step) const
{
    const std::vector<const Handoff *> out = outgoing(step.id);
    std::vector<double> shares;
    double said = 0;
    std::size_t silent = 0;
    for (const Handoff *handoff : out) {
        said += handoff->share.value_or(0);
        silent += handoff->share ? 0 : 1;
    }
    const double rest = silent ? std::max(0.0, 1 - said) / static_cast<double>(silent) : 0;
    for (const Handoff *handoff : out)
        shares.push_back(step.split == Split::One ? handoff->share.value_or(rest) : handoff->share.value_or(1));
    return shares;
}

bool isValidId(std::string_view id)
{
    const auto allowed = [](unsigned char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
               c == ':' || c == '-';
    };
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), allowed);
}

namespace {

std::string slug(std::string_view name)
{
    std::string out;
    for (const unsigned char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += static_cast<char>(c);
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c < 0x80 && !out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out.substr(0, 48);
}

} // namespace

Id makeId(std::string_view name, const std::function<bool(const Id &)> &taken)
{
    std::string base = slug(name);
    if (base.empty())
        base = "x";
    if (!taken(base))
        return base;
    for (int n = 2;; ++n) {
        const std::string candidate = base + "-" + std::to_string(n);
        if (!taken(candidate))
            return candidate;
    }
}

} // namespace baton
