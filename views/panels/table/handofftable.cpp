#include "views/panels/table/handofftable.h"

#include "views/charts/elidedlabel.h"
#include "views/panels/fields/captionlabel.h"
#include "views/panels/table/celldelegate.h"
#include "views/panels/table/rowsview.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int widths[cells::ColumnCount] = {170, 210, 170, 110, 100, 130, 120, 220};

ElidedLabel *words(QWidget *parent)
{
    auto *label = new ElidedLabel({}, parent);
    label->setProperty("role", "muted");
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

HandoffTable::HandoffTable(QWidget *parent)
    : QWidget(parent)
    , m_rows(new HandoffRows(this))
    , m_view(new RowsView(this))
    , m_says(words(this))
{
    setObjectName(QStringLiteral("handoffTable"));
    setProperty("surface", "strip");
    setAttribute(Qt::WA_StyledBackground);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new CaptionLabel(tr("Table of handoffs"), this));
    head->addWidget(m_says, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    auto *delegate = new CellDelegate(*m_rows, this);
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_rows);
    m_view->setAccessibleName(tr("Table of handoffs"));
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers ^ QAbstractItemView::CurrentChanged ^
                            QAbstractItemView::SelectedClicked);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int i = 0; i < cells::ColumnCount; ++i)
        m_view->setColumnWidth(i, std::max(widths[i], m_view->horizontalHeader()->sectionSizeHint(i)));
    setFocusProxy(m_view);
    connect(delegate, &CellDelegate::entered, m_view, &RowsView::enter);
    connect(m_view, &RowsView::lineFinished, this, &HandoffTable::finishLine);
    connect(m_view, &RowsView::removeWanted, this, &HandoffTable::removeLines);
    connect(m_view, &RowsView::pasteWanted, this, &HandoffTable::pasteCells);
    connect(m_view, &RowsView::clearWanted, this, [this](const QModelIndexList &cells) {
        const Status done = m_rows->clear(cells);
        say(done ? QString() : text::error(done.error()), !done);
    });
    connect(m_view, &RowsView::left, this, &HandoffTable::left);
    connect(m_rows, &HandoffRows::refused, this, [this](const QString &why) { say(why, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HandoffTable::currentChanged);
    say({}, false);
}

void HandoffTable::setDocument(Document *document)
{
    m_rows->setDocument(document);
}

void HandoffTable::setReadOnly(bool readOnly)
{
    m_rows->setReadOnly(readOnly);
}

// Without anything to say: how the table is used.
void HandoffTable::say(const QString &sentence, bool wrong)
{
    m_says->setWhole(sentence.isEmpty() ? tr("Tab next cell · Enter next line · Ctrl+V a range of a spreadsheet · "
                                             "Shift+Del removes the line · Esc back to the map")
                                        : sentence);
    m_says->setProperty("role", wrong ? "error" : "muted");
    Theme::restyle(m_says);
    m_view->setAccessibleDescription(m_says->whole());
}

void HandoffTable::start()
{
    // First: with the keyboard, a table without a current cell takes its first, and the map would choose it.
    m_view->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, cells::Supplier));
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->scrollToBottom();
}

void HandoffTable::finishLine()
{
    if (m_rows->draftIsEmpty()) {
        m_view->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, cells::Supplier));
        return;
    }
    if (const Status done = m_rows->commitDraft(); !done) {
        const bool nobody = done.error().code == ErrorCode::MissingField;
        return say(nobody ? tr("A handoff needs a supplier and a customer.") : text::error(done.error()), true);
    }
    say({}, false);
    start();
    const QScopedValueRollback guard(m_following, true);
    if (const Id made = m_rows->idOf(m_rows->rowCount() - 2); !made.empty())
        Q_EMIT chosen({{}, {made}, {}});
}

// A draft that was begun and left becomes a handoff as soon as it can; until then it waits where it is.
void HandoffTable::currentChanged(const QModelIndex &now)
{
    if (m_following || !now.isValid())
        return;
    const Id id = m_rows->idOf(now.row());
    if (!id.empty() && !m_rows->draftIsEmpty() && m_rows->commitDraft().ok())
        say({}, false);
    const QScopedValueRollback guard(m_following, true);
    if (!id.empty())
        Q_EMIT chosen({{}, {id}, {}});
}

void HandoffTable::select(const intents::Selection &selection)
{
    if (m_following || !isVisible() || selection.handoffs.size() != 1)
        return;
    const int row = m_rows->rowOf(selection.handoffs.front());
    if (row < 0 || m_view->currentIndex().row() == row)
        return;
    const QScopedValueRollback guard(m_following, true);
    m_view->setCurrentIndex(m_rows->index(row, std::max(0, m_view->currentIndex().column())));
}

void HandoffTable::removeLines()
{
    intents::Selection gone;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        if (const Id id = m_rows->idOf(index.row());
            !id.empty() && std::find(gone.handoffs.begin(), gone.handoffs.end(), id) == gone.handoffs.end())
            gone.handoffs.push_back(id);
    if (gone.empty())
        return m_rows->dropDraft();
    if (const Status done = m_rows->removeHandoffs(gone); !done)
        say(text::error(done.error()), true);
}

void HandoffTable::pasteCells()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!mime || !mime->hasText())
        return;
    const QModelIndex at = m_view->currentIndex();
    const int row = at.isValid() ? at.row() : m_rows->rowCount() - 1;
    const Result<int> lines = m_rows->paste(row, std::max(0, at.column()), mime->text());
    if (!lines)
        return say(text::error(lines.error()), true);
    say(tr("%Ln line(s) pasted", nullptr, *lines), false);
}

} // namespace baton
