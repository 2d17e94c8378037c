#include "tests/support/registry.h"
#include "views/text/plaintips.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace baton;

class TestPlainTips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PlainTips::install(); }

    void aTipShowsItsTextAsItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("Registration");
        QTest::newRow("ampersand") << QStringLiteral("R&D & Sales");
        QTest::newRow("markup") << QStringLiteral("<b>bold</b> <img src=x> &lt;");
    }
    void aTipShowsItsTextAsItStands()
    {
        QFETCH(QString, text);
        QLabel label(QStringLiteral("a label"));
        label.setToolTip(text);
        label.show();
        QHelpEvent asked(QEvent::ToolTip, {2, 2}, label.mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(&label, &asked);
        QVERIFY(QToolTip::isVisible());
        QVERIFY(Qt::mightBeRichText(QToolTip::text())); // so that Qt reads it, and long ones are wrapped
        QTextDocument read;
        read.setHtml(QToolTip::text());
        QCOMPARE(read.toPlainText(), text);
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(spoken->text(QAccessible::Description), text);
        QToolTip::hideText();
    }

    void withoutATipNothingIsShown() { QCOMPARE(PlainTips::shown(QString()), QString()); }
};

BATON_TEST(TestPlainTips)
#include "tst_plaintips.moc"
