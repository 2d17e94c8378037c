#include "app/window/topbar.h"

#include "app/window/foldingbutton.h"
#include "app/window/lensswitch.h"
#include "views/charts/elidedlabel.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace baton {

namespace {

constexpr int readableTitle = 160; // what folds gives way to so much of it

QToolButton *menuButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setWhatsThis(name);
    const auto paint = [button, icon] {
        button->setIcon(Theme::instance().icon(icon));
    };
    QObject::connect(&Theme::instance(), &Theme::changed, button, paint);
    paint();
    return button;
}

FoldingButton *buttonFor(QAction *action, const QString &text, const QString &icon, const char *kind)
{
    auto *button = new FoldingButton(text, icon, kind);
    button->setToolTip(action->toolTip());
    button->setWhatsThis(action->whatsThis());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] { button->setEnabled(action->isEnabled()); });
    return button;
}

// What the widgets of a row need at least, asked of each: layouts within layouts hear of a change one after the other.
int leastWidth(const QWidget &widget)
{
    const auto *row = qobject_cast<const QHBoxLayout *>(widget.layout());
    widget.ensurePolished();
    if (!row) {
        const QSizePolicy::Policy policy = widget.sizePolicy().horizontalPolicy();
        const int own = policy == QSizePolicy::Ignored     ? 0
                        : policy & QSizePolicy::ShrinkFlag ? widget.minimumSizeHint().width()
                                                           : widget.sizeHint().width();
        return std::max(own, widget.minimumWidth());
    }
    int width = row->contentsMargins().left() + row->contentsMargins().right(), shown = 0;
    for (int i = 0; i < row->count(); ++i) {
        const QWidget *part = row->itemAt(i)->widget();
        if (!part)
            width += row->itemAt(i)->minimumSize().width();
        else if (!part->isHidden())
            width += leastWidth(*part) + (shown++ > 0 ? row->spacing() : 0);
    }
    return width;
}

} // namespace

TopBar::TopBar(Stage &stage, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleField)
    , m_titleMenu(menuButton(QStringLiteral("chevron-down"), tr("This map")))
    , m_saveState(new ElidedLabel)
    , m_lenses(new LensSwitch(actions))
    , m_left(makeLeft())
    , m_documentPart(new QWidget)
    , m_more(menuButton(QStringLiteral("more"), tr("More")))
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_left, 1);
    row->addWidget(m_lenses, 0, Qt::AlignCenter);
    row->addWidget(makeRight(stage, actions), 1);
    connect(m_title, &TitleField::titleEdited, this, &TopBar::titleEdited);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_saveState->setMinimumWidth(0);
        keepRoomForSaveState();
    });
}

QWidget *TopBar::makeLeft()
{
    auto *left = new QWidget;
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_saveState->setProperty("role", "muted");
    m_saveState->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addWidget(m_titleMenu);
    row->addSpacing(8);
    row->addWidget(m_saveState, 1);
    return left;
}

QWidget *TopBar::makeRight(Stage &stage, Actions &actions)
{
    auto *right = new QWidget;
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *inner = new QHBoxLayout(m_documentPart);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    auto *scenarios = new ScenarioBar(stage, actions);
    FoldingButton *pdf = buttonFor(actions["map.pdf"], tr("Export PDF"), QStringLiteral("report"), "");
    FoldingButton *present = buttonFor(actions["view.present"], tr("Present"), QStringLiteral("present"), "primary");
    for (QWidget *part : std::initializer_list<QWidget *>{scenarios, pdf, present})
        inner->addWidget(part);
    mayFold(pdf);
    mayFold(scenarios->whatIf());
    mayFold(present);
    mayFold(m_lenses);
    row->addStretch(1);
    row->addWidget(m_documentPart);
    row->addWidget(m_more);
    return right;
}

template <typename T>
void TopBar::mayFold(T *part)
{
    m_folds.push_back({[part] { return part->saving(); }, [part] { return part->folded(); },
                       [part](bool folded) {
                           part->setFolded(folded);
                       }});
}

int TopBar::needed() const
{
    int width = leastWidth(*this);
    for (const Fold &each : m_folds)
        width += each.folded() ? each.saving() : 0;
    return width;
}

QSize TopBar::minimumSizeHint() const
{
    int width = needed();
    if (!m_lenses->isHidden())
        for (const Fold &each : m_folds)
            width -= each.saving();
    return {width, QWidget::minimumSizeHint().height()};
}

void TopBar::fit()
{
    if (m_lenses->isHidden())
        return;
    int width = needed() +
                std::max(0, std::min(readableTitle, m_title->sizeHint().width()) - m_title->minimumSizeHint().width());
    for (const Fold &each : m_folds) {
        const int saving = each.saving();
        const bool fold = width > this->width() && saving > 0;
        if (fold != each.folded())
            each.fold(fold);
        width -= fold ? saving : 0;
    }
}

bool TopBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void TopBar::setTitle(const QString &title)
{
    m_title->setTitle(title);
}

void TopBar::setSaveState(const QString &sentence, bool trouble)
{
    m_saveState->setProperty("role", trouble ? "warning" : "muted");
    Theme::restyle(m_saveState);
    m_saveState->setWhole(sentence);
    keepRoomForSaveState();
}

void TopBar::keepRoomForSaveState()
{
    const QString first = m_saveState->whole().section(QStringLiteral(" · "), 0, 0); // "Saved" goes before the title
    const int needed = std::min(160, m_saveState->fontMetrics().horizontalAdvance(first) + 4);
    if (needed > m_saveState->minimumWidth()) // else the bar would move with every change
        m_saveState->setMinimumWidth(needed);
}

void TopBar::setDocumentMenu(QMenu *menu)
{
    m_titleMenu->setMenu(menu);
}

void TopBar::setMoreMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void TopBar::setDocumentShown(bool shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_titleMenu), static_cast<QWidget *>(m_saveState),
                          static_cast<QWidget *>(m_lenses), m_documentPart})
        part->setVisible(shown);
    m_title->setEditable(shown);
}

} // namespace baton
