#pragma once

#include <QString>
#include <string>
#include <unordered_map>

namespace baton {

// What stands on the labels of arrows, kept by what is handed over: shortened to the widest a label may be.
class LabelTexts
{
public:
    struct Written
    {
        QString text;
        double width = 0;
    };
    // Good until tidy().
    const Written &of(const std::string &deliverable);
    // Forgets everything when there is far more than so many handoffs can show.
    void tidy(std::size_t handoffs);

private:
    std::unordered_map<std::string, Written> m_known;
};

} // namespace baton
