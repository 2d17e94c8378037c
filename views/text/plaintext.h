#pragma once

#include <QString>
#include <vector>

// Text as people compare it: without regard to case and accents.
namespace baton::text {

QString plain(const QString &text);

// The plain text, and for each of its characters where in the original it comes from.
struct Plain
{
    QString text;
    std::vector<qsizetype> from; // one more than characters: the last is the length of the original
};
Plain plainWithPlaces(const QString &text);

} // namespace baton::text
