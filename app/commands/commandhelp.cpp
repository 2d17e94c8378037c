#include "app/commands/commandhelp.h"

#include "app/language.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace baton {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// "--runs: Value x not in range" is about "--runs".
QString beforeColon(const QString &text)
{
    return text.section(u':', 0, 0).trimmed();
}

QString afterColon(const QString &text)
{
    return text.section(u':', 1).trimmed();
}

QString missing(const QString &text)
{
    const QString name = text.section(QStringLiteral(" is required"), 0, 0);
    if (name.contains(u' ')) // "A subcommand"
        return Help::tr("Say which command to run.");
    return Help::tr("“%1” is missing.").arg(name);
}

} // namespace

void speakOurWords(CLI::App &app)
{
    app.option_defaults()->group(Help::tr("Options").toStdString());
    app.set_help_flag("-h,--help", Help::tr("Print this help and end").toStdString());
    const auto formatter = app.get_formatter();
    formatter->label("Usage", Help::tr("Usage").toStdString());
    formatter->label("OPTIONS", Help::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Help::tr("COMMAND").toStdString());
    formatter->label("SUBCOMMANDS", Help::tr("COMMANDS").toStdString());
    formatter->label("Positionals", Help::tr("What to work on").toStdString());
    formatter->label("REQUIRED", Help::tr("REQUIRED").toStdString());
    formatter->label("TEXT", Help::tr("TEXT").toStdString());
    for (const char *number : {"INT", "UINT", "FLOAT"})
        formatter->label(number, Help::tr("NUMBER").toStdString());
}

QString sentenceOf(const CLI::ParseError &error)
{
    const QString text = QString::fromUtf8(error.what());
    const QString see = QLatin1Char(' ') + Help::tr("See baton --help.");
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return missing(text) + see;
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return Help::tr("Baton does not know what to do with “%1” here.").arg(afterColon(text)) + see;
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return Help::tr("“%1” needs exactly one value.").arg(beforeColon(text)) + see;
    if (dynamic_cast<const CLI::ConversionError *>(&error))
        return Help::tr("“%1” is not a number that can stand here.").arg(afterColon(text)) + see;
    if (dynamic_cast<const CLI::ValidationError *>(&error))
        return Help::tr("The value of “%1” is out of range.").arg(beforeColon(text)) + see;
    return text + see;
}

QString languageAsked(const QStringList &arguments, bool json)
{
    QString asked = json ? QStringLiteral("en") : systemLanguage();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            asked = arguments[i + 1];
        else if (arguments[i].startsWith(QLatin1String("--lang=")))
            asked = arguments[i].mid(7);
    }
    return languages().contains(asked) ? asked : QStringLiteral("en");
}

} // namespace baton
