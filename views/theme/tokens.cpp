#include "views/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(static_cast<QRgb>(value));
}

Colours lightColours()
{
    Colours c;
    c.window = rgb(0xffffff);
    c.panel = rgb(0xffffff);
    c.canvas = rgb(0xfafaf7);
    c.canvasDot = rgb(0xe2e2dd);
    c.laneA = rgb(0xf6f6f2);
    c.laneB = rgb(0xffffff);
    c.laneTitle = rgb(0xeaeae5);
    c.card = rgb(0xffffff);
    c.cardBorder = rgb(0xd9d9d4);
    c.cardShadow = QColor(31, 35, 40, 26);
    c.chip = rgb(0xf1f1ee);
    c.chipText = rgb(0x565d69);
    c.text = rgb(0x1f2328);
    c.textMuted = rgb(0x5a616d);
    c.textFaint = rgb(0x666c78);
    c.border = rgb(0xe2e2df);
    c.chartLine = rgb(0xe2e2df);
    c.fieldBorder = rgb(0xd4d5d3);
    c.hover = rgb(0xf3f4f2);
    c.accent = rgb(0x0b63ce);
    c.accentText = rgb(0xffffff);
    c.accentSoft = rgb(0xe8f0fb);
    c.focus = rgb(0x0b63ce);
    c.handoff = rgb(0x9aa1ab);
    c.handoffText = rgb(0x5a616d);
    c.calm = rgb(0x8fb4dd);
    c.calmSoft = rgb(0xcfe0f1);
    c.warm = rgb(0xefb13d);
    c.warmSoft = rgb(0xfbf0d6);
    c.hot = rgb(0xc65200);
    c.hotSoft = rgb(0xfff4ec);
    c.onCalm = rgb(0x10304f);
    c.onWarm = rgb(0x3b2600);
    c.onHot = rgb(0xffffff);
    c.calmText = rgb(0x1d5c9e);
    c.warmText = rgb(0x854a00);
    c.hotText = rgb(0xa84300);
    c.neutral = rgb(0x6b7280);
    c.onNeutral = rgb(0xffffff);
    c.good = rgb(0x17713f);
    c.goodSoft = rgb(0xeaf6ef);
    c.bad = rgb(0xb3261e);
    c.badSoft = rgb(0xfdeeec);
    c.note = rgb(0xfff6d1);
    c.onNote = rgb(0x3d3200);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.window = rgb(0x1b1e23);
    c.panel = rgb(0x1f2328);
    c.canvas = rgb(0x16191d);
    c.canvasDot = rgb(0x2b3037);
    c.laneA = rgb(0x1a1d22);
    c.laneB = rgb(0x16191d);
    c.laneTitle = rgb(0x252a31);
    c.card = rgb(0x262b32);
    c.cardBorder = rgb(0x454d58);
    c.cardShadow = QColor(0, 0, 0, 90);
    c.chip = rgb(0x343a43);
    c.chipText = rgb(0xc5ccd6);
    c.text = rgb(0xe9ecf0);
    c.textMuted = rgb(0xb1b9c4);
    c.textFaint = rgb(0x9aa3b0);
    c.border = rgb(0x363c45);
    c.chartLine = rgb(0x363c45);
    c.fieldBorder = rgb(0x4a525d);
    c.hover = rgb(0x2a2f36);
    c.accent = rgb(0x6aaeff);
    c.accentText = rgb(0x06203f);
    c.accentSoft = rgb(0x1f3350);
    c.focus = rgb(0x6aaeff);
    c.handoff = rgb(0x7d8795);
    c.handoffText = rgb(0xb1b9c4);
    c.calm = rgb(0x7fa9d8);
    c.calmSoft = rgb(0x24384f);
    c.warm = rgb(0xefb13d);
    c.warmSoft = rgb(0x46371a);
    c.hot = rgb(0xf07a2b);
    c.hotSoft = rgb(0x4a2a17);
    c.onCalm = rgb(0x0b1f35);
    c.onWarm = rgb(0x2b1c00);
    c.onHot = rgb(0x2a0f00);
    c.calmText = rgb(0x9cc4ee);
    c.warmText = rgb(0xf2c261);
    c.hotText = rgb(0xff9f60);
    c.neutral = rgb(0x9aa3b0);
    c.onNeutral = rgb(0x14171b);
    c.good = rgb(0x6fd39b);
    c.goodSoft = rgb(0x1c3a2a);
    c.bad = rgb(0xff9a91);
    c.badSoft = rgb(0x45211f);
    c.note = rgb(0x4a4322);
    c.onNote = rgb(0xf6ecc0);
    return c;
}

Colours highContrastColours()
{
    Colours c;
    const QColor black = rgb(0x000000), white = rgb(0xffffff), yellow = rgb(0xffe14d);
    c.window = c.panel = c.canvas = c.laneB = c.card = black;
    c.laneA = rgb(0x121212);
    c.canvasDot = rgb(0x3a3a3a);
    c.laneTitle = rgb(0x1e1e1e);
    c.cardBorder = c.border = c.fieldBorder = white;
    c.chartLine = rgb(0x5c5c5c);
    c.cardShadow = QColor(0, 0, 0, 0);
    c.chip = rgb(0x2b2b2b);
    c.chipText = c.text = c.textMuted = c.handoffText = white;
    c.textFaint = rgb(0xdcdcdc);
    c.hover = rgb(0x2b2b2b);
    c.accent = c.focus = yellow;
    c.accentText = black;
    c.accentSoft = rgb(0x3a3300);
    c.handoff = rgb(0xe0e0e0);
    c.calm = rgb(0x8fd0ff);
    c.calmSoft = rgb(0x00304d);
    c.warm = rgb(0xffc24d);
    c.warmSoft = rgb(0x4d3500);
    c.hot = rgb(0xff8a3d);
    c.hotSoft = rgb(0x522000);
    c.onCalm = c.onWarm = c.onHot = black;
    c.calmText = rgb(0xa8dbff);
    c.warmText = rgb(0xffd071);
    c.hotText = rgb(0xffab73);
    c.neutral = rgb(0xd0d0d0);
    c.onNeutral = black;
    c.good = rgb(0x7df0a8);
    c.goodSoft = rgb(0x003d1b);
    c.bad = rgb(0xffa79f);
    c.badSoft = rgb(0x4f0f0a);
    c.note = rgb(0x3a3300);
    c.onNote = white;
    return c;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Colours coloursOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return lightColours();
    case ThemeKind::Dark:
        return darkColours();
    case ThemeKind::HighContrast:
        return highContrastColours();
    }
    return lightColours();
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace baton
