#include "views/panels/table/pastedcells.h"

namespace baton {

std::vector<QStringList> pastedCells(const QString &text)
{
    std::vector<QStringList> rows(1, QStringList{QString()});
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &cell = rows.back().back();
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && c == u'\t') {
            rows.back() << QString();
        } else if (!quoted && c == u'\n') {
            rows.push_back({QString()});
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    if (rows.back() == QStringList{QString()})
        rows.pop_back();
    return rows;
}

} // namespace baton
