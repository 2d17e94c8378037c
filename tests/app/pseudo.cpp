#include "tests/app/pseudo.h"

#include <QStringList>

namespace baton::test {

namespace {

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("aeiouAEIOUcnszry"), dressed = QStringLiteral("áéíóúÁÉÍÓÚçñšžřý");
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : dressed[at];
}

bool vowel(QChar c)
{
    return QStringLiteral("aeiou").contains(c);
}

// Length of a place for a value at `at`, 0 where there is none.
qsizetype placeAt(const QString &text, qsizetype at)
{
    if (text[at] != u'%' || at + 1 == text.size())
        return 0;
    qsizetype end = at + 1;
    if (text[end] == u'L')
        ++end;
    const qsizetype digits = end;
    while (end < text.size() && text[end].isDigit())
        ++end;
    if (end > digits)
        return end - at;
    return end < text.size() && text[end] == u'n' ? end + 1 - at : 0;
}

qsizetype letters(const QString &text)
{
    qsizetype found = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype place = placeAt(text, i))
            i += place - 1;
        else
            found += text[i].isLetter();
    }
    return found;
}

} // namespace

QString pseudo(const QString &source)
{
    const qsizetype wanted = (letters(source) * 2 + 4) / 5;
    if (letters(source) < 2)
        return source;
    QString made(pseudoBegin);
    qsizetype more = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (const qsizetype place = placeAt(source, i)) {
            made += source.mid(i, place);
            i += place - 1;
        } else if (source[i] == u'&' && i + 1 < source.size()) {
            made += source[i];
            made += source[++i];
        } else {
            made += accented(source[i]);
            const bool longer = vowel(source[i]) && more < wanted;
            if (longer)
                made += accented(source[i]);
            more += longer;
        }
    }
    return made + QString(wanted - more, u'o') + pseudoEnd;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    return qstrcmp(context, "QShortcut") == 0 ? QString() : pseudo(QString::fromUtf8(source));
}

} // namespace baton::test
