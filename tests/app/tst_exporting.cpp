#include "app/window/exporting.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/canvas/geometry/arrangement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProgressDialog>
#include <QTest>
#include <QTimer>

using namespace baton;
using test::Stand;

namespace {

ExportChoice everything()
{
    ExportChoice choice;
    choice.options.paper = report::Paper::A4;
    choice.options.poster = true;
    return choice;
}

// A long chain: many sheets.
ProcessMap longChain()
{
    std::string text = "s0";
    for (int i = 1; i < 150; ++i)
        text += " -> s" + std::to_string(i);
    return arranged(test::textMap(text), Arrange::OnlyMissing);
}

// Presses "Cancel" as soon as there is something to press.
void cancelAtOnce(QTimer &timer)
{
    QObject::connect(&timer, &QTimer::timeout, [] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *progress = qobject_cast<QProgressDialog *>(widget))
                Q_EMIT progress->canceled();
    });
    timer.start(0);
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExportThatIsCancelledLeavesNoFile()
    {
        Stand stand;
        stand.parts().workspace.showInMemory(longChain());
        const QString path = stand.folder.filePath(QStringLiteral("cancelled.pdf"));
        QTimer timer;
        cancelAtOnce(timer);
        const std::optional<Status> done = exportShown(stand.parts(), everything(), path, &stand.window);
        QVERIFY(!done);
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(QDir(stand.folder.path()).entryList(QDir::Files), QStringList());
    }

    void anExportThatIsCancelledLeavesTheOldFileAsItWas()
    {
        Stand stand;
        stand.parts().workspace.showInMemory(longChain());
        const QString path = stand.folder.filePath(QStringLiteral("old.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("as it was");
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
        old.close();
        const QDateTime written = QFileInfo(path).lastModified();
        QTimer timer;
        cancelAtOnce(timer);
        QVERIFY(!exportShown(stand.parts(), everything(), path, &stand.window));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("as it was"));
        QCOMPARE(QFileInfo(path).lastModified(), written);
    }

    void anExportThatIsNotIsWritten()
    {
        Stand stand("clinic");
        const QString path = stand.folder.filePath(QStringLiteral("kept.pdf"));
        const std::optional<Status> done = exportShown(stand.parts(), {}, path, &stand.window);
        QVERIFY(done && done->ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }
};

BATON_TEST(TestExporting)
#include "tst_exporting.moc"
