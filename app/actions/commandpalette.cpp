#include "app/actions/commandpalette.h"

#include "app/actions/fuzzy.h"
#include "app/actions/palettedelegate.h"
#include "views/charts/parts.h"
#include "views/spoken/announce.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baton {

namespace {

constexpr int mostTyped = 280; // px, of what was looked for and not found

struct Hit
{
    const ActionRow *row;
    int score;
    bool enabled;
};

std::vector<Hit> hitsFor(const QString &typed, const Actions &actions)
{
    std::vector<Hit> hits;
    for (const ActionRow &row : actionTable()) {
        // The English name too: it is what people have read or heard elsewhere.
        const int score = std::max({fuzzyScore(typed, Actions::textOf(row)),
                                    fuzzyScore(typed, Actions::groupOf(row) + u' ' + Actions::textOf(row)) - 1,
                                    fuzzyScore(typed, QString::fromLatin1(row.text)) - 2});
        if (score > 0)
            hits.push_back({&row, score, actions[row.id]->isEnabled()});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.enabled != b.enabled ? a.enabled : a.score > b.score; });
    return hits;
}

} // namespace

CommandPalette::CommandPalette(Actions &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(parts::label(QString(), "muted"))
{
    setAccessibleName(tr("Find any command"));
    m_typed->setPlaceholderText(tr("Type what you want to do"));
    m_typed->setAccessibleName(tr("Find any command"));
    m_typed->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setProperty("kind", "plain");
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a line is as wide as there is room
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    fill({});
}

void CommandPalette::open(Actions &actions, QWidget *window)
{
    auto *palette = new CommandPalette(actions, window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->m_tallest = std::min(palette->m_tallest, window->height() - 120);
    palette->resize(std::min(560, window->width() - 40), palette->m_tallest);
    palette->fitRows();
    palette->QWidget::move(window->mapToGlobal(QPoint((window->width() - palette->width()) / 2, 64)));
    palette->show();
    palette->m_typed->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill(const QString &typed)
{
    m_list->clear();
    for (const Hit &hit : hitsFor(typed, m_actions)) {
        const QString keys = Actions::keysOf(*hit.row);
        const QString words = tr("%1: %2").arg(Actions::groupOf(*hit.row), Actions::textOf(*hit.row));
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(PaletteDelegate::Id, QString::fromLatin1(hit.row->id));
        item->setData(PaletteDelegate::Group, Actions::groupOf(*hit.row));
        item->setData(PaletteDelegate::Action, Actions::textOf(*hit.row));
        item->setData(PaletteDelegate::Keys, keys);
        const QString refusal = hit.enabled ? QString() : m_actions.refusalOf(*hit.row);
        item->setData(PaletteDelegate::Refusal, refusal);
        item->setData(Qt::AccessibleTextRole, hit.enabled
                                                  ? (keys.isEmpty() ? words : words + QStringLiteral(", ") + keys)
                                                  : words + QStringLiteral(", ") + refusal);
    }
    m_list->setCurrentRow(0);
    tellNothing(typed);
    fitRows();
}

void CommandPalette::tellNothing(const QString &typed)
{
    const bool nothing = m_list->count() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    if (!nothing)
        return;
    m_nothing->setText(tr("No command is called “%1”.")
                           .arg(m_nothing->fontMetrics().elidedText(typed.trimmed(), Qt::ElideRight, mostTyped)));
    announce(this, m_nothing->text());
}

// As tall as what was found, up to a limit.
void CommandPalette::fitRows()
{
    const int rows = m_list->count() * std::max(0, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth();
    m_list->setFixedHeight(rows);
    if (const int over = layout()->sizeHint().height() - m_tallest; over > 0)
        m_list->setFixedHeight(rows - over);
    layout()->activate(); // the least height it still has is that of the rows before
    resize(width(), layout()->sizeHint().height());
}

// The style sheet gives a dialog no border of its own.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::instance().colours().fieldBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::move(int rows)
{
    if (m_list->count() == 0)
        return;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    QAction *action = item ? m_actions.find(item->data(PaletteDelegate::Id).toString()) : nullptr;
    if (!action || !action->isEnabled())
        return;
    close();
    // Once the palette is gone: the action may want the focus.
    QTimer::singleShot(0, action, [action] { action->trigger(); });
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace baton
