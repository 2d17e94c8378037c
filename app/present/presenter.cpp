#include "app/present/presenter.h"

#include "app/actions/actions.h"
#include "app/window/canvasoverlays.h"
#include "app/window/lenshost.h"
#include "app/window/stage.h"
#include "views/canvas/canvas.h"
#include "views/charts/parts.h"
#include "views/spoken/announce.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMouseEvent>
#include <QSet>
#include <QToolButton>

namespace baton {

namespace {

QToolButton *arrow(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::instance().icon(icon));
    button->setIconSize({24, 24});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

QString wayName(Way way)
{
    switch (way) {
    case Way::Findings:
        return Presenter::tr("Findings");
    case Way::StepByStep:
        return Presenter::tr("Step by step");
    case Way::OneCase:
        return Presenter::tr("One case");
    }
    return {};
}

bool zooms(const QKeyEvent &pressed)
{
    static const QSet<int> keys{Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0, Qt::Key_1, Qt::Key_Control};
    return (pressed.modifiers() & Qt::ControlModifier) && keys.contains(pressed.key());
}

} // namespace

Presenter::Presenter(const Parts &parts, QMainWindow *window, const std::vector<QWidget *> &chrome,
                     CanvasOverlays &overlays)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_overlays(overlays)
    , m_chrome(chrome)
    , m_bar(makeBar())
{
    parts.actions.on("view.present", [this] { m_running ? stop() : start(); });
}

QWidget *Presenter::makeBar()
{
    auto *bar = new QWidget(&m_parts.canvas);
    bar->setObjectName(QStringLiteral("presenterBar"));
    bar->setProperty("surface", "card");
    bar->setAttribute(Qt::WA_StyledBackground);
    m_sentence = parts::label({}, "title", true);
    m_place = parts::label({}, "muted");
    auto *back = arrow(QStringLiteral("chevron-left"), tr("Previous"));
    auto *next = arrow(QStringLiteral("chevron-right"), tr("Next"));
    auto *end = arrow(QStringLiteral("close"), tr("End (Esc)"));
    connect(back, &QToolButton::clicked, this, [this] { go(m_at - 1); });
    connect(next, &QToolButton::clicked, this, [this] { go(m_at + 1); });
    connect(end, &QToolButton::clicked, this, &Presenter::stop);
    m_wayButton = new QToolButton;
    m_wayButton->setFocusPolicy(Qt::NoFocus);
    m_wayButton->setToolTip(tr("What is walked through: findings, the chain step by step, the way of one case (W)"));
    connect(m_wayButton, &QToolButton::clicked, this, &Presenter::takeNextWay);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(back);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_place);
    row->addWidget(m_wayButton);
    row->addWidget(next);
    row->addWidget(end);
    bar->hide();
    return bar;
}

// The findings of the lens first, where it has some.
void Presenter::take(Way way)
{
    const ProcessMap &map = m_parts.stage.shown()->map();
    m_way = way;
    if (m_way == Way::Findings)
        m_stops = m_parts.lenses.current()->tour();
    if (m_way == Way::Findings && m_stops.empty())
        m_way = Way::StepByStep;
    if (m_way == Way::StepByStep)
        m_stops = stepByStep(map);
    if (m_way == Way::OneCase)
        m_stops = oneCase(map);
    m_order = m_way == Way::StepByStep ? chainOrder(map) : std::vector<Id>();
    m_wayButton->setText(wayName(m_way));
    m_wayButton->setAccessibleName(m_wayButton->text());
    go(-1);
}

void Presenter::takeNextWay()
{
    take(m_way == Way::Findings ? Way::StepByStep : m_way == Way::StepByStep ? Way::OneCase : Way::Findings);
}

// What is not told yet is not seen either; the whole map is, before the first stop.
void Presenter::veil()
{
    if (m_parts.actions["scenario.compare"]->isChecked())
        return; // the differences are on the map
    const bool veiled = m_running && m_way == Way::StepByStep && m_at >= 0;
    m_parts.canvas.setShownMap(
        veiled ? toldMap(m_parts.stage.shown()->map(), m_order, static_cast<std::size_t>(m_at) + 1) : nullptr);
}

void Presenter::tell(const QString &sentence, const QString &place)
{
    m_sentence->setText(sentence);
    m_place->setText(place);
    m_sentence->setAccessibleName(sentence + QStringLiteral(", ") + place);
    announce(m_window, m_sentence->accessibleName());
    layOut(); // before the map is shown beside it
}

void Presenter::start()
{
    if (m_running || !m_parts.stage.shown())
        return;
    m_running = true;
    m_hidden.clear();
    for (QWidget *part : m_chrome)
        if (part->isVisible()) {
            part->hide();
            m_hidden.push_back(part);
        }
    m_before = m_window->windowState();
    m_window->showFullScreen();
    m_parts.canvas.setReadOnly(true);
    m_parts.canvas.setPresented(true);
    m_parts.canvas.setFocus(Qt::OtherFocusReason);
    m_window->installEventFilter(this);
    m_parts.canvas.installEventFilter(this);
    m_parts.canvas.viewport()->installEventFilter(this);
    m_overlays.setQuiet(true);
    m_bar->show();
    take(Way::Findings);
}

void Presenter::stop()
{
    if (!m_running)
        return;
    m_running = false;
    veil();
    m_parts.canvas.setPresented(false);
    m_window->removeEventFilter(this);
    m_parts.canvas.removeEventFilter(this);
    m_parts.canvas.viewport()->removeEventFilter(this);
    m_bar->hide();
    m_overlays.setQuiet(false);
    for (QWidget *part : m_hidden)
        part->show();
    m_window->setWindowState(m_before);
    const Document *document = m_parts.stage.document();
    m_parts.canvas.setReadOnly(!document || document->saveState() == SaveState::ReadOnly);
    m_parts.canvas.select({}, false);
}

void Presenter::go(int stop)
{
    m_at = std::clamp(stop, -1, static_cast<int>(m_stops.size()) - 1);
    veil();
    if (m_at < 0) {
        tell(QString::fromStdString(m_parts.stage.document()->map().info.title),
             tr("%Ln stop(s)", nullptr, static_cast<int>(m_stops.size())));
        m_parts.canvas.select({}, false);
        m_parts.canvas.fit();
    } else {
        const LensPage::Stop &now = m_stops[static_cast<std::size_t>(m_at)];
        tell(now.sentence, tr("%1 of %2").arg(m_at + 1).arg(m_stops.size()));
        m_parts.lenses.showOnMap(now.element);
    }
}

// It is read from the end of the room: as large as the picture, not as the screen is fine.
void Presenter::sizeBar(int viewHeight)
{
    const int usual = QFontInfo(Theme::instance().font(Theme::Text::Title)).pixelSize();
    const int title = std::max(usual, viewHeight / 50);
    if (title == m_titleSize)
        return;
    m_titleSize = title;
    const int small = std::max(title * 3 / 4, 13);
    m_bar->setStyleSheet(
        QStringLiteral("QLabel[role=\"title\"] { font-size: %1px; } QLabel[role=\"muted\"] { font-size: "
                       "%2px; } QToolButton { font-size: %2px; }")
            .arg(title)
            .arg(small));
    const int icon = 24 * title / 18;
    for (QToolButton *button : m_bar->findChildren<QToolButton *>())
        button->setIconSize({icon, icon});
    m_bar->layout()->setContentsMargins(icon / 2, icon / 3, icon / 2, icon / 3);
    m_bar->layout()->setSpacing(icon / 2);
}

void Presenter::layOut()
{
    const QRect room = m_parts.canvas.rect();
    sizeBar(room.height());
    const int width = std::min(room.width() - 48, 1100 * m_titleSize / 18);
    m_bar->setFixedSize(width, m_bar->layout()->totalHeightForWidth(width));
    m_bar->move((room.width() - width) / 2, room.height() - m_bar->height() - 20);
    m_bar->raise();
    if (m_running)
        m_parts.canvas.setCoveredBelow(room.height() - m_bar->y());
}

// The screen has another size than the window had: the whole map fills it while nothing is shown closely.
void Presenter::fitRoom()
{
    layOut();
    if (m_at < 0)
        m_parts.canvas.fit(false);
}

bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent *>(event)->button() == Qt::RightButton)
        return true;
    if (event->type() == QEvent::Resize && watched == &m_parts.canvas)
        QMetaObject::invokeMethod(this, &Presenter::fitRoom, Qt::QueuedConnection);
    // Before the map and the shortcuts see the key.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *pressed = static_cast<QKeyEvent *>(event);
        // Of the window's own keys only those that change how the map is seen: nothing is edited by accident.
        if (pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
            if (zooms(*pressed))
                return QObject::eventFilter(watched, event);
            event->accept();
            return true;
        }
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return key(pressed->key());
    }
    return QObject::eventFilter(watched, event);
}

bool Presenter::key(int key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_F5:
        stop();
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_N:
        go(m_at + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_P:
        go(m_at - 1);
        return true;
    case Qt::Key_Home:
        go(-1);
        return true;
    case Qt::Key_End:
        go(static_cast<int>(m_stops.size()) - 1);
        return true;
    case Qt::Key_W:
        takeNextWay();
        return true;
    case Qt::Key_F6:
        m_parts.actions["view.textRoom"]->trigger();
        layOut();
        return true;
    default:
        return true; // nothing is edited by accident
    }
}

} // namespace baton
