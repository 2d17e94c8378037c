#include "views/canvas/painting/mapfonts.h"

#include "views/theme/theme.h"

namespace baton {

namespace {

// `smaller`: pixels below the size of the role in the window; a card has less room than a panel.
QFont unscaled(Theme::Text role, QFont::Weight weight, int smaller = 0)
{
    const Theme &theme = Theme::instance();
    QFont font = theme.font(role);
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
    font.setPixelSize(qMax(1, qRound(size / theme.textScale()) - smaller));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

MapFonts made()
{
    MapFonts fonts;
    fonts.name = unscaled(Theme::Text::CardTitle, QFont::DemiBold);
    fonts.detail = unscaled(Theme::Text::CardDetail, QFont::Normal, 1);
    fonts.chip = unscaled(Theme::Text::CardDetail, QFont::Medium, 1);
    fonts.label = unscaled(Theme::Text::CardDetail, QFont::Medium, 1);
    fonts.figure = unscaled(Theme::Text::Figure, QFont::DemiBold);
    fonts.lane = unscaled(Theme::Text::CardDetail, QFont::DemiBold, 2);
    fonts.note = unscaled(Theme::Text::CardDetail, QFont::Normal);
    return fonts;
}

} // namespace

// Asked for with every text that is measured, and made again only when the theme's text is another.
const MapFonts &MapFonts::current()
{
    thread_local MapFonts fonts;
    thread_local double scale = 0;
    if (const double now = Theme::instance().textScale(); now != scale) {
        fonts = made();
        scale = now;
    }
    return fonts;
}

} // namespace baton
