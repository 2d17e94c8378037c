#include "views/canvas/painting/mapfonts.h"

#include "views/theme/theme.h"

namespace baton {

namespace {

// `smaller`: pixels below the size of the role in the window; a card has less room than a panel.
QFont fontOf(Theme::Text role, QFont::Weight weight, int smaller = 0)
{
    QFont font = Theme::fontAt(role, 1);
    font.setPixelSize(font.pixelSize() - smaller);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

MapFonts made()
{
    MapFonts fonts;
    fonts.name = fontOf(Theme::Text::CardTitle, QFont::DemiBold);
    fonts.detail = fontOf(Theme::Text::CardDetail, QFont::Normal, 1);
    fonts.chip = fontOf(Theme::Text::CardDetail, QFont::Medium, 1);
    fonts.label = fontOf(Theme::Text::CardDetail, QFont::Medium, 1);
    fonts.figure = fontOf(Theme::Text::Figure, QFont::DemiBold);
    fonts.lane = fontOf(Theme::Text::CardDetail, QFont::DemiBold, 2);
    fonts.note = fontOf(Theme::Text::CardDetail, QFont::Normal);
    return fonts;
}

} // namespace

// A font finds its letters when it is first used: no two threads may share one.
const MapFonts &MapFonts::current()
{
    thread_local const MapFonts fonts = made();
    return fonts;
}

} // namespace baton
