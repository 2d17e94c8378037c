#include "views/canvas/painting/textwidths.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace baton {

namespace {

constexpr std::size_t mostWords = 50'000;
constexpr std::size_t mostFonts = 32;

// Looks up parts of a text that nobody made a string of.
struct WordHash
{
    using is_transparent = void;
    std::size_t operator()(QStringView word) const { return qHash(word); }
};

using Words = std::unordered_map<QString, double, WordHash, std::equal_to<>>;

struct Known
{
    QFont font;
    double blank;
    Words words;
    QHash<std::pair<QString, double>, QString> shortened; // by text and room
};

Known &knownOf(const QFont &font)
{
    thread_local std::vector<Known> known;
    auto found = std::find_if(known.begin(), known.end(), [&](const Known &one) { return one.font == font; });
    if (found == known.end()) {
        if (known.size() >= mostFonts)
            known.clear();
        found =
            known.insert(known.end(), Known{font, QFontMetricsF(font).horizontalAdvance(QStringLiteral(" ")), {}, {}});
    }
    if (found->words.size() > mostWords)
        found->words.clear();
    if (found->shortened.size() > qsizetype(mostWords))
        found->shortened.clear();
    return *found;
}

double wordWidth(QStringView word, const QFont &font, Words &words)
{
    if (const auto found = words.find(word); found != words.end())
        return found->second;
    const QString made = word.toString();
    return words.emplace(made, QFontMetricsF(font).horizontalAdvance(made)).first->second;
}

// End of the first line: as many pieces as fit, one at least.
qsizetype firstLineEnd(const QString &text, const QFont &font, double width)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype end = breaks.toNextBoundary();
    for (qsizetype next = end; next > 0 && next < text.size();) {
        next = breaks.toNextBoundary();
        if (next < 0 || textWidth(text.left(next).trimmed(), font) > width)
            break;
        end = next;
    }
    return end < 0 ? text.size() : end;
}

// As many characters as fit, one at least.
qsizetype fittingCharacters(const QString &text, const QFont &font, double width)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = std::max<qsizetype>(1, characters.toNextBoundary());
    for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
        if (QFontMetricsF(font).horizontalAdvance(text.left(next)) > width)
            break;
        end = next;
    }
    return end;
}

} // namespace

double textWidth(const QString &text, const QFont &font)
{
    Known &known = knownOf(font);
    const QStringView whole(text);
    double width = 0;
    qsizetype from = 0;
    for (qsizetype to = 0; to <= text.size(); ++to) {
        if (to < text.size() && text[to] != u' ')
            continue;
        if (to > from)
            width += wordWidth(whole.sliced(from, to - from), font, known.words);
        if (to < text.size())
            width += known.blank;
        from = to + 1;
    }
    return width;
}

QString elidedText(const QString &text, const QFont &font, double width)
{
    if (textWidth(text, font) <= width)
        return text;
    QString &shortened = knownOf(font).shortened[{text, width}];
    if (shortened.isNull())
        shortened = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    return shortened;
}

double widestWord(const QString &text, const QFont &font)
{
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    double widest = 0;
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to > 0; from = to, to = breaks.toNextBoundary())
        widest = std::max(widest, textWidth(text.mid(from, to - from).trimmed(), font));
    return widest;
}

QStringList wrappedText(const QString &text, const QFont &font, double width, int lines, LongWords words)
{
    QStringList result;
    QString rest = text;
    while (result.size() < lines - 1 && textWidth(rest, font) > width) {
        qsizetype end = firstLineEnd(rest, font, width);
        if (words == LongWords::Broken && textWidth(rest.left(end).trimmed(), font) > width)
            end = fittingCharacters(rest, font, width);
        result << elidedText(rest.left(end).trimmed(), font, width);
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty() || result.isEmpty())
        result << elidedText(rest, font, width);
    return result;
}

} // namespace baton
