#pragma once

#include "model/edit/intents.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/lenses/lensview.h"
#include "views/theme/theme.h"

#include <QPointF>
#include <QString>

class QPainter;

namespace baton {

class MapPainter;

// Text for the room: read from six metres, touched with a finger.
inline bool roomText()
{
    return Theme::instance().textScale() >= 1.4;
}

// Steps that a gesture holds: shown where they would stand, before anything is an edit.
struct DragPreview
{
    std::vector<MapGeometry::Move> moves;
    std::vector<HandoffShape> handoffs; // routed for those places
};

// What tools see of the canvas, and all they may do to it.
class CanvasHost
{
public:
    virtual ~CanvasHost() = default;

    virtual const ProcessMap &map() const = 0;
    virtual const MapGeometry &geometry() const = 0;
    virtual MapPainter painter() const = 0;
    virtual const Colours &colours() const = 0;
    virtual Lens lens() const = 0;
    virtual bool editable() const = 0;
    virtual bool isLocked(const Id &step) const = 0; // stays where it is
    virtual double zoom() const = 0;
    virtual QPointF toMap(QPointF view) const = 0;
    virtual QRectF visibleArea() const = 0; // map units
    virtual double laneStrip() const = 0;   // pixels that the titles of the lanes take at the left; 0 without lanes

    virtual const intents::Selection &selection() const = 0;
    virtual void setSelection(const intents::Selection &selection) = 0;
    virtual void setPreview(DragPreview preview) = 0;
    virtual void clearPreview() = 0;
    virtual void repaint() = 0;

    // One intent, one undo. False when the document refused it; the reason is said.
    virtual bool perform(Batch batch) = 0;
    virtual void say(const QString &sentence) = 0;
    virtual void panBy(QPointF pixels) = 0;
    virtual void rename(const Id &step) = 0;
    // A new step at a place; with a supplier, handed to by it. Its name is asked for at once.
    virtual void newStepAt(QPointF corner, const Id &supplier) = 0;
    virtual void editNote(const Id &note) = 0;
    virtual int phaseAt(QPointF view) const = 0; // whose title is there; -1 = none
    virtual void renamePhase(int phase) = 0;
    virtual void chooseLane(const Id &party) = 0;
    virtual void foldLane(const Id &party) = 0;
    virtual void newLane() = 0; // a party of its own, to be named
    virtual void pulled(const Id &handoff, double seconds) = 0;
    virtual void toolDone() = 0; // back to the selection tool
};

} // namespace baton
