#include "views/panels/table/handoffrows.h"

#include "model/exchange/codec.h"
#include "views/panels/table/pastedcells.h"

// Cells of a spreadsheet pasted into the table of handoffs.
namespace baton {

Result<int> HandoffRows::paste(int row, int column, const QString &text)
{
    if (!hasDraft())
        return Error(ErrorCode::ReadOnly);
    const QByteArray bytes = text.toUtf8();
    const Result<handofflist::Preview> preview =
        handofflist::preview({bytes.constData(), std::size_t(bytes.size())}, 1);
    const bool list = preview && preview->layout.hasHeadings && preview->layout.isComplete();
    return list ? pasteList(text) : pasteCells(row, column, text);
}

Result<int> HandoffRows::pasteList(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const Result<Imported> read = handofflist::read({bytes.constData(), std::size_t(bytes.size())});
    if (!read)
        return read.error();
    const std::vector<HandoffRow> rows = rowsOf(read->map);
    const Status done = perform(rows, &read->map);
    return done ? Result<int>(int(rows.size())) : done.error();
}

Result<int> HandoffRows::pasteCells(int row, int column, const QString &text)
{
    const ProcessMap &map = m_document->map();
    std::vector<HandoffRow> rows;
    QString previous = draftSupplier();
    for (const QStringList &line : pastedCells(text)) {
        const Handoff *present = map.handoffs.find(idOf(row + int(rows.size())));
        HandoffRow wanted{present ? *present : Handoff(), {}, {}};
        for (qsizetype i = 0; i < line.size() && column + i < cells::ColumnCount; ++i)
            if (const Status read = cells::read(column + int(i), line[i], wanted); !read)
                return Error(read.error()).at(int(rows.size()) + 1, 0);
        if (!present && wanted.supplier.empty())
            wanted.supplier = previous.toStdString();
        previous = QString::fromStdString(wanted.customer);
        rows.push_back(std::move(wanted));
    }
    const Status done = perform(rows);
    return done ? Result<int>(int(rows.size())) : done.error();
}

} // namespace baton
