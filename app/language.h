#pragma once

#include <QString>
#include <QStringList>

namespace baton {

QStringList languages();                       // codes: "en", "it", "es"
QString languageName(const QString &language); // in itself: "Italiano"
QString systemLanguage();                      // of those above; "en" when the system speaks another one
// Words, numbers and dates of the application from now on. Windows that are open keep the words they were made with.
void useLanguage(const QString &language);

} // namespace baton
