#include "views/dialogs/importdialog.h"

#include "views/charts/parts.h"
#include "views/spoken/choice.h"
#include "views/text/counts.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <array>

namespace baton {

namespace {

using handofflist::Column;

constexpr std::array columns{Column::Ignore, Column::Supplier,       Column::Customer,     Column::Deliverable,
                             Column::Work,   Column::Wait,           Column::ErrorRate,    Column::Standard,
                             Column::People, Column::CustomerPeople, Column::Share,        Column::MeansRight,
                             Column::Notes,  Column::SupplierParty,  Column::CustomerParty};

// The first rows as a text whose cells are parted by tabs where the text had `separator`: enough to guess columns from.
std::string partedAnew(const handofflist::Preview &preview, char separator)
{
    std::vector<std::vector<std::string>> rows = preview.rows;
    if (preview.layout.hasHeadings)
        rows.insert(rows.begin(), preview.layout.headings);
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? std::string() : std::string(1, preview.layout.separator)) + row[i];
        text += '\n';
    }
    std::replace(text.begin(), text.end(), separator, '\t');
    return text;
}

} // namespace

QString ImportDialog::columnName(Column column)
{
    switch (column) {
    case Column::Ignore:
        return tr("Leave out");
    case Column::Supplier:
        return tr("Step that hands over");
    case Column::Customer:
        return tr("Step that receives");
    case Column::Deliverable:
        return tr("What is handed over");
    case Column::Work:
        return tr("Work of the step that hands over");
    case Column::Wait:
        return tr("How long the handoff takes");
    case Column::ErrorRate:
        return tr("How often wrong");
    case Column::Standard:
        return tr("Agreed standard");
    case Column::People:
        return tr("People who hand over");
    case Column::CustomerPeople:
        return tr("People who receive");
    case Column::Share:
        return tr("Share of the cases");
    case Column::MeansRight:
        return tr("Right first time means");
    case Column::Notes:
        return tr("Notes");
    case Column::SupplierParty:
        return tr("Department that hands over");
    case Column::CustomerParty:
        return tr("Department that receives");
    }
    return {};
}

ImportDialog::ImportDialog(std::string bytes, handofflist::Preview preview, QWidget *parent)
    : QDialog(parent)
    , m_bytes(std::move(bytes))
    , m_preview(std::move(preview))
    , m_separator(new QComboBox)
    , m_headings(new QCheckBox(tr("The first row names the columns")))
    , m_comma(new QCheckBox(tr("Decimal comma")))
    , m_table(new QTableWidget)
    , m_verdict(parts::label({}, "muted", true))
{
    setWindowTitle(tr("Import a table of handoffs"));
    resize(980, 560);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts::label(tr("One row is one handoff. Say above each column what it means."), "small", true));
    column->addWidget(makeChoices());
    column->addWidget(m_table, 1);
    column->addWidget(m_verdict);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("The table as it was read"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fill();
}

QWidget *ImportDialog::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    auto *parted = new QHBoxLayout;
    auto *read = new QHBoxLayout;
    for (QHBoxLayout *row : {parted, read})
        column->addLayout(row);
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->setMinimumContentsLength(14);
    m_separator->setAccessibleName(tr("Cells are parted by"));
    speakChoice(m_separator);
    parted->addWidget(parts::label(tr("Cells are parted by"), "muted"));
    parted->addWidget(m_separator);
    parted->addStretch(1);
    read->addWidget(m_headings);
    read->addSpacing(16);
    read->addWidget(m_comma);
    read->addStretch(1);
    connect(m_separator, &QComboBox::activated, this, &ImportDialog::parseAgain);
    connect(m_comma, &QCheckBox::toggled, this, [this](bool on) {
        m_preview.layout.decimalComma = on;
        judge();
    });
    connect(m_headings, &QCheckBox::toggled, this, [this](bool on) {
        m_preview.layout.hasHeadings = on;
        judge();
    });
    return choices;
}

void ImportDialog::fill()
{
    const QSignalBlocker separator(m_separator), comma(m_comma), headings(m_headings);
    const handofflist::Layout &layout = m_preview.layout;
    m_separator->setCurrentIndex(m_separator->findData(QChar::fromLatin1(layout.separator)));
    m_comma->setChecked(layout.decimalComma);
    m_headings->setChecked(layout.hasHeadings);
    const int width = static_cast<int>(layout.columns.size());
    const int rows = static_cast<int>(m_preview.rows.size());
    m_table->clear();
    m_table->setColumnCount(width);
    m_table->setRowCount(rows + 1);
    QStringList titles;
    for (int c = 0; c < width; ++c) {
        const auto at = static_cast<std::size_t>(c);
        titles << (at < layout.headings.size() ? QString::fromStdString(layout.headings[at]) : QString::number(c + 1));
        addColumnChooser(c);
    }
    m_table->setHorizontalHeaderLabels(titles);
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < std::min<int>(width, static_cast<int>(m_preview.rows[static_cast<std::size_t>(r)].size()));
             ++c)
            m_table->setItem(r + 1, c,
                             new QTableWidgetItem(QString::fromStdString(
                                 m_preview.rows[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)])));
    judge();
}

void ImportDialog::addColumnChooser(int column)
{
    auto *chooser = new QComboBox;
    for (const Column each : columns)
        chooser->addItem(columnName(each), static_cast<int>(each));
    const auto at = static_cast<std::size_t>(column);
    chooser->setCurrentIndex(chooser->findData(static_cast<int>(m_preview.layout.columns[at])));
    chooser->setAccessibleName(tr("Meaning of column %1").arg(column + 1));
    speakChoice(chooser);
    connect(chooser, &QComboBox::activated, this, [this, chooser, at] {
        m_preview.layout.columns[at] = static_cast<Column>(chooser->currentData().toInt());
        judge();
    });
    m_table->setCellWidget(0, column, chooser);
    chooser->ensurePolished(); // its width is that of its own font
    m_table->setColumnWidth(column, std::max(170, chooser->sizeHint().width()));
    m_table->setRowHeight(0, chooser->sizeHint().height() + 4);
}

void ImportDialog::parseAgain()
{
    const char separator = m_separator->currentData().toChar().toLatin1();
    handofflist::Layout &layout = m_preview.layout;
    if (separator == layout.separator)
        return;
    if (Result<handofflist::Preview> again = handofflist::preview(partedAnew(m_preview, separator)); again.ok()) {
        const std::string encoding = layout.encoding;
        m_preview = std::move(again.value());
        m_preview.layout.encoding = encoding;
    }
    m_preview.layout.separator = separator;
    fill();
}

Result<Imported> ImportDialog::imported() const
{
    return handofflist::read(m_bytes, m_preview.layout);
}

// Of the cells that say the same in columns that mean something, the first was met first.
QTableWidgetItem *ImportDialog::cellOf(const Error &error) const
{
    const QString typed = error.args.empty() ? QString() : QString::fromStdString(error.args.front());
    for (int row = 1; !typed.isEmpty() && row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem *cell = m_table->item(row, column);
            if (m_preview.layout.columns[std::size_t(column)] != Column::Ignore && cell && cell->text() == typed)
                return cell;
        }
    return nullptr;
}

void ImportDialog::mark(QTableWidgetItem *wrong)
{
    const Colours &c = Theme::instance().colours();
    for (int row = 1; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            if (QTableWidgetItem *cell = m_table->item(row, column)) {
                QFont font = cell->font();
                font.setBold(cell == wrong);
                cell->setFont(font);
                cell->setForeground(cell == wrong ? QBrush(c.bad) : QBrush());
            }
    m_wrong = wrong;
    if (wrong)
        m_table->scrollToItem(wrong);
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    layout()->activate();
    if (m_wrong)
        m_table->scrollToItem(m_wrong); // now that the table has its size
}

void ImportDialog::refuse(const Error &error)
{
    QTableWidgetItem *cell = error.line > 0 ? cellOf(error) : nullptr;
    mark(cell);
    const QString line = text::number(error.line, 0), reason = text::error(error);
    if (cell)
        m_verdict->setText(text::fill(tr("Line %1, column “%2”: %3 Correct it in the table, or leave its column out."),
                                      {line, m_table->horizontalHeaderItem(cell->column())->text(), reason}));
    else
        m_verdict->setText(error.line > 0 ? text::fill(tr("Line %1: %2"), {line, reason}) : reason);
}

void ImportDialog::judge()
{
    const Result<Imported> outcome = imported();
    m_import->setEnabled(outcome.ok());
    m_verdict->setProperty("role", outcome.ok() ? "muted" : "bad");
    Theme::restyle(m_verdict);
    mark(nullptr);
    if (!outcome.ok())
        return refuse(outcome.error());
    const ProcessMap &map = outcome.value().map;
    const auto skipped =
        std::count_if(outcome.value().findings.begin(), outcome.value().findings.end(),
                      [](const ImportFinding &f) { return f.kind == ImportFinding::Kind::RowSkipped; });
    const QString pattern =
        skipped > 0 ? tr("This makes %1 between %2. Rows left out: %3.") : tr("This makes %1 between %2.");
    m_verdict->setText(text::fill(pattern, {text::handoffs(map.handoffs.size()), text::steps(map.steps.size()),
                                            text::number(double(skipped), 0)}));
}

} // namespace baton
