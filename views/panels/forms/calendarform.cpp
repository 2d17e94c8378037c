#include "views/panels/forms/calendarform.h"

#include "views/panels/fields/areafield.h"
#include "views/panels/fields/echoedit.h"
#include "views/panels/fields/linefield.h"
#include "views/panels/forms/partyform.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace baton {

namespace {

std::vector<std::string> linesOf(const QString &text)
{
    std::vector<std::string> lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.push_back(line.simplified().toStdString());
    return lines;
}

QString textOf(const std::vector<std::string> &lines)
{
    QStringList text;
    for (const std::string &line : lines)
        text << QString::fromStdString(line);
    return text.join(u'\n');
}

// A calendar that cannot be understood never gets into the map.
Status checked(const CalendarSpec &spec)
{
    const Result<WorkingCalendar> compiled = WorkingCalendar::compile(spec);
    return compiled ? Status(Done{}) : compiled.error();
}

QStringList zones()
{
    QStringList names;
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds())
        names << QString::fromLatin1(name);
    return names;
}

} // namespace

CalendarForm::CalendarForm(QWidget *parent) : ElementForm(parent)
{
    body()->addWidget(backToMap(this), 0, Qt::AlignLeft);
    addCaption(tr("Calendar"));
    auto *name = new LineField(tr("Name"));
    name->makeHeadline();
    name->setPlaceholder(tr("Name of the calendar"));
    add(name);
    bind(
        name,
        [](const Calendar &calendar) {
            return QString::fromStdString(calendar.name.empty() ? calendar.id : calendar.name);
        },
        [](Calendar &calendar, const QString &text) -> Status {
            calendar.name = text.trimmed().toStdString();
            return Done{};
        });
    addLines(tr("Every week"), tr("Mon-Fri 09:00-17:00"), &CalendarSpec::weekly)->edit()->setLines(2, 8);
    m_hours = addText(QStringLiteral("muted"));
    auto *zone = new LineField(tr("Time zone"));
    zone->setPlaceholder(tr("UTC, or for example Europe/Rome"));
    zone->edit()->setCompleter(new QCompleter(zones(), zone->edit()));
    zone->edit()->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    zone->edit()->completer()->setFilterMode(Qt::MatchContains);
    add(zone);
    bind(
        zone, [](const Calendar &calendar) { return QString::fromStdString(calendar.spec.zone); },
        [](Calendar &calendar, const QString &text) -> Status {
            calendar.spec.zone = text.trimmed().toStdString();
            return checked(calendar.spec);
        });
    addLines(tr("Closed on"), tr("2026-12-25, one a line"), &CalendarSpec::closed);
    addLines(tr("Open in addition"), tr("2026-12-19 09:00-13:00, one a line"), &CalendarSpec::extra);
    addRule();
    m_remove = new QPushButton(Theme::instance().icon(QStringLiteral("trash")), tr("Remove calendar"), this);
    m_remove->setProperty("kind", "danger");
    m_remove->setToolTip(tr("Who used it is then always at work"));
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Calendar *calendar = single();
            calendar && perform(intents::removeCalendar(document()->map(), calendar->id)))
            Q_EMIT mapWanted();
    });
}

AreaField *CalendarForm::addLines(const QString &label, const QString &placeholder,
                                  std::vector<std::string> CalendarSpec::*member)
{
    auto *field = new AreaField(label);
    field->setPlaceholder(placeholder);
    field->edit()->setLines(1, 8);
    add(field);
    bind(
        field, [member](const Calendar &calendar) { return textOf(calendar.spec.*member); },
        [member](Calendar &calendar, const QString &text) -> Status {
            calendar.spec.*member = linesOf(text);
            return checked(calendar.spec);
        });
    return field;
}

void CalendarForm::shown(const std::vector<const Calendar *> &calendars, bool)
{
    const Result<WorkingCalendar> compiled = WorkingCalendar::compile(calendars.front()->spec);
    m_hours->setVisible(compiled.ok());
    if (compiled)
        m_hours->setText(text::fill(tr("%1 hours a week"), {text::number(compiled->availability() * 168)}));
}

void CalendarForm::readOnlyChanged()
{
    m_remove->setVisible(!isReadOnly());
}

} // namespace baton
