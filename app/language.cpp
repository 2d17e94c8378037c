#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace baton {

namespace {

// The translator of this kind now in use, replaced as a whole.
void install(QPointer<QTranslator> &current, const QString &name, const QString &folder)
{
    if (current) {
        QCoreApplication::removeTranslator(current);
        delete current;
    }
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
        current = translator;
    } else {
        delete translator;
    }
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("it"), QStringLiteral("es")};
}

QString languageName(const QString &language)
{
    if (language == QLatin1String("it"))
        return QStringLiteral("Italiano");
    return language == QLatin1String("es") ? QStringLiteral("Español") : QStringLiteral("English");
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages())
        if (languages().contains(wanted.left(2)))
            return wanted.left(2);
    return QStringLiteral("en");
}

void useLanguage(const QString &language)
{
    static QPointer<QTranslator> own, ofQt;
    install(own, QStringLiteral("baton_%1").arg(language), QStringLiteral(":/i18n"));
    install(ofQt, QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The system's own habits where it speaks the language chosen (Swiss Italian keeps Swiss numbers).
    const QLocale system = QLocale::system();
    const bool spoken = system.name().startsWith(language);
    QLocale::setDefault(spoken ? system : QLocale(language));
}

} // namespace baton
