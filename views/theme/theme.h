#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

// Every colour, size and font of the window in one place. Spacing is on a 4 px grid.
namespace baton {

enum class ThemeKind { Light, Dark, HighContrast };

struct Colours
{
    QColor window, panel, canvas, canvasDot, laneA, laneB, laneTitle, card, cardBorder, cardShadow, chip, chipText;
    QColor text, textMuted, textFaint; // textMuted >= 4.5:1 on panel, canvas and card
    QColor border, hover, accent, accentText, accentSoft, focus;
    QColor handoff, handoffText;
    // The scale of trouble, safe for colour-blind eyes: calm (blue), warm (amber), hot (vermilion), with soft
    // versions for fills and text colours for what stands on them.
    QColor calm, calmSoft, warm, warmSoft, hot, hotSoft, onCalm, onWarm, onHot;
    QColor neutral, onNeutral; // figure badges with nothing to say
    QColor good, goodSoft, bad;
};

struct Metrics
{
    int unit = 4;
    int stepWidth = 156, stepHeight = 74; // of a card with no size of its own
    int cornerRadius = 8;
    int band = 7; // party colour band
};

class Theme : public QObject
{
    Q_OBJECT
public:
    static Theme &instance();

    ThemeKind kind() const { return m_kind; }
    void setKind(ThemeKind kind); // emits changed
    void followSystem();          // light or dark from the system palette
    const Colours &colours() const { return m_colours; }
    const Metrics &metrics() const { return m_metrics; }
    QPalette palette() const;
    QString styleSheet() const; // for the whole application
    // Inter where installed, else the system font. `role` sizes are in px at text scale 1.
    enum class Text { Title, Heading, Body, Small, Caption, CardTitle, CardDetail, Figure };
    QFont font(Text role) const;
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);       // 1 = laptop, 1.5 = room
    QIcon icon(const QString &name) const; // resources/icons/<name>.svg, coloured for the theme
    bool animations() const { return m_animations; }
    void setAnimations(bool on);
    // Colour of a party without one of its own: stable by position.
    QColor partyColour(int position) const;
    void apply(); // to the application

Q_SIGNALS:
    void changed();

private:
    Theme();
    ThemeKind m_kind = ThemeKind::Light;
    Colours m_colours;
    Metrics m_metrics;
    double m_textScale = 1;
    bool m_animations = true;
};

} // namespace baton
