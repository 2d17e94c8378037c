#pragma once

#include <QStringList>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

// What the command line says of itself, in the language of the person.
namespace baton {

// The words around options and commands.
void speakOurWords(CLI::App &app);
// What is wrong with a command line and what to do.
QString sentenceOf(const CLI::ParseError &error);
// The language a command line asks for, before it is understood: JSON is for programs, its sentences do not change with
// the machine's language unless asked for.
QString languageAsked(const QStringList &arguments, bool json);

} // namespace baton
