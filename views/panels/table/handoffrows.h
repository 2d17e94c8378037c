#pragma once

#include "model/edit/document.h"
#include "model/edit/intents.h"
#include "views/panels/table/handoffcells.h"

#include <QAbstractTableModel>
#include <array>

namespace baton {

// The handoffs of a map as lines of a table, each cell one edit of the document. The last line is a draft: what is
// typed there becomes a handoff, with the steps it needs, when the line is finished.
class HandoffRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit HandoffRows(QObject *parent = nullptr);

    void setDocument(Document *document); // not owned; null clears
    void setReadOnly(bool readOnly);
    void setInLanes(bool inLanes) { m_inLanes = inLanes; } // steps that are new are placed for a map in lanes
    const ProcessMap *map() const { return m_document ? &m_document->map() : nullptr; }

    bool isDraft(int row) const { return hasDraft() && row == int(m_ids.size()); }
    bool draftIsEmpty() const;
    // The draft as a handoff. An empty supplier is the customer of the line above.
    Status commitDraft();
    void dropDraft();
    Id idOf(int row) const; // "" for the draft
    int rowOf(const Id &handoff) const;

    // Cells of a spreadsheet put in from that cell on; with headings that say who hands over to whom they are taken
    // as lines of their own. One edit. Answers how many lines that made or changed.
    Result<int> paste(int row, int column, const QString &text);
    // Empties these cells, one edit. Who supplies and who receives stays: a handoff needs both; MissingField where
    // there is nothing else.
    Status clear(const QModelIndexList &cells);
    Status removeHandoffs(const intents::Selection &handoffs);
    // Names that may stand in a column: of steps, or of what is handed over.
    QStringList namesFor(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refused(const QString &sentence); // what was typed means nothing, and why

private:
    using Draft = std::array<QString, cells::ColumnCount>;

    bool hasDraft() const { return m_document && !m_readOnly; }
    void follow();
    void reread();
    QString draftSupplier() const;
    QVariant draftData(int column, int role) const;
    QVariant rowData(const Handoff &handoff, int column, int role) const;
    Result<HandoffRow> readDraft(const Draft &draft) const;
    Status perform(const std::vector<HandoffRow> &rows, const ProcessMap *from = nullptr);
    Result<int> pasteList(const QString &text);
    Result<int> pasteCells(int row, int column, const QString &text);

    Document *m_document = nullptr;
    bool m_readOnly = false, m_inLanes = false;
    std::vector<Id> m_ids;
    Draft m_draft;
};

} // namespace baton
