#pragma once

#include "model/edit/document.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace baton {

// The results of a map by period, each cell one edit of the document. What is typed into the last line becomes a
// period of its own: the one after the last where only a figure was typed.
class ResultRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PeriodColumn, Inside, Outside, Money, ColumnCount };

    explicit ResultRows(Document *document, QObject *parent = nullptr); // not owned

    // Cells of a spreadsheet put in from that cell on: lines that begin with a period go to that period, others fill
    // the lines from `row` on. A line of headings is left out. One edit; answers how many periods it gave figures.
    // Errors: of the first cell that means nothing, with its line; then nothing is put in.
    Result<int> paste(int row, int column, const QString &text);
    Status removeLines(const QModelIndexList &cells);
    // Empties the figures of these cells, one edit. Periods stay: a line without one means nothing. BadPeriod where
    // there is nothing but periods.
    Status clear(const QModelIndexList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refused(const QString &sentence); // what was typed means nothing, and why

private:
    const std::vector<PeriodResult> &results() const;
    int lines() const;
    bool isDraft(int row) const { return row == int(results().size()); }
    bool readOnly() const;
    void follow();
    QString cell(const PeriodResult &result, int column, bool edited) const;
    Status perform(std::vector<PeriodResult> changed);

    QPointer<Document> m_document;
    int m_rows = 0;
};

} // namespace baton
