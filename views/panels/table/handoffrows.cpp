#include "views/panels/table/handoffrows.h"

#include "views/canvas/geometry/placebeside.h"
#include "views/text/fill.h"
#include "views/text/plaintips.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QSet>
#include <map>

namespace baton {

namespace {

bool isName(int column)
{
    return column == cells::Supplier || column == cells::Customer;
}

} // namespace

HandoffRows::HandoffRows(QObject *parent) : QAbstractTableModel(parent) {}

void HandoffRows::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_draft = {};
    if (document)
        connect(document, &Document::changed, this, &HandoffRows::follow);
    reread();
}

void HandoffRows::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    reread();
}

void HandoffRows::reread()
{
    beginResetModel();
    m_ids.clear();
    if (m_document)
        for (const Handoff &handoff : m_document->map().handoffs)
            m_ids.push_back(handoff.id);
    endResetModel();
}

// Lines that stay keep their place, so that typing goes on where it was.
void HandoffRows::follow()
{
    std::vector<Id> now;
    for (const Handoff &handoff : m_document->map().handoffs)
        now.push_back(handoff.id);
    const bool grew = now.size() > m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), now.begin());
    if (grew) {
        beginInsertRows({}, int(m_ids.size()), int(now.size()) - 1);
        m_ids = std::move(now);
        endInsertRows();
    } else if (now != m_ids) {
        return reread();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, cells::ColumnCount - 1));
}

int HandoffRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + (hasDraft() ? 1 : 0);
}

int HandoffRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : cells::ColumnCount;
}

Id HandoffRows::idOf(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[std::size_t(row)] : Id();
}

int HandoffRows::rowOf(const Id &handoff) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), handoff);
    return at == m_ids.end() ? -1 : int(at - m_ids.begin());
}

Qt::ItemFlags HandoffRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.isValid() && hasDraft() ? flags | Qt::ItemIsEditable : flags;
}

QVariant HandoffRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document)
        return {};
    if (isDraft(index.row()))
        return draftData(index.column(), role);
    const Handoff *handoff = m_document->map().handoffs.find(idOf(index.row()));
    return handoff ? rowData(*handoff, index.column(), role) : QVariant();
}

QVariant HandoffRows::rowData(const Handoff &handoff, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return cells::text(m_document->map(), handoff, column);
    if (role == Qt::ToolTipRole)
        return PlainTips::shown(cells::understood(handoff, column));
    if (role == Qt::AccessibleTextRole)
        return text::fill(tr("%1: %2", "column, value"),
                          {cells::heading(column), cells::text(m_document->map(), handoff, column)});
    return {};
}

QVariant HandoffRows::draftData(int column, int role) const
{
    const QString &typed = m_draft[std::size_t(column)];
    const bool offered = column == cells::Supplier && typed.isEmpty();
    if (role == Qt::EditRole)
        return typed;
    if (role == Qt::DisplayRole)
        return offered ? draftSupplier() : typed;
    if (role == Qt::ForegroundRole && offered)
        return Theme::instance().colours().textFaint;
    if (role == Qt::ToolTipRole)
        return cells::meaning(column);
    if (role == Qt::AccessibleTextRole)
        return text::fill(tr("New line, %1: %2", "column, value"), {cells::heading(column), typed});
    return {};
}

QVariant HandoffRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? isDraft(section) ? QVariant(QStringLiteral("+")) : QVariant(section + 1)
                                       : QVariant();
    if (role == Qt::DisplayRole)
        return cells::heading(section);
    if (role == Qt::ToolTipRole || role == Qt::WhatsThisRole)
        return cells::meaning(section);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

Status HandoffRows::clear(const QModelIndexList &chosen)
{
    if (!hasDraft())
        return Done{};
    std::map<int, HandoffRow> rows;
    bool names = false, draft = false;
    for (const QModelIndex &cell : chosen) {
        if (isDraft(cell.row())) {
            m_draft[std::size_t(cell.column())].clear();
            draft = true;
            Q_EMIT dataChanged(cell, cell);
        } else if (isName(cell.column())) {
            names = true;
        } else if (const Handoff *handoff = m_document->map().handoffs.find(idOf(cell.row()));
                   handoff && !cells::text(m_document->map(), *handoff, cell.column()).isEmpty()) {
            HandoffRow &row = rows.try_emplace(cell.row(), HandoffRow{*handoff, {}, {}}).first->second;
            if (const Status read = cells::read(cell.column(), {}, row); !read)
                return read;
        }
    }
    if (rows.empty())
        return names && !draft ? Status(Error(ErrorCode::MissingField, {"name"})) : Status(Done{});
    std::vector<HandoffRow> changed;
    for (auto &[at, row] : rows)
        changed.push_back(std::move(row));
    return perform(changed);
}

bool HandoffRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !hasDraft())
        return false;
    const QString typed = value.toString().trimmed();
    if (isDraft(index.row())) {
        m_draft[std::size_t(index.column())] = typed;
        Q_EMIT dataChanged(index, index);
        return true;
    }
    const Handoff *handoff = m_document->map().handoffs.find(idOf(index.row()));
    if (!handoff || typed == cells::text(m_document->map(), *handoff, index.column()))
        return handoff != nullptr;
    HandoffRow row{*handoff, {}, {}};
    Status done = typed.isEmpty() && isName(index.column()) ? Status(Error(ErrorCode::MissingField, {"name"}))
                                                            : cells::read(index.column(), typed, row);
    if (done)
        done = perform({row});
    if (!done)
        Q_EMIT refused(text::error(done.error()));
    return done.ok();
}

Status HandoffRows::perform(const std::vector<HandoffRow> &rows, const ProcessMap *from)
{
    const ProcessMap map = m_document->map();
    Result<Batch> batch = putRows(map, rows, placeBeside(map, m_inLanes), from);
    return batch ? m_document->perform(std::move(*batch)) : Status(batch.error());
}

bool HandoffRows::draftIsEmpty() const
{
    return std::all_of(m_draft.begin(), m_draft.end(), [](const QString &typed) { return typed.isEmpty(); });
}

QString HandoffRows::draftSupplier() const
{
    const Handoff *last = m_ids.empty() ? nullptr : m_document->map().handoffs.find(m_ids.back());
    return last ? text::stepName(m_document->map(), last->to) : QString();
}

Result<HandoffRow> HandoffRows::readDraft(const Draft &draft) const
{
    HandoffRow row;
    for (int column = 0; column < cells::ColumnCount; ++column)
        if (const Status read = cells::read(column, draft[std::size_t(column)], row); !read)
            return read.error();
    if (row.supplier.empty())
        row.supplier = draftSupplier().toStdString();
    return row;
}

Status HandoffRows::commitDraft()
{
    if (!hasDraft() || draftIsEmpty())
        return Done{};
    const Result<HandoffRow> row = readDraft(m_draft);
    if (!row)
        return row.error();
    const Draft kept = std::exchange(m_draft, Draft());
    const Status done = perform({*row});
    if (!done)
        m_draft = kept;
    return done;
}

void HandoffRows::dropDraft()
{
    m_draft = {};
    if (hasDraft())
        Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, cells::ColumnCount - 1));
}

Status HandoffRows::removeHandoffs(const intents::Selection &handoffs)
{
    return hasDraft() ? m_document->perform(intents::remove(m_document->map(), handoffs)) : Error(ErrorCode::ReadOnly);
}

QStringList HandoffRows::namesFor(int column) const
{
    QSet<QString> names;
    if (!m_document)
        return {};
    if (isName(column))
        for (const Step &step : m_document->map().steps)
            names << text::stepName(m_document->map(), step.id);
    if (column == cells::Deliverable)
        for (const Handoff &handoff : m_document->map().handoffs)
            names << QString::fromStdString(handoff.deliverable);
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace baton
