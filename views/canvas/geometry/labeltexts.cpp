#include "views/canvas/geometry/labeltexts.h"

#include "views/canvas/painting/mapfonts.h"
#include "views/canvas/painting/textwidths.h"

namespace baton {

namespace {

constexpr double widest = 150;
constexpr std::size_t spare = 20'000; // labels of arrows that were deleted, for when that is undone

} // namespace

const LabelTexts::Written &LabelTexts::of(const std::string &deliverable)
{
    const auto [at, fresh] = m_known.try_emplace(deliverable);
    Written &written = at->second;
    if (fresh && !deliverable.empty()) {
        const QFont &font = MapFonts::current().label;
        written.text = elidedText(QString::fromStdString(deliverable), font, widest);
        written.width = textWidth(written.text, font);
    }
    return written;
}

void LabelTexts::tidy(std::size_t handoffs)
{
    if (m_known.size() > 2 * handoffs + spare)
        m_known.clear();
}

} // namespace baton
