#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QWidget;

// Every colour, size and font of the window in one place. Spacing is on a 4 px grid.
//
// The style sheet knows dynamic properties, to be set before a widget is shown:
//   QLabel       "role": "title" "heading" "small" "muted" "caption" "figure" "error" "warning" "good"
//   QPushButton  "kind": "primary" "quiet" "link" "segment" "good" "danger"
//   QToolButton  "kind": "tool" (icon above a letter), "segment"
//   QWidget      "surface": "panel" "window" "canvas" "bar" "strip" "card" "soft"
//   QLineEdit, QPlainTextEdit, QComboBox  "wrong": true
//   QFrame       "rule": true (a hairline)
// A property changed later needs Theme::restyle(widget).
namespace baton {

enum class ThemeKind { Light, Dark, HighContrast };

struct Colours
{
    QColor window, panel, canvas, canvasDot, laneA, laneB, laneTitle, card, cardBorder, cardShadow, chip, chipText;
    QColor text, textMuted, textFaint; // textMuted >= 4.5:1 on panel, canvas and card
    QColor chartLine;                  // behind the data of a chart: seen, never before the data
    QColor border, fieldBorder, hover, accent, accentText, accentSoft, focus;
    QColor handoff, handoffText;
    // The scale of trouble, safe for colour-blind eyes: calm (blue), warm (amber), hot (vermilion), with soft
    // versions for fills and text colours for what stands on them.
    QColor calm, calmSoft, warm, warmSoft, hot, hotSoft, onCalm, onWarm, onHot;
    QColor neutral, onNeutral;           // figure badges with nothing to say
    QColor calmText, warmText, hotText;  // words of that grade on panel, canvas, card and their own soft fill
    QColor good, goodSoft, bad, badSoft; // good and bad are text colours, on panel and their soft fill
    QColor note, onNote;                 // sticky notes
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
    void followSystem();          // light, dark or high contrast from the system palette, now and when it changes
    bool followsSystem() const { return m_followsSystem; }
    const Colours &colours() const { return m_colours; }
    const Metrics &metrics() const { return m_metrics; }
    QPalette palette() const;
    QString styleSheet() const; // for the whole application
    // Inter where installed, else the system font. `role` sizes are in px at text scale 1.
    enum class Text { Title, Heading, Body, Small, Caption, CardTitle, CardDetail, Figure };
    QFont font(Text role) const { return fontAt(role, m_textScale); }
    static QFont fontAt(Text role, double textScale); // on any thread
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);       // 1 = laptop, 1.5 = room
    QIcon icon(const QString &name) const; // resources/icons/<name>.svg, coloured for the theme
    bool animations() const { return m_animations; }
    void setAnimations(bool on);
    // Colour of a party without one of its own: stable by position.
    QColor partyColour(int position) const;
    int partyColourCount() const;
    void apply(); // to the application
    static void restyle(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void aboutToChange(); // whoever paints on another thread stops
    void changed();

private:
    Theme();
    void take(ThemeKind kind);
    ThemeKind m_kind = ThemeKind::Light;
    Colours m_colours;
    Metrics m_metrics;
    double m_textScale = 1;
    bool m_animations = true;
    bool m_followsSystem = false;
    bool m_applied = false;
    bool m_bare = false; // between two style sheets: places are worked out for the new one only
};

} // namespace baton
