#include "app/window/lenshost.h"

#include "app/window/currentsizestack.h"
#include "app/window/scrolling.h"
#include "app/window/stage.h"
#include "views/canvas/canvas.h"

#include <QApplication>

namespace baton {

namespace {

// Done by the party; or by people, or for cases, that keep the calendar.
bool belongsTo(const ProcessMap &map, const Step &step, const ElementRef &element)
{
    if (element.kind == ElementRef::Kind::Party)
        return step.party == element.id;
    const Party *party = map.partyOf(step);
    return step.arrivalsCalendar == element.id || (party && party->calendar == element.id);
}

} // namespace

LensHost::LensHost(Canvas &canvas, Stage &stage, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_stage(stage)
    , m_panels(new CurrentSizeStack)
    , m_strips(new CurrentSizeStack)
{
    m_marksSoon.setSingleShot(true);
    connect(&m_marksSoon, &QTimer::timeout, this, &LensHost::showMarks);
    connect(&canvas, &Canvas::selectionChanged, this, [this] {
        if (LensPage *page = current())
            page->setSelection(m_canvas.selection());
    });
    // The welcome page is there sooner for not waiting for panels that nobody sees.
    connect(&stage, &Stage::shownChanged, this, [this] {
        if (m_stage.shown() && current() && !m_panelOf.contains(m_lens))
            showPage();
    });
    m_strips->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

LensHost::~LensHost() = default;

QWidget *LensHost::panel() const
{
    return m_panels;
}

QWidget *LensHost::strip() const
{
    return m_strips;
}

LensPage *LensHost::page(Lens lens) const
{
    const auto found = m_pages.find(lens);
    return found == m_pages.end() ? nullptr : found->second;
}

void LensHost::add(LensPage *page)
{
    const Lens lens = page->lens();
    page->setParent(this);
    m_pages[lens] = page;
    connect(page, &LensPage::viewChanged, this, [this, page] {
        if (page == current())
            m_marksSoon.start(0);
    });
    connect(page, &LensPage::showOnMap, this, &LensHost::showOnMap);
    connect(page, &LensPage::tryScenario, this, &LensHost::tryScenario);
    connect(page, &LensPage::watchCases, this, &LensHost::watchCases);
    if (lens == m_lens && m_stage.shown())
        showPage();
}

void LensHost::makeWidgets(Lens lens)
{
    LensPage *page = m_pages[lens];
    m_panelOf[lens] = scrolling(page->panel());
    m_panels->addWidget(m_panelOf[lens]);
    m_stripOf[lens] = page->strip();
    if (m_stripOf[lens])
        m_strips->addWidget(m_stripOf[lens]);
}

void LensHost::setLens(Lens lens)
{
    if (lens == m_lens || !has(lens))
        return;
    if (LensPage *old = current())
        old->setActive(false);
    m_lens = lens;
    showPage();
    Q_EMIT lensChanged(lens);
}

void LensHost::showPage()
{
    LensPage *page = current();
    if (!m_panelOf.contains(m_lens))
        makeWidgets(m_lens);
    page->setActive(true); // first: what is not filled yet may ask for more room than the window has
    m_panels->setCurrentWidget(m_panelOf[m_lens]);
    showBelow(nullptr);
    page->setSelection(m_canvas.selection());
    showMarks();
}

void LensHost::showAside(QWidget *widget)
{
    if (widget && m_panels->indexOf(widget) < 0)
        m_panels->addWidget(widget);
    if (widget)
        m_panels->setCurrentWidget(widget);
    else if (const auto own = m_panelOf.find(m_lens); own != m_panelOf.end()) {
        const bool held = m_panels->isAncestorOf(QApplication::focusWidget());
        m_panels->setCurrentWidget(own->second);
        if (held)
            m_canvas.setFocus(); // from where it was called
    }
}

void LensHost::showBelow(QWidget *widget)
{
    m_below = widget;
    if (widget && m_strips->indexOf(widget) < 0)
        m_strips->addWidget(widget);
    const auto own = m_stripOf.find(m_lens);
    QWidget *shown = widget ? widget : m_stripShown && own != m_stripOf.end() ? own->second : nullptr;
    m_strips->setVisible(shown != nullptr);
    if (shown)
        m_strips->setCurrentWidget(shown);
}

void LensHost::setStripShown(bool shown)
{
    m_stripShown = shown;
    showBelow(m_below);
}

void LensHost::showInstead(std::optional<LensView> marks)
{
    m_instead = std::move(marks);
    showMarks();
}

void LensHost::showMarks()
{
    m_marksSoon.stop();
    if (m_instead)
        m_canvas.setLensView(*m_instead);
    else if (const LensPage *page = current())
        m_canvas.setLensView(page->view());
    Q_EMIT marksShown();
}

void LensHost::showOnMap(const ElementRef &element)
{
    if (element.kind == ElementRef::Kind::Step || element.kind == ElementRef::Kind::Handoff) {
        m_canvas.showElement(element.id, element.kind == ElementRef::Kind::Handoff);
        return;
    }
    intents::Selection chosen;
    if (const Document *document = m_stage.shown())
        for (const Step &step : document->map().steps)
            if (belongsTo(document->map(), step, element))
                chosen.steps.push_back(step.id);
    m_canvas.select(chosen);
}

} // namespace baton
