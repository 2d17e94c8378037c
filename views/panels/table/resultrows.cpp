#include "views/panels/table/resultrows.h"

#include "model/edit/intents.h"
#include "views/panels/table/pastedcells.h"
#include "views/text/format.h"
#include "views/text/periods.h"
#include "views/text/sentences.h"

#include <QDate>
#include <algorithm>

namespace baton {

namespace {

using Results = std::vector<PeriodResult>;

std::optional<double> *figureOf(PeriodResult &result, int column)
{
    switch (column) {
    case ResultRows::Inside:
        return &result.internal;
    case ResultRows::Outside:
        return &result.external;
    case ResultRows::Money:
        return &result.money;
    default:
        return nullptr;
    }
}

bool isEmptyCell(const QString &text)
{
    const QString bare = text.simplified();
    return bare.isEmpty() || bare == u"-" || bare == QChar(0x2013);
}

Status readCell(PeriodResult &result, int column, const QString &text, bool decimalComma)
{
    std::optional<double> *figure = figureOf(result, column);
    if (!figure) {
        const Result<std::string> period = text::parsePeriod(text);
        if (!period)
            return period.error();
        result.period = *period;
        return Done{};
    }
    if (isEmptyCell(text)) {
        figure->reset();
        return Done{};
    }
    const Result<double> read = text::parseResult(text, decimalComma);
    if (!read)
        return read.error();
    *figure = *read;
    return Done{};
}

std::string nextPeriod(const Results &results)
{
    return results.empty() ? QDate::currentDate().toString(QStringLiteral("yyyy-MM")).toStdString()
                           : text::periodAfter(results.back().period);
}

// The line of that period; made where there is none.
PeriodResult &lineOf(Results &results, const std::string &period)
{
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const PeriodResult &result) { return result.period == period; });
    if (found != results.end())
        return *found;
    results.push_back({period, {}, {}, {}, {}});
    return results.back();
}

bool isHeading(const QStringList &line)
{
    return std::none_of(line.begin(), line.end(), [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    });
}

// Where a line begins with a period it says itself where it belongs. A bare number may be a figure as well as a year.
bool beginsWithPeriod(const QStringList &line, int column)
{
    bool number = false;
    line.value(0).toInt(&number);
    return column == ResultRows::PeriodColumn || (!number && text::parsePeriod(line.value(0)).ok());
}

} // namespace

ResultRows::ResultRows(Document *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    m_rows = lines();
    connect(document, &Document::changed, this, [this](const ChangeSet &what) {
        if (what.mapInfo || what.everything)
            follow();
    });
}

// Lines come and go at the end and all cells are told anew, so that the chosen cell stays where it is.
void ResultRows::follow()
{
    const int rows = lines();
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rows - 1);
}

const std::vector<PeriodResult> &ResultRows::results() const
{
    static const Results none;
    return m_document ? m_document->map().info.results : none;
}

bool ResultRows::readOnly() const
{
    return !m_document || m_document->saveState() == SaveState::ReadOnly;
}

Status ResultRows::perform(Results changed)
{
    if (readOnly())
        return Error(ErrorCode::ReadOnly);
    return m_document->perform(intents::putResults(m_document->map(), std::move(changed)));
}

Result<int> ResultRows::paste(int row, int column, const QString &text)
{
    std::vector<QStringList> lines = pastedCells(text);
    if (!lines.empty() && isHeading(lines.front()))
        lines.erase(lines.begin());
    QStringList figures;
    for (const QStringList &line : lines)
        figures << line;
    const bool comma = text::usesDecimalComma(figures);
    Results changed = results();
    for (std::size_t k = 0; k < lines.size(); ++k) {
        const QStringList &line = lines[k];
        const int first = beginsWithPeriod(line, column) ? int(PeriodColumn) : column;
        PeriodResult read;
        if (first == PeriodColumn) {
            if (const Status status = readCell(read, PeriodColumn, line.value(0), comma); !status)
                return Error(status.error()).at(int(k) + 1, 0);
        } else {
            const std::size_t at = std::size_t(row) + k;
            read.period = at < changed.size() ? changed[at].period : nextPeriod(changed);
        }
        PeriodResult &into = lineOf(changed, read.period);
        const int from = first == PeriodColumn ? 1 : 0;
        for (int i = from; i < line.size() && first + i < ColumnCount; ++i)
            if (const Status status = readCell(into, first + i, line[i], comma); !status)
                return Error(status.error()).at(int(k) + 1, 0);
    }
    const Status done = perform(std::move(changed));
    return done ? Result<int>(int(lines.size())) : done.error();
}

Status ResultRows::removeLines(const QModelIndexList &cells)
{
    Results kept;
    for (std::size_t row = 0; row < results().size(); ++row)
        if (std::none_of(cells.begin(), cells.end(),
                         [row](const QModelIndex &cell) { return std::size_t(cell.row()) == row; }))
            kept.push_back(results()[row]);
    return kept.size() == results().size() ? Status(Done{}) : perform(std::move(kept));
}

Status ResultRows::clear(const QModelIndexList &cells)
{
    Results changed = results();
    bool periods = false;
    for (const QModelIndex &cell : cells) {
        if (isDraft(cell.row()))
            continue;
        if (std::optional<double> *figure = figureOf(changed[std::size_t(cell.row())], cell.column()))
            figure->reset();
        else
            periods = true;
    }
    if (changed != results())
        return perform(std::move(changed));
    return periods ? Status(Error(ErrorCode::BadPeriod, {"period", ""})) : Status(Done{});
}

// What the view has been told of: the document may be ahead while it is.
int ResultRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ResultRows::lines() const
{
    return int(results().size()) + (readOnly() ? 0 : 1);
}

int ResultRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ResultRows::cell(const PeriodResult &result, int column, bool edited) const
{
    if (column == PeriodColumn)
        return edited ? QString::fromStdString(result.period) : text::periodName(result.period);
    PeriodResult copy = result;
    const std::optional<double> figure = *figureOf(copy, column);
    if (!figure)
        return {};
    if (column == Money && !edited)
        return text::money(*figure, QString::fromStdString(m_document->map().info.currency));
    if (!edited)
        return text::number(*figure, 4);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*figure, 'f', QLocale::FloatingPointShortest);
}

QVariant ResultRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == PeriodColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                  : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return isDraft(index.row()) ? QString()
                                : cell(results()[std::size_t(index.row())], index.column(), role == Qt::EditRole);
}

QVariant ResultRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char *const headings[ColumnCount] = {QT_TR_NOOP("Period"), QT_TR_NOOP("Satisfaction inside"),
                                                      QT_TR_NOOP("Satisfaction outside"), QT_TR_NOOP("Money")};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? isDraft(section) ? QVariant(QStringLiteral("+")) : QVariant(section + 1)
                                       : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(section == PeriodColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(headings[section])) : QVariant();
}

Qt::ItemFlags ResultRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return readOnly() ? usual : usual | Qt::ItemIsEditable;
}

bool ResultRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !index.isValid() || text == data(index, Qt::EditRole).toString())
        return false;
    Results changed = results();
    const bool fresh = isDraft(index.row());
    if (fresh)
        changed.push_back({nextPeriod(changed), {}, {}, {}, {}});
    const Status read =
        readCell(changed[std::size_t(index.row())], index.column(), text, text::usesDecimalComma({text}));
    const Status done = read ? perform(std::move(changed)) : read;
    if (!done)
        Q_EMIT refused(text::error(done.error()));
    return done.ok();
}

} // namespace baton
