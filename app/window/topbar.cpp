#include "app/window/topbar.h"

#include "app/window/lensswitch.h"
#include "views/charts/elidedlabel.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace baton {

namespace {

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

QPushButton *buttonFor(QAction *action, const QString &text, const char *kind)
{
    auto *button = new QPushButton(text);
    button->setProperty("kind", kind);
    button->setToolTip(action->toolTip());
    button->setWhatsThis(action->whatsThis());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] { button->setEnabled(action->isEnabled()); });
    return button;
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
    inner->addWidget(new ScenarioBar(stage, actions));
    inner->addWidget(buttonFor(actions["map.pdf"], tr("Export PDF"), ""));
    inner->addWidget(buttonFor(actions["view.present"], tr("Present"), "primary"));
    row->addStretch(1);
    row->addWidget(m_documentPart);
    row->addWidget(m_more);
    return right;
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
    const QString first = sentence.section(QStringLiteral(" · "), 0, 0); // "Saved" is told before the whole title
    m_saveState->setMinimumWidth(std::min(160, m_saveState->fontMetrics().horizontalAdvance(first) + 4));
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
    for (QWidget *part :
         {static_cast<QWidget *>(m_titleMenu), static_cast<QWidget *>(m_saveState), m_lenses, m_documentPart})
        part->setVisible(shown);
    m_title->setEditable(shown);
}

} // namespace baton
