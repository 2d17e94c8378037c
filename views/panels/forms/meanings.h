#pragma once

#include "views/panels/fields/linefield.h"

// What the text of a line means, in words, for each kind of value that a form asks for.
namespace baton::meanings {

LineField::Understand law();      // also "" = none
LineField::Understand duration(); // also "" = none
LineField::Understand share();    // "of 100, six"
LineField::Understand money(const QString &currency);
LineField::Understand whole(int least, int most);
LineField::Understand number(double least, double most);
LineField::Understand date(); // ISO or as the language writes it

// The same readings as values. An empty text is `Done`-like: nullopt.
Result<std::optional<Law>> readLaw(const QString &text);
Result<std::optional<Duration>> readDuration(const QString &text);
Result<std::optional<double>> readShare(const QString &text);
Result<std::optional<double>> readNumber(const QString &text, double least, double most);
Result<std::optional<int>> readWhole(const QString &text, int least, int most);
Result<std::string> readDate(const QString &text); // ISO or ""

// Texts of fields; what is not set, or zero, is left empty.
QString ofLaw(const Law &law);
QString ofLaw(const std::optional<Law> &law);
QString ofDuration(const std::optional<Duration> &duration);
QString ofShare(double share);
QString ofShare(const std::optional<double> &share); // shown also when zero
QString ofNumber(double number);

} // namespace baton::meanings
