#pragma once

#include "model/edit/tables.h"
#include "views/panels/forms/form.h"

#include <functional>

namespace baton {

// A form for one element of a kind, or for several at once: where they differ the field says so, and what is typed
// goes to all of them in one edit.
template <class T>
class ElementForm : public Form
{
public:
    using Form::Form;

    void setIds(std::vector<Id> ids)
    {
        const bool other = ids != m_ids;
        if (other)
            commitPending();
        m_ids = std::move(ids);
        refresh(other);
    }
    void setId(const Id &id) { setIds({id}); }
    const std::vector<Id> &ids() const { return m_ids; }

    void refresh(bool force) override
    {
        const std::vector<const T *> elements = present();
        if (elements.empty())
            return; // removed, or not there yet: who shows the form is about to show another element
        for (const Binding &binding : m_bindings)
            show(binding, elements, force);
        shown(elements, force);
    }

protected:
    using Get = std::function<QString(const T &)>;
    using Set = std::function<Status(T &, const QString &)>;

    // `source`: the name of the field in files, for figures that say where they come from.
    void bind(Field *field, Get get, Set set, const std::string &source = {})
    {
        m_bindings.push_back({field, std::move(get), source});
        connect(field, &Field::committed, this, [this, field, set] { take(field, set); });
        connect(field, &Field::sourceChosen, this, [this, source](Provenance chosen) {
            editOrSay([&](T &element) -> Status { return setSource(element, source, chosen); });
        });
    }
    // Changes every element shown, as one edit. The first refusal stops it and nothing is changed.
    Status edit(const std::function<Status(T &)> &change)
    {
        if (!document() || isReadOnly())
            return Done{};
        std::vector<T> changed;
        for (const T *element : present()) {
            changed.push_back(*element);
            if (const Status status = change(changed.back()); !status)
                return status;
        }
        return changed.empty() ? Status(Done{}) : tryPerform(putThese(changed));
    }
    // The same, with the refusal said below the form.
    void editOrSay(const std::function<Status(T &)> &change)
    {
        if (const Status status = edit(change); !status)
            fail(status.error());
    }
    virtual void shown(const std::vector<const T *> &, bool) {}

    std::vector<const T *> present() const
    {
        std::vector<const T *> found;
        for (const Id &id : m_ids)
            if (const T *element = document() ? findElement<T>(document()->map(), id) : nullptr)
                found.push_back(element);
        return found;
    }
    const T *single() const
    {
        const std::vector<const T *> found = present();
        return found.size() == 1 ? found.front() : nullptr;
    }

private:
    struct Binding
    {
        Field *field;
        Get get;
        std::string source;
    };

    static void show(const Binding &binding, const std::vector<const T *> &elements, bool force)
    {
        const QString first = binding.get(*elements.front());
        for (const T *element : elements)
            if (binding.get(*element) != first)
                return binding.field->showMixed(force);
        binding.field->show(first, force);
        if (!binding.source.empty())
            binding.field->showSource(sourceOf(*elements.front(), binding.source));
    }
    void take(Field *field, const Set &set)
    {
        const QString text = field->text();
        const Status status = edit([&](T &element) { return set(element, text); });
        if (!status)
            return field->showError(status.error());
        field->clearError();
        settle(field);
    }
    // Shows the value as the document holds it now, in its own spelling.
    void settle(Field *field)
    {
        const std::vector<const T *> elements = present();
        for (const Binding &binding : m_bindings)
            if (binding.field == field && !elements.empty())
                show(binding, elements, true);
    }
    Batch putThese(const std::vector<T> &elements) const
    {
        if constexpr (std::is_same_v<T, Step>)
            if (elements.size() > 1)
                return intents::putAll(document()->map(), elements, {});
        if constexpr (std::is_same_v<T, Handoff>)
            if (elements.size() > 1)
                return intents::putAll(document()->map(), {}, elements);
        return intents::put(document()->map(), elements.front());
    }
    static Provenance sourceOf(const T &element, const std::string &field)
    {
        const auto found = element.sources.find(field);
        return found == element.sources.end() ? Provenance::Guess : found->second;
    }
    static Status setSource(T &element, const std::string &field, Provenance source)
    {
        element.sources.erase(field);
        if (source != Provenance::Guess)
            element.sources.emplace(field, source);
        return Done{};
    }

    std::vector<Id> m_ids;
    std::vector<Binding> m_bindings;
};

} // namespace baton
