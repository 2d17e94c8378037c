#include "app/window/canvasoverlays.h"

#include "app/actions/actions.h"
#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "views/canvas/canvas.h"
#include "views/panels/captureline.h"
#include "views/panels/findbar.h"
#include "views/panels/replacebar.h"

#include <QKeyEvent>
#include <QLayout>

namespace baton {

namespace {

constexpr int air = 16;
constexpr int widest = 710;

} // namespace

CanvasOverlays::CanvasOverlays(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_capture(new CaptureLine(&parts.canvas))
    , m_find(new FindBar(&parts.canvas))
    , m_replace(new ReplaceBar(&parts.canvas))
{
    m_find->hide();
    m_replace->hide();
    bindCapture();
    bindFind();
    bindReplace();
    parts.canvas.installEventFilter(this);
    for (QWidget *each : std::initializer_list<QWidget *>{m_capture, m_find, m_replace})
        each->installEventFilter(this);
    connect(&parts.stage, &Stage::shownChanged, this, &CanvasOverlays::follow);
    connect(&parts.lenses, &LensHost::lensChanged, this, &CanvasOverlays::follow);
    follow();
}

void CanvasOverlays::bindCapture()
{
    Canvas &canvas = m_parts.canvas;
    m_parts.actions.on("draw.type", [this] { beginTyping({}); });
    connect(&canvas, &Canvas::sentenceBegun, this, &CanvasOverlays::beginTyping);
    connect(m_capture, &CaptureLine::left, &canvas, [this, &canvas] {
        canvas.setFocus(Qt::OtherFocusReason);
        m_typing = false;
        follow();
    });
    connect(m_capture, &CaptureLine::grown, this, &CanvasOverlays::layOut);
    connect(m_parts.actions["view.lanes"], &QAction::toggled, m_capture, &CaptureLine::setInLanes);
    m_capture->setInLanes(m_parts.actions["view.lanes"]->isChecked());
    connect(m_capture, &CaptureLine::linesPasted, &canvas, &Canvas::paste);
    connect(m_parts.actions["view.table"], &QAction::toggled, this, [this] {
        m_typing = false;
        follow();
    });
    connect(m_capture, &CaptureLine::added, &canvas,
            [&canvas](const intents::Selection &made) { canvas.select(made); });
}

void CanvasOverlays::beginTyping(const QString &sentence)
{
    m_parts.lenses.setLens(Lens::Draw);
    m_typing = true;
    follow();
    m_capture->start(sentence);
}

void CanvasOverlays::bindFind()
{
    Canvas &canvas = m_parts.canvas;
    m_parts.actions.on("edit.find", [this] { beginSearch(); });
    connect(m_find, &FindBar::jumped, &canvas, [&canvas](const intents::Selection &where) { canvas.select(where); });
    const auto close = [this] {
        m_find->hide();
        m_parts.canvas.setFocus(Qt::OtherFocusReason);
    };
    connect(m_find, &FindBar::closed, this, close);
    connect(m_find, &FindBar::restored, this, [this, close] {
        m_parts.canvas.showArea(m_before);
        close();
    });
}

void CanvasOverlays::bindReplace()
{
    m_parts.actions.on("edit.replace", [this] { beginReplacing(); });
    connect(m_replace, &ReplaceBar::told, this, &CanvasOverlays::told);
    connect(m_replace, &ReplaceBar::closed, this, [this] {
        m_replace->hide();
        m_parts.canvas.setFocus(Qt::OtherFocusReason);
    });
}

void CanvasOverlays::beginSearch()
{
    if (!m_find->isVisible())
        m_before = m_parts.canvas.visibleArea();
    m_replace->hide();
    m_find->setVisible(true);
    layOut();
    m_find->start();
}

void CanvasOverlays::beginReplacing()
{
    const QString sought = m_find->isVisible() ? m_find->text() : QString();
    m_find->hide();
    m_replace->show();
    layOut();
    m_replace->start(sought);
}

void CanvasOverlays::follow()
{
    Document *shown = m_parts.stage.shown();
    const Document *document = m_parts.stage.document();
    const bool readOnly = !document || document->saveState() == SaveState::ReadOnly;
    m_capture->setDocument(shown);
    m_capture->setReadOnly(readOnly);
    m_find->setDocument(shown);
    m_replace->setDocument(readOnly ? nullptr : shown);
    // The table takes handoffs too, and leaves the map little room: no line over it then, unless it is asked for.
    const bool wanted = m_typing || !m_parts.actions["view.table"]->isChecked();
    m_capture->setVisible(shown && !readOnly && !m_quiet && wanted && m_parts.lenses.lens() == Lens::Draw);
    if (!shown || m_quiet)
        m_find->hide();
    if (!shown || m_quiet || readOnly)
        m_replace->hide();
    layOut();
}

void CanvasOverlays::setQuiet(bool quiet)
{
    m_quiet = quiet;
    follow();
}

void CanvasOverlays::layOut()
{
    const QRect room = m_parts.canvas.rect();
    const int width = std::min(widest, room.width() - 2 * air);
    const int high =
        m_capture->layout()->hasHeightForWidth() ? m_capture->heightForWidth(width) : m_capture->sizeHint().height();
    m_capture->setGeometry((room.width() - width) / 2, room.height() - high - air, width, high);
    if (!m_quiet)
        m_parts.canvas.setCoveredBelow(m_capture->isHidden() ? 0 : m_capture->lineHeight() + air);
    m_find->adjustSize();
    m_find->move(room.width() - m_find->width() - air, air);
    m_replace->resize(m_replace->sizeHint().boundedTo({m_replace->width(), room.height() - 2 * air}));
    m_replace->move(room.width() - m_replace->width() - air, air);
    m_capture->raise();
    m_find->raise();
    m_replace->raise();
}

bool CanvasOverlays::eventFilter(QObject *watched, QEvent *event)
{
    const bool grew = watched != &m_parts.canvas && event->type() == QEvent::LayoutRequest;
    if (grew || (watched == &m_parts.canvas && event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &CanvasOverlays::layOut, Qt::QueuedConnection);
    return staysHere(watched, event) || QObject::eventFilter(watched, event);
}

// A letter that a button of these has no use for is not meant for the step that is chosen under them.
bool CanvasOverlays::staysHere(QObject *watched, QEvent *event) const
{
    if (watched == &m_parts.canvas || event->type() != QEvent::KeyPress)
        return false;
    if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        return false;
    event->accept();
    return true;
}

} // namespace baton
