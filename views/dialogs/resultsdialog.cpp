#include "views/dialogs/resultsdialog.h"

#include "model/analysis/satisfaction.h"
#include "views/charts/parts.h"
#include "views/panels/table/linedelegate.h"
#include "views/panels/table/resultrows.h"
#include "views/panels/table/rowsview.h"
#include "views/text/satisfaction.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace baton {

namespace {

constexpr int leastColumn = 120;

} // namespace

ResultsDialog::ResultsDialog(Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(&document)
    , m_rows(new ResultRows(&document, this))
    , m_view(new RowsView(this))
    , m_says(parts::small())
    , m_links(parts::sentence())
    , m_paste(new QPushButton(tr("Paste")))
    , m_remove(new QPushButton(tr("Remove lines")))
    , m_work(this)
{
    setWindowTitle(tr("Results by period"));
    resize(static_cast<int>(640 * std::clamp(Theme::instance().textScale(), 1.0, 1.5)), 520);
    setUpTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_paste, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts::sentence(tr("How satisfied people were inside and outside, on scales you keep from "
                                         "period to period, and the money of the period, for example revenue.")));
    column->addWidget(m_view, 1);
    column->addWidget(m_says);
    column->addWidget(m_links);
    column->addWidget(buttons);
    const bool readOnly = document.saveState() == SaveState::ReadOnly;
    m_paste->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
    connect(m_paste, &QPushButton::clicked, this, &ResultsDialog::paste);
    connect(m_remove, &QPushButton::clicked, this, &ResultsDialog::removeLines);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { tell(m_document->undo()); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, [this] { tell(m_document->redo()); });
    connect(&document, &QObject::destroyed, this, &QDialog::close);
    connect(&document, &Document::changed, this, [this](const ChangeSet &what) {
        if (what.mapInfo || what.everything)
            tellLinks();
    });
    say({}, false);
    tellLinks();
    startLine();
}

void ResultsDialog::setUpTable()
{
    auto *delegate = new LineDelegate(this);
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_rows);
    m_view->setAccessibleName(windowTitle());
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers ^ QAbstractItemView::CurrentChanged ^
                            QAbstractItemView::SelectedClicked);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    QHeaderView &head = *m_view->horizontalHeader();
    head.setSectionResizeMode(QHeaderView::Fixed);
    for (int i = 0; i < ResultRows::ColumnCount; ++i)
        head.resizeSection(i, std::max(leastColumn, head.sectionSizeHint(i) + 8));
    head.setSectionResizeMode(ResultRows::PeriodColumn, QHeaderView::Stretch);
    resize(std::max(width(), head.length() + 120), height());
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(delegate, &LineDelegate::entered, m_view, &RowsView::enter);
    connect(m_view, &RowsView::lineFinished, this, &ResultsDialog::startLine);
    connect(m_view, &RowsView::removeWanted, this, &ResultsDialog::removeLines);
    connect(m_view, &RowsView::pasteWanted, this, &ResultsDialog::paste);
    connect(m_view, &RowsView::clearWanted, this, [this](const QModelIndexList &cells) { tell(m_rows->clear(cells)); });
    connect(m_view, &RowsView::left, this, &QDialog::close);
    connect(m_rows, &ResultRows::refused, this, [this](const QString &why) { say(why, true); });
    connect(m_rows, &ResultRows::dataChanged, this, [this] { say({}, false); });
}

// Without anything to say: how the table is used.
void ResultsDialog::say(const QString &sentence, bool wrong)
{
    m_says->setText(sentence.isEmpty()
                        ? tr("Write periods as 2026-01, 2026-Q1 or 2026. Ctrl+V puts in a range of a spreadsheet, "
                             "Shift+Del removes the line.")
                        : sentence);
    m_says->setProperty("role", wrong ? "error" : "muted");
    Theme::restyle(m_says);
    m_view->setAccessibleDescription(m_says->text());
}

void ResultsDialog::tellLinks()
{
    if (!m_document)
        return;
    m_work.ask([this, results = m_document->map().info.results](const std::atomic<bool> &, const Latest::Post &post) {
        post([this, found = analysis::movesTogether(results)] {
            QStringList said;
            for (const Together &together : found)
                said << text::movesTogether(together);
            m_links->setText(said.isEmpty()
                                 ? tr("With eight periods or more Baton tells what moves together with what.")
                                 : said.join(u'\n'));
            resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
        });
    });
}

void ResultsDialog::startLine()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, ResultRows::PeriodColumn));
    m_view->scrollToBottom();
}

void ResultsDialog::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!mime || !mime->hasText())
        return say(tr("There is nothing to paste; copy a range of a spreadsheet first."), true);
    const QModelIndex at = m_view->currentIndex();
    const int row = at.isValid() ? at.row() : m_rows->rowCount() - 1;
    const Result<int> lines = m_rows->paste(row, std::max(0, at.column()), mime->text());
    if (!lines)
        return say(tr("Line %1: %2").arg(lines.error().line).arg(text::error(lines.error())), true);
    say(tr("%Ln line(s) pasted", nullptr, *lines), false);
}

void ResultsDialog::removeLines()
{
    tell(m_rows->removeLines(m_view->selectionModel()->selectedIndexes()));
}

void ResultsDialog::tell(const Status &done)
{
    if (!done)
        say(text::error(done.error()), true);
}

} // namespace baton
