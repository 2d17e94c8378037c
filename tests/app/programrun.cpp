#include "tests/app/programrun.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace baton::test {

Outcome run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("BATON_BINARY"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ProgramTest::makeClinic()
{
    m_clinic = path(QStringLiteral("clinic.baton"));
    const Outcome made = run({"new", m_clinic, "--sample", "clinic", "--lang", "en"});
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.status, 0);
}

} // namespace baton::test
