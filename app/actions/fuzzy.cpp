#include "app/actions/fuzzy.h"

namespace baton {

namespace {

QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c;
    return letters;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// The best way to find the letters of `typed` from `from` on in `text`; -1 when there is none.
int bestFrom(const QString &typed, qsizetype next, const QString &text, qsizetype from, bool adjoining)
{
    if (next == typed.size())
        return 0;
    int best = -1;
    int tries = 0;
    for (qsizetype at = text.indexOf(typed[next], from); at >= 0 && tries < 6; at = text.indexOf(typed[next], at + 1)) {
        ++tries;
        const int rest = bestFrom(typed, next + 1, text, at + 1, true);
        if (rest < 0)
            continue;
        const int here = startsWord(text, at) ? 12 : adjoining && at == from ? 8 : 1;
        best = std::max(best, here + rest);
    }
    return best;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QString wanted = plain(typed).remove(u' ');
    const QString whole = plain(text);
    if (wanted.isEmpty())
        return 1;
    if (wanted.size() > 24)
        return whole.contains(plain(typed).trimmed()) ? 1000 : 0;
    const int score = bestFrom(wanted, 0, whole, 0, false);
    return score < 0 ? 0 : score * 10 + (whole.startsWith(plain(typed)) ? 200 : 0) + 1;
}

} // namespace baton
