#pragma once

#include "model/edit/document.h"
#include "model/edit/intents.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/lenses/lensview.h"

#include <QAbstractScrollArea>
#include <memory>

// The map on the screen: one viewport painter with a grid index, level of detail and cached tiles. Knows how to
// paint and how to be handled; what a gesture means is an intent, performed on the document.
namespace baton {

class CanvasTool;
class MapOverlay;
struct MapRegion;
struct PreparedMap;
class MapGeometry; // boxes, routes, labels of a map in map units; shared with the report

class Canvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class ToolKind { Select, Step, Handoff, Note, Lane, Pan, Space };

    explicit Canvas(QWidget *parent = nullptr);
    ~Canvas() override;

    void setDocument(Document *document); // not owned; null clears
    // Made ahead for the document that is set next; thrown away where it does not fit that document or this canvas.
    void expect(std::unique_ptr<PreparedMap> prepared);
    // Another picture of the same map, such as a scenario: what is in sight stays where it is, what is chosen stays
    // chosen. The document shown until now is compared with it.
    void exchangeDocument(Document *document);
    // Shows another map in place of the document's (a scenario, a version), read-only; null goes back.
    void setShownMap(std::shared_ptr<const ProcessMap> map);
    void setLensView(LensView view);
    void setOverlay(MapOverlay *overlay); // not owned; null = none
    void updateOverlay();                 // it has moved: a frame of the cached map and of it
    void setReadOnly(bool readOnly);
    void setLanesVisible(bool visible);
    bool lanesVisible() const;
    void setGridVisible(bool visible);

    intents::Selection selection() const;
    void select(const intents::Selection &selection, bool reveal = true);
    void setTool(ToolKind tool);
    ToolKind tool() const;

    double zoom() const;
    void setZoom(double factor, QPointF viewportAnchor);
    void zoomBy(double factor);
    void fit(bool animated = true); // whole map
    void fitSelection(bool animated = true);
    void showElement(const Id &id, bool handoff); // scrolls there, selects, flashes
    QRectF mapBounds() const;
    // Pixels at the lower edge that something stands over: what is fitted or shown keeps clear of them.
    void setCoveredBelow(int height);
    void setPresented(bool presented); // people stand far from it: a small map is fitted larger

    // Keyboard and command entry points; each performs one intent.
    void growDownstream();
    void growUpstream();
    void addSibling();
    void renameSelected();
    void removeSelected();
    void connectFromSelected(); // pick the customer with arrows or mouse
    void insertIntoSelected();  // a step into the selected handoff
    void turnSelected();        // the selected handoff the other way round
    void bendSelected();        // a bend more in the selected handoff; the keys that nudge move it
    void straightenSelected();
    void walkBends();              // to the next bend of the selected handoff: that one the keys move
    void removeBend();             // that one alone
    void sizeSelected();           // the selected steps, by the arrows, until Enter keeps it or Esc gives up
    void restoreSize();            // of the selected steps: as large as usual again
    void openSpace(Qt::Key arrow); // before the selected steps; left and up close it
    void chooseNextNote();
    void nameNextPhase();
    void askDelay();                     // what if the selected handoff is late
    void editSelected();                 // its form, by keyboard
    void askForMenu();                   // of what is selected, by keyboard
    void addStepAt(QPointF mapPosition); // its middle
    void addNoteAt(QPointF mapPosition);
    void addPhaseAt(QPointF mapPosition); // a column that begins there; its name is asked for
    void tidy(bool selectionOnly);        // automatic layout
    void tidyInto(Chains chains);         // all of it, as if nothing had been placed
    void lockSelected(bool locked);       // its steps stay where they are until unlocked
    bool selectionLocked() const;
    void nudge(QPointF by);
    void selectAll();
    void walk(Qt::Key arrow); // to a neighbour along handoffs
    void cutOrCopy(bool cut);
    // The selection, or the whole map, in one form alone; for programs that would take another.
    enum class CopyAs { Picture, Drawing, Table };
    void copyAs(CopyAs form);
    void paste();

    // Lanes, while they are shown. One can be chosen; nothing else is selected then.
    Id chosenLane() const; // "" = none
    void chooseLane(const Id &party);
    void chooseNextLane();
    void moveLane(int by);   // in the order, with its steps; -1 = up
    void resizeLane(int by); // in steps of the grid; +1 = higher
    void foldLane();         // the chosen one, to its title and back
    void newLane();
    void removeLane(); // its steps lose their party

    // The picture is filled in over several frames; true when nothing is missing.
    bool pictureComplete() const;
    // For assistive technology and tests: what stands where, in map units and in pixels of the viewport.
    const MapGeometry &geometry() const;
    QRectF viewRect(const QRectF &mapRect) const;
    QRectF visibleArea() const;           // map units
    void showArea(const QRectF &mapArea); // such as an earlier visibleArea()
    QString spokenName(const Id &id, bool handoff) const;
    // Lanes, while they are shown, from the top; then phases, from the left.
    int regionCount() const;
    MapRegion region(int index) const;

Q_SIGNALS:
    void selectionChanged();
    void laneChosen(const QString &party); // "" = none any more
    void zoomChanged(double zoom);
    void toolChanged(baton::Canvas::ToolKind tool);
    void message(const QString &text); // one sentence for the status line ("why this target is refused")
    void handoffPulled(const QString &handoff, double seconds); // Delay lens: an arrow was pulled late
    // What is under the pointer is selected by then; by keyboard the menu belongs to the selection.
    void contextMenuWanted(QPoint globalPosition, QPointF mapPosition);
    void sentenceBegun(const QString &sentence); // typed in place of a name, and to be gone on with elsewhere
    void editWanted();                           // the form of the selected element, from the context pad
    void delayWanted(const QString &handoff);    // from the context pad

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace baton
