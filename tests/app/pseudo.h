#pragma once

#include <QTranslator>

namespace baton::test {

constexpr QChar pseudoBegin(0x2039), pseudoEnd(0x203a); // ‹ ›

// A language that nobody speaks: every text with accents, four tenths longer, between ‹ and ›, so that one that is
// cut is known by the missing ›. Places for values (%1, %n, %L1), mnemonics and line ends stay.
QString pseudo(const QString &source);

class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *, int) const override;
    bool isEmpty() const override { return false; }
};

} // namespace baton::test
