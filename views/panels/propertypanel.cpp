#include "views/panels/propertypanel.h"

#include "views/panels/forms/calendarform.h"
#include "views/panels/forms/handoffform.h"
#include "views/panels/forms/mapform.h"
#include "views/panels/forms/multiform.h"
#include "views/panels/forms/noteform.h"
#include "views/panels/forms/partyform.h"
#include "views/panels/forms/stepform.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <vector>

namespace baton {

// Made when first wanted; they belong to the stack.
struct PropertyPanel::Forms
{
    MapForm *map = nullptr;
    StepForm *step = nullptr;
    HandoffForm *handoff = nullptr;
    NoteForm *note = nullptr;
    PartyForm *party = nullptr;
    CalendarForm *calendar = nullptr;
    MultiForm *multi = nullptr;
    std::vector<Form *> all;
    Form *current = nullptr;
};

namespace {

// Scrolls up and down only; a form gives way to its width.
QScrollArea *scrolling(Form *form)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(form);
    form->setAutoFillBackground(false);
    return area;
}

} // namespace

PropertyPanel::PropertyPanel(QWidget *parent)
    : QWidget(parent)
    , m_forms(std::make_unique<Forms>())
    , m_stack(new QStackedWidget(this))
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Properties"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    bring(made(m_forms->map));
}

PropertyPanel::~PropertyPanel() = default;

template <class F>
F &PropertyPanel::made(F *&form)
{
    if (!form) {
        form = new F;
        adopt(form);
    }
    return *form;
}

void PropertyPanel::adopt(Form *form)
{
    m_forms->all.push_back(form);
    form->setDocument(m_document);
    form->setReadOnly(m_readOnly);
    m_stack->addWidget(scrolling(form));
    connect(form, &Form::left, this, &PropertyPanel::left);
    connect(form, &Form::partyWanted, this, [this](const QString &id) { showParty(id.toStdString()); });
    connect(form, &Form::calendarWanted, this, [this](const QString &id) { showCalendar(id.toStdString()); });
    connect(form, &Form::mapWanted, this, [this] { setSelection(m_selection); });
}

void PropertyPanel::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    for (Form *form : m_forms->all)
        form->setDocument(document);
    if (document)
        connect(document, &Document::changed, this, &PropertyPanel::follow);
    m_selection = {};
    setSelection({});
}

void PropertyPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (Form *form : m_forms->all)
        form->setReadOnly(readOnly);
}

void PropertyPanel::bring(Form &form)
{
    if (m_forms->current && m_forms->current != &form)
        m_forms->current->commitPending();
    m_forms->current = &form;
    for (int i = 0; i < m_stack->count(); ++i)
        if (static_cast<QScrollArea *>(m_stack->widget(i))->widget() == &form)
            m_stack->setCurrentIndex(i);
}

// The keyboard stays with a form for as long as the form does; it does not go on to the title of the map.
void PropertyPanel::setSelection(const intents::Selection &selection)
{
    commitPending();
    m_selection = selection;
    const Form *before = m_forms->current;
    const bool held = before && before->isAncestorOf(QApplication::focusWidget());
    bringFormOf(selection);
    if (held && m_forms->current != before)
        Q_EMIT left();
}

void PropertyPanel::bringFormOf(const intents::Selection &selection)
{
    const std::size_t count = selection.steps.size() + selection.handoffs.size() + selection.notes.size();
    if (count > 1) {
        made(m_forms->multi).setSelection(selection);
        return bring(*m_forms->multi);
    }
    if (!selection.steps.empty()) {
        made(m_forms->step).setId(selection.steps.front());
        return bring(*m_forms->step);
    }
    if (!selection.handoffs.empty()) {
        made(m_forms->handoff).setId(selection.handoffs.front());
        return bring(*m_forms->handoff);
    }
    if (!selection.notes.empty()) {
        made(m_forms->note).setId(selection.notes.front());
        return bring(*m_forms->note);
    }
    made(m_forms->map).refresh(false);
    bring(*m_forms->map);
}

void PropertyPanel::showParty(const Id &party)
{
    made(m_forms->party).setId(party);
    bring(*m_forms->party);
}

void PropertyPanel::showCalendar(const Id &calendar)
{
    made(m_forms->calendar).setId(calendar);
    bring(*m_forms->calendar);
}

void PropertyPanel::focusFirstField()
{
    m_forms->current->focusFirst();
}

void PropertyPanel::commitPending()
{
    if (m_forms->current)
        m_forms->current->commitPending();
}

void PropertyPanel::follow()
{
    m_forms->current->refresh(false);
}

} // namespace baton
