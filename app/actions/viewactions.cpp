#include "app/actions/viewactions.h"

#include "app/actions/actions.h"
#include "app/window/lenshost.h"
#include "app/window/lensswitch.h"
#include "views/canvas/canvas.h"
#include "views/theme/theme.h"

#include <QWidget>
#include <functional>

namespace baton {

namespace {

constexpr double zoomStep = 1.25;
constexpr double textStep = 1.1;
constexpr double roomText = 1.5;

constexpr Lens lenses[] = {Lens::Draw, Lens::Bottlenecks, Lens::Errors, Lens::Delay, Lens::Standards};

struct LookRow
{
    const char *action;
    Session::Look look;
};
constexpr LookRow looks[] = {{"look.system", Session::Look::System},
                             {"look.light", Session::Look::Light},
                             {"look.dark", Session::Look::Dark},
                             {"look.contrast", Session::Look::HighContrast}};

} // namespace

ViewActions::ViewActions(const Parts &parts, QWidget *window, QWidget *panel)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_panel(panel)
{
    bindLenses();
    bindZoom();
    bindSwitches();
    bindLook();
    bindText();
}

void ViewActions::bindLenses()
{
    for (const Lens lens : lenses)
        m_parts.actions.on(actionOf(lens), [this, lens] {
            m_parts.lenses.setLens(lens);
            showLens(m_parts.lenses.lens());
        });
    connect(&m_parts.lenses, &LensHost::lensChanged, this, &ViewActions::showLens);
    showLens(m_parts.lenses.lens());
}

void ViewActions::showLens(Lens lens)
{
    for (const Lens each : lenses)
        m_parts.actions[actionOf(each)]->setChecked(each == lens);
}

void ViewActions::bindZoom()
{
    Actions &actions = m_parts.actions;
    Canvas &canvas = m_parts.canvas;
    actions.on("view.zoomIn", [&canvas] { canvas.zoomBy(zoomStep); });
    actions.on("view.zoomOut", [&canvas] { canvas.zoomBy(1 / zoomStep); });
    actions.on("view.actualSize", [&canvas] { canvas.zoomBy(1 / canvas.zoom()); });
    actions.on("view.fit", [&canvas] { canvas.fit(); });
    actions.on("view.fitChosen", [&canvas] { canvas.fitSelection(); });
}

void ViewActions::bindSwitches()
{
    struct Switch
    {
        const char *action;
        const char *flag;
        bool otherwise;
        std::function<void(bool)> set;
    };
    Canvas &canvas = m_parts.canvas;
    const Switch switches[] = {{"view.grid", "grid", true,
                                [&canvas](bool on) {
                                    canvas.setGridVisible(on);
                                }},
                               {"view.lanes", "lanes", false,
                                [&canvas](bool on) {
                                    canvas.setLanesVisible(on);
                                }},
                               {"view.panel", "panel", true,
                                [this](bool on) {
                                    m_panel->setVisible(on);
                                }},
                               {"view.strip", "strip", true, [this](bool on) {
                                    m_parts.lenses.setStripShown(on);
                                }}};
    for (const Switch &one : switches) {
        const auto apply = [this, one](bool on) {
            one.set(on);
            m_parts.actions[one.action]->setChecked(on);
            m_parts.session.setFlag(QString::fromLatin1(one.flag), on);
        };
        m_parts.actions.onToggle(one.action, apply);
        apply(m_parts.session.flag(QString::fromLatin1(one.flag), one.otherwise));
    }
    m_parts.actions.onToggle("view.fullScreen", [this](bool on) {
        m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, on));
    });
}

void ViewActions::bindLook()
{
    const auto show = [this](Session::Look now) {
        for (const LookRow &row : looks)
            m_parts.actions[row.action]->setChecked(row.look == now);
    };
    for (const LookRow &row : looks)
        m_parts.actions.on(row.action, [this, row, show] {
            m_parts.session.setLook(row.look);
            applyLook(row.look);
            show(row.look);
        });
    show(m_parts.session.look());
}

void ViewActions::applyLook(Session::Look look)
{
    Theme &theme = Theme::instance();
    switch (look) {
    case Session::Look::System:
        theme.followSystem();
        break;
    case Session::Look::Light:
        theme.setKind(ThemeKind::Light);
        break;
    case Session::Look::Dark:
        theme.setKind(ThemeKind::Dark);
        break;
    case Session::Look::HighContrast:
        theme.setKind(ThemeKind::HighContrast);
        break;
    }
    theme.apply();
}

void ViewActions::bindText()
{
    Actions &actions = m_parts.actions;
    actions.on("view.textLarger", [this] { setTextScale(Theme::instance().textScale() * textStep); });
    actions.on("view.textSmaller", [this] { setTextScale(Theme::instance().textScale() / textStep); });
    actions.onToggle("view.textRoom", [this](bool on) { setTextScale(on ? roomText : 1); });
    actions["view.textRoom"]->setChecked(Theme::instance().textScale() >= roomText);
}

void ViewActions::setTextScale(double scale)
{
    const double kept = std::clamp(scale, 0.8, 2.5);
    m_parts.session.setTextScale(kept);
    Theme::instance().setTextScale(kept);
    Theme::instance().apply();
    m_parts.actions["view.textRoom"]->setChecked(kept >= roomText);
}

} // namespace baton
