#include "app/actions/shortcutsheet.h"

#include "views/charts/parts.h"
#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace baton {

namespace {

struct Line
{
    QString keys, does;
};
struct Group
{
    QString title;
    std::vector<Line> lines;
};

std::vector<Group> groupsOfTable()
{
    std::vector<Group> groups;
    for (const ActionRow &row : actionTable()) {
        if (!*row.keys)
            continue;
        const QString title = Actions::groupOf(row);
        if (groups.empty() || groups.back().title != title)
            groups.push_back({title, {}});
        groups.back().lines.push_back({Actions::keysOf(row), Actions::textOf(row)});
    }
    return groups;
}

int columnCount()
{
    return Theme::instance().textScale() > 1.2 ? 2 : 3;
}

int keysWidth()
{
    return 405 / columnCount();
}

// In several lines only where it must: lines of one height stand more evenly.
QLabel *wrapped(QLabel *label, int room)
{
    label->ensurePolished();
    label->setWordWrap(true);
    label->setFixedWidth(room);
    label->setFixedHeight(label->heightForWidth(room));
    return label;
}

// One that is wider than the column may be broken after a plus.
QLabel *keysLabel(const QString &keys)
{
    QLabel *label = parts::label(keys, "figure");
    label->ensurePolished();
    QStringList all = keys.split(QStringLiteral(", "));
    for (QString &each : all)
        if (label->fontMetrics().horizontalAdvance(each) > keysWidth())
            each.replace(u'+', QStringLiteral("+\u200b"));
    label->setText(all.join(QStringLiteral(", ")));
    return label;
}

QWidget *groupWidget(const Group &group)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(parts::label(group.title, "heading"), 0, 0, 1, 2);
    int row = 1;
    for (const Line &line : group.lines) {
        grid->addWidget(wrapped(keysLabel(line.keys), keysWidth()), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(parts::label(line.does, "small"), keysWidth() * 7 / 5), row++, 1, Qt::AlignTop);
    }
    grid->setColumnMinimumWidth(0, keysWidth());
    grid->setColumnStretch(1, 1);
    return widget;
}

} // namespace

// What is done with the mouse and has no action of its own.
static Group mouseGroup()
{
    return {ShortcutSheet::tr("Mouse and arrows"),
            {{ShortcutSheet::tr("Ctrl+wheel, pinch"), ShortcutSheet::tr("Zoom at the pointer")},
             {ShortcutSheet::tr("Space+drag, middle drag"), ShortcutSheet::tr("Move the map")},
             {ShortcutSheet::tr("Wheel, Shift+wheel"), ShortcutSheet::tr("Scroll, sideways")},
             {ShortcutSheet::tr("Arrow keys"), ShortcutSheet::tr("Walk from step to step")},
             {ShortcutSheet::tr("Shift+arrow keys"), ShortcutSheet::tr("Walk over the handoffs of a step")},
             {ShortcutSheet::tr("Alt+Shift+arrow keys"), ShortcutSheet::tr("Choose the next step too")},
             {ShortcutSheet::tr("Ctrl+arrow keys, Alt: finely"),
              ShortcutSheet::tr("Move what is chosen, or bend an arrow")},
             {ShortcutSheet::tr("Page up, Page down"), ShortcutSheet::tr("Move the map; with Shift, sideways")},
             {ShortcutSheet::tr("Drag from an edge"), ShortcutSheet::tr("Hand off to a step, or to a new one")},
             {ShortcutSheet::tr("Drag the grip at the corner of a card"),
              ShortcutSheet::tr("Change its size; double click there: as usual")},
             {ShortcutSheet::tr("Double click"), ShortcutSheet::tr("Rename")},
             {ShortcutSheet::tr("Alt while dragging"), ShortcutSheet::tr("Ignore grid and guides")}}};
}

ShortcutSheet::ShortcutSheet(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    std::vector<Group> groups = groupsOfTable();
    groups.push_back(mouseGroup());
    std::size_t lines = 0;
    for (const Group &group : groups)
        lines += group.lines.size() + 2;
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    std::vector<QVBoxLayout *> columns(static_cast<std::size_t>(columnCount()));
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        row->addLayout(column, 1);
    }
    std::size_t placed = 0;
    for (const Group &group : groups) {
        const std::size_t own = group.lines.size() + 2;
        columns[std::min(columns.size() - 1, (placed + own / 2) * columns.size() / lines)]->addWidget(
            groupWidget(group));
        placed += own;
    }
    for (QVBoxLayout *column : columns)
        column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
}

void ShortcutSheet::open(Actions &, QWidget *window)
{
    auto *sheet = new ShortcutSheet(window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->resize(std::min(1120, window->width() - 40), std::min(720, window->height() - 60));
    sheet->show();
}

} // namespace baton
