#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

// The man page names what the program's own help names.
namespace {

QString help(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("BATON_BINARY"), arguments + QStringList{QStringLiteral("--help")});
    return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString manPage()
{
    QFile file(QStringLiteral(BATON_SOURCE "/packaging/baton.1"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList names;
    for (auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         match.hasNext();)
        names << match.next().captured(1);
    names.removeDuplicates();
    return names;
}

// From the line that names the command to the next command or heading.
QString sectionOf(const QString &page, const QString &command)
{
    const qsizetype from = page.indexOf(QStringLiteral(".BI \"%1 ").arg(command));
    if (from < 0)
        return {};
    const QRegularExpression next(QStringLiteral("^\\.(BI \"[a-z]|SH)"), QRegularExpression::MultilineOption);
    const qsizetype to = page.indexOf(next, from + 4);
    return page.mid(from, to - from);
}

} // namespace

class ManPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOptionOfHelpIsInTheManPage();
};

void ManPageTest::everyOptionOfHelpIsInTheManPage()
{
    const QString page = manPage();
    const QString common = page.mid(page.indexOf(QStringLiteral(".SH OPTIONS")));
    const QStringList commands = found(help({}), QStringLiteral("^  ([a-z]+)  "));
    QVERIFY(commands.size() >= 12);
    for (const QString &command : commands) {
        const QString section = sectionOf(page, command);
        QVERIFY2(!section.isEmpty(), qPrintable(command));
        const QStringList options = found(help({command}), QStringLiteral("(--[a-z][a-z-]+)"));
        QVERIFY(options.size() >= 3);
        for (const QString &option : options) {
            const QRegularExpression whole(QRegularExpression::escape(option) + QStringLiteral("(?![a-z-])"));
            QVERIFY2(section.contains(whole) || common.contains(whole), qPrintable(command + u' ' + option));
        }
    }
}

BATON_TEST(ManPageTest)
#include "tst_manpage.moc"
