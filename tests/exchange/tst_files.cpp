#include "model/exchange/codec.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace baton;

class FilesTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::string path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    QStringList entries() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System);
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &entry : entries())
            QFile::remove(m_folder.filePath(entry));
    }

    void whatIsWrittenIsReadAndNothingElseIsLeft()
    {
        const std::string bytes("a\0b\n", 4);
        QVERIFY(writeFile(path("x.json"), bytes).ok());
        QCOMPARE(*readFile(path("x.json")), bytes);
        QVERIFY(writeFile(path("x.json"), "new").ok());
        QCOMPARE(*readFile(path("x.json")), std::string("new"));
        QCOMPARE(entries(), QStringList{QStringLiteral("x.json")});
    }

    void aReplacedFileKeepsItsPermissionsAndALinkItsPlace()
    {
        QVERIFY(writeFile(path("x"), "old").ok());
        QFile::setPermissions(QString::fromStdString(path("x")), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::link(QStringLiteral("x"), QString::fromStdString(path("link"))));
        QVERIFY(writeFile(path("link"), "new").ok());
        QVERIFY(QFileInfo(QString::fromStdString(path("link"))).isSymLink());
        QCOMPARE(*readFile(path("x")), std::string("new"));
        QVERIFY(!(QFile::permissions(QString::fromStdString(path("x"))) & QFile::ReadOther));
    }

    void aFailedWriteLeavesTheOldFileAndNothingHalfWritten()
    {
        QVERIFY(writeFile(path("x"), "old").ok());
        rlimit before;
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const Status written = writeFile(path("x"), std::string(100'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(*readFile(path("x")), std::string("old"));
        QCOMPARE(entries(), QStringList{QStringLiteral("x")});
    }

    void aFullDeviceSaysSo()
    {
        const Status written = writeFile("/dev/full", "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(written.error().file, std::string("/dev/full"));
        QVERIFY(writeFile("/dev/null", "x").ok());
    }

    void whatCannotBeReadOrWrittenSaysWhy()
    {
        QCOMPARE(readFile(path("missing")).error().code, ErrorCode::FileNotFound);
        QCOMPARE(readFile(m_folder.path().toStdString()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(writeFile(path("no/such/folder"), "x").error().code, ErrorCode::FileUnwritable);
        QCOMPARE(writeFile(m_folder.path().toStdString(), "x").error().code, ErrorCode::FileUnwritable);
        QVERIFY(writeFile(path("big"), "12345").ok());
        QCOMPARE(readFile(path("big"), 4).error().code, ErrorCode::FileTooLarge);
        QCOMPARE(*readFile(path("big"), 5), std::string("12345"));
    }
};

BATON_TEST(FilesTest)
#include "tst_files.moc"
