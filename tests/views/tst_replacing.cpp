#include "model/edit/document.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/panels/historypanel.h"
#include "views/panels/replacebar.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace baton;

namespace {

QString replaced(const char *name, const char *text, const char *with, bool words = false)
{
    ProcessMap map;
    Step step;
    step.id = "a";
    step.name = name;
    map.steps.put(step);
    const auto found = replacingInNames(map, QString::fromUtf8(text), QString::fromUtf8(with), words);
    return found.empty() ? QString() : found.front().after;
}

} // namespace

class TestReplacing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        Theme::instance().apply();
    }

    void caseAndAccentsDoNotMatterAndTheRestOfTheNameStays()
    {
        QCOMPARE(replaced("Été à l'hôpital", "hopital", "clinique"), QStringLiteral("Été à l'clinique"));
        QCOMPARE(replaced("Registration of registrations", "REGISTRATION", "admission"),
                 QStringLiteral("Admission of admissions"));
    }

    void wholeWordsLeaveLongerWordsAlone()
    {
        QCOMPARE(replaced("Bill and billing", "bill", "invoice", true), QStringLiteral("Invoice and billing"));
        QCOMPARE(replaced("Billing", "bill", "invoice", true), QString());
    }

    void aNameIsNeverLeftEmpty() { QCOMPARE(replaced("Billing", "billing", ""), QString()); }

    void escapeClosesTheBarFromWhateverInItHasTheKeyboard()
    {
        ReplaceBar bar;
        QSignalSpy closed(&bar, &ReplaceBar::closed);
        QTest::keyClick(bar.findChild<QToolButton *>(), Qt::Key_Escape);
        QTest::keyClick(bar.findChild<QCheckBox *>(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 2);
    }

    void theBarShowsWhatWouldChangeAndChangesTheRestAsOneEdit()
    {
        Document document(test::textMap("registration -> billing: registration form\nregistration -> triage"));
        const ProcessMap before = document.map();
        ReplaceBar bar;
        bar.setDocument(&document);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.start(QStringLiteral("registration"));
        const QList<QLineEdit *> edits = bar.findChildren<QLineEdit *>();
        QTest::keyClicks(edits[1], QStringLiteral("admission"));
        auto *list = bar.findChild<QListWidget *>();
        QCOMPARE(list->count(), 3); // step, party, what is handed over
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->text().contains(QStringLiteral("form")))
                list->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(document.map() == before); // nothing is an edit yet
        QTest::keyClick(edits[1], Qt::Key_Return);
        QCOMPARE(QString::fromStdString(document.map().steps.find("registration")->name).toLower(),
                 QStringLiteral("admission"));
        QCOMPARE(document.map().handoffs[0].deliverable, std::string("registration form"));
        QCOMPARE(document.history().size(), std::size_t(1));
        QVERIFY(document.undo().ok());
        QVERIFY(document.map() == before);
    }

    void theHistoryLeadsBackToBeforeTheFirstChange()
    {
        Document document(test::textMap("a -> b"));
        const ProcessMap before = document.map();
        QVERIFY(document.perform(intents::rename(document.map(), "a", "First")).ok());
        QVERIFY(document.perform(intents::rename(document.map(), "b", "Second")).ok());
        HistoryPanel panel;
        panel.setDocument(&document);
        panel.show();
        auto *list = panel.findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        Q_EMIT list->itemActivated(list->item(2));
        QVERIFY(document.map() == before);
        QCOMPARE(list->currentRow(), 2);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(document.map().steps.find("b")->name, std::string("Second"));
    }
};

BATON_TEST(TestReplacing)
#include "tst_replacing.moc"
