#pragma once

#include "model/edit/intents.h"
#include "views/lenses/lenspage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <map>
#include <optional>

namespace baton {

class Canvas;
class CurrentSizeStack;
class Stage;

// Holds the lenses of a window: one is looked through; its marks are on the map, its panel at the side, its strip
// below. Changing the lens moves nothing on the map.
class LensHost : public QObject
{
    Q_OBJECT
public:
    LensHost(Canvas &canvas, Stage &stage, QObject *parent = nullptr);
    ~LensHost() override;

    void add(LensPage *page); // becomes a child of the host; its widgets are made when it is first looked through
    bool has(Lens lens) const { return m_pages.count(lens) != 0; }
    LensPage *page(Lens lens) const;
    LensPage *current() const { return page(m_lens); }
    Lens lens() const { return m_lens; }
    void setLens(Lens lens);
    // Another widget in the panel's place (the history), null for the lens's own again.
    void showAside(QWidget *widget);
    // Another widget in the strip's place (playback, a comparison), null for the lens's own again.
    void showBelow(QWidget *widget);
    void setStripShown(bool shown); // the lens's own; another one in its place is seen whatever is said here
    // Other marks than the lens's, until they are taken away again.
    void showInstead(std::optional<LensView> marks);

    void showOnMap(const ElementRef &element);

    QWidget *panel() const;
    QWidget *strip() const;

Q_SIGNALS:
    void lensChanged(baton::Lens lens);
    void marksShown();
    void tryScenario(const QString &name, const std::vector<std::string> &edits);
    void watchCases();

private:
    void showMarks();
    void showPage();
    void makeWidgets(Lens lens);

    Canvas &m_canvas;
    Stage &m_stage;
    CurrentSizeStack *m_panels;
    CurrentSizeStack *m_strips;
    std::map<Lens, LensPage *> m_pages;
    std::map<Lens, QWidget *> m_panelOf, m_stripOf;
    QPointer<QWidget> m_below; // in the place of the lens's own
    bool m_stripShown = true;
    Lens m_lens = Lens::Draw;
    QTimer m_marksSoon;
    std::optional<LensView> m_instead;
};

} // namespace baton
