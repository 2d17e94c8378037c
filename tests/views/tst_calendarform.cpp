#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "tests/views/paneltest.h"
#include "views/panels/fields/areafield.h"
#include "views/panels/fields/echoedit.h"

#include <QLabel>
#include <QPushButton>

using namespace baton;

namespace {

ProcessMap mapWithACalendar()
{
    ProcessMap map = test::textMap("registration -> billing\nparty desk\nstep registration party=desk");
    Calendar office;
    office.id = "office";
    office.name = "Office hours";
    office.spec.zone = "Europe/Rome";
    office.spec.weekly = {"Mon-Fri 09:00-17:00"};
    map.calendars.put(office);
    Party desk = *map.parties.begin();
    desk.calendar = "office";
    map.parties.put(desk);
    Note note;
    note.id = "n1";
    note.text = "ask the lab";
    map.notes.put(note);
    return map;
}

// Typed in place of what was there, and left.
void write(AreaField *field, const QString &text)
{
    field->edit()->setFocus();
    field->edit()->selectAll();
    QTest::keyClicks(field->edit(), text);
    field->commit();
}

QString shownWith(QWidget *in, const char *role, const QString &part)
{
    for (const QLabel *label : in->findChildren<QLabel *>())
        if (label->isVisible() && label->property("role") == QLatin1String(role) && label->text().contains(part))
            return label->text();
    return {};
}

} // namespace

// The forms of a calendar and of a note.
class TestCalendarForm : public test::PanelTest
{
    Q_OBJECT
private:
    const CalendarSpec &office() const { return m_document->map().calendars.find("office")->spec; }
    const Note &note() const { return *m_document->map().notes.find("n1"); }
    AreaField *everyWeek() const { return field<AreaField>(QStringLiteral("Every week")); }

private Q_SLOTS:
    void init() { open(mapWithACalendar()); }
    void cleanup() { close(); }

    void hoursAreChangedAndTakenBack()
    {
        m_panel->showCalendar("office");
        QVERIFY(!shownWith(m_panel.get(), "muted", QStringLiteral("40")).isEmpty());
        write(everyWeek(), QStringLiteral("Mon-Thu 08:00-13:00"));
        QCOMPARE(office().weekly, std::vector<std::string>{"Mon-Thu 08:00-13:00"});
        QVERIFY(!shownWith(m_panel.get(), "muted", QStringLiteral("20")).isEmpty());
        QCOMPARE(edits(), std::size_t(1));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(office().weekly, std::vector<std::string>{"Mon-Fri 09:00-17:00"});
        QCOMPARE(everyWeek()->text(), QStringLiteral("Mon-Fri 09:00-17:00"));
        QVERIFY(!shownWith(m_panel.get(), "muted", QStringLiteral("40")).isEmpty());
    }

    void hoursThatNobodyUnderstandsAreRefusedBesideTheField()
    {
        m_panel->showCalendar("office");
        write(everyWeek(), QStringLiteral("now and then"));
        QVERIFY(everyWeek()->hasError());
        QVERIFY(!shownWith(everyWeek(), "error", QStringLiteral("now and then")).isEmpty());
        QCOMPARE(office().weekly, std::vector<std::string>{"Mon-Fri 09:00-17:00"});
        QCOMPARE(edits(), std::size_t(0));
        QCOMPARE(everyWeek()->text(), QStringLiteral("now and then")); // kept for mending
        write(everyWeek(), QStringLiteral("Mon 09:00-17:00"));
        QVERIFY(!everyWeek()->hasError());
        QCOMPARE(office().weekly, std::vector<std::string>{"Mon 09:00-17:00"});
    }

    void aDayThatThereIsNotIsRefused()
    {
        m_panel->showCalendar("office");
        auto *closed = field<AreaField>(QStringLiteral("Closed on"));
        write(closed, QStringLiteral("2026-02-30"));
        QVERIFY(closed->hasError());
        QVERIFY(!shownWith(closed, "error", QStringLiteral("2026-02-30")).isEmpty());
        QVERIFY(office().closed.empty());
    }

    void aTimeZoneThatThereIsNotIsRefused()
    {
        m_panel->showCalendar("office");
        auto *zone = field<LineField>(QStringLiteral("Time zone"));
        zone->edit()->setFocus();
        zone->edit()->selectAll();
        QTest::keyClicks(zone->edit(), QStringLiteral("Atlantis/Main"));
        zone->commit();
        QVERIFY(zone->hasError());
        QVERIFY(!shownWith(zone, "error", QStringLiteral("Atlantis/Main")).isEmpty());
        QCOMPARE(office().zone, std::string("Europe/Rome"));
    }

    void aRemovedCalendarLeavesWhoeverUsedIt()
    {
        m_panel->showCalendar("office");
        for (QPushButton *button : m_panel->findChildren<QPushButton *>())
            if (button->isVisible() && button->property("kind") == QLatin1String("danger"))
                button->click();
        QVERIFY(m_document->map().calendars.empty());
        QVERIFY(m_document->map().parties.begin()->calendar.empty());
        QCOMPARE(edits(), std::size_t(1));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->map().parties.begin()->calendar, Id("office"));
    }

    void aNoteIsWrittenAndTakenBack()
    {
        m_panel->setSelection({{}, {}, {"n1"}});
        auto *text = field<AreaField>(QStringLiteral("Text"));
        QVERIFY(text);
        QCOMPARE(text->text(), QStringLiteral("ask the lab"));
        write(text, QStringLiteral("asked: 22 hours"));
        QCOMPARE(note().text, std::string("asked: 22 hours"));
        QCOMPARE(edits(), std::size_t(1));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(text->text(), QStringLiteral("ask the lab"));
    }

    void aNoteTakesSeveralLinesAndEscapeTakesThemBack()
    {
        m_panel->setSelection({{}, {}, {"n1"}});
        auto *text = field<AreaField>(QStringLiteral("Text"));
        text->edit()->setFocus();
        text->edit()->moveCursor(QTextCursor::End);
        QTest::keyClick(text->edit(), Qt::Key_Return);
        QTest::keyClicks(text->edit(), QStringLiteral("twice"));
        QCOMPARE(text->edit()->toPlainText(), QStringLiteral("ask the lab\ntwice"));
        QTest::keyClick(text->edit(), Qt::Key_Escape);
        QCOMPARE(text->text(), QStringLiteral("ask the lab"));
        QCOMPARE(edits(), std::size_t(0));
    }

    void whatIsReadOnlyCannotBeWritten()
    {
        m_panel->setReadOnly(true);
        m_panel->setSelection({{}, {}, {"n1"}});
        QVERIFY(field<AreaField>(QStringLiteral("Text"))->edit()->isReadOnly());
        m_panel->showCalendar("office");
        QVERIFY(everyWeek()->edit()->isReadOnly());
    }
};

BATON_TEST(TestCalendarForm)
#include "tst_calendarform.moc"
