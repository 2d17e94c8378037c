#include "views/panels/replacebar.h"

#include "model/edit/document.h"
#include "views/panels/fields/captionlabel.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int barWidth = 392, listHeight = 168;

QToolButton *closeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::instance().icon(QStringLiteral("close")));
    button->setIconSize({16, 16});
    button->setToolTip(ReplaceBar::tr("Close (Esc)"));
    button->setAccessibleName(ReplaceBar::tr("Close"));
    return button;
}

} // namespace

ReplaceBar::ReplaceBar(QWidget *parent) : QFrame(parent)
{
    setProperty("surface", "card");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Find and replace"));
    setFixedWidth(barWidth);
    build();
    connect(m_find, &QLineEdit::textChanged, this, &ReplaceBar::preview);
    connect(m_with, &QLineEdit::textChanged, this, &ReplaceBar::preview);
    connect(m_words, &QCheckBox::toggled, this, &ReplaceBar::preview);
    connect(m_list, &QListWidget::itemChanged, this, &ReplaceBar::countChosen);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replaceAll);
    preview();
}

QLineEdit *ReplaceBar::addLine(const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(label);
    edit->setToolTip(hint);
    edit->setWhatsThis(hint);
    edit->installEventFilter(this);
    layout()->addWidget(edit);
    return edit;
}

void ReplaceBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new CaptionLabel(tr("Find and replace"), this), 1);
    QToolButton *close = closeButton(this);
    connect(close, &QToolButton::clicked, this, &ReplaceBar::closed);
    head->addWidget(close);
    column->addLayout(head);
    m_find =
        addLine(tr("Find in names"), tr("Looked for in the names of steps, parties, what is handed over and notes"));
    m_with = addLine(tr("Replace with"), tr("Stands in its place; empty takes it out"));
    m_words = new QCheckBox(tr("Whole words only"), this);
    column->addWidget(m_words);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("What would change"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(56); // a low map leaves little room
    m_list->setMaximumHeight(listHeight);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    m_says = new QLabel(this);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setProperty("role", "muted");
    m_says->setWordWrap(true);
    m_replace = new QPushButton(tr("Replace"), this);
    m_replace->setProperty("kind", "primary");
    foot->addWidget(m_says, 1);
    foot->addWidget(m_replace);
    column->addLayout(foot);
    setFocusProxy(m_find);
}

void ReplaceBar::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &Document::changed, this, &ReplaceBar::preview);
    preview();
}

void ReplaceBar::start(const QString &text)
{
    if (!text.isEmpty())
        m_find->setText(text);
    preview();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ReplaceBar::preview()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_found = m_document && isVisible()
                  ? replacingInNames(m_document->map(), m_find->text(), m_with->text(), m_words->isChecked())
                  : std::vector<Replacing>();
    for (const Replacing &one : m_found) {
        auto *item = new QListWidgetItem(
            text::fill(tr("%1 → %2", "old name, new name"), {one.before.simplified(), one.after.simplified()}), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    countChosen();
}

std::vector<intents::NewName> ReplaceBar::chosen() const
{
    std::vector<intents::NewName> names;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            names.push_back(m_found[std::size_t(i)].to);
    return names;
}

void ReplaceBar::countChosen()
{
    const int count = int(chosen().size());
    const bool typed = !m_find->text().trimmed().isEmpty();
    m_says->setText(count > 0 ? tr("%Ln name(s) would change", nullptr, count)
                    : typed   ? tr("No name would change.")
                              : QString());
    m_find->setAccessibleDescription(m_says->text());
    m_replace->setEnabled(count > 0);
}

void ReplaceBar::replaceAll()
{
    const std::vector<intents::NewName> names = chosen();
    if (!m_document || names.empty())
        return;
    const Status done =
        m_document->perform(intents::renameAll(m_document->map(), names, m_find->text().trimmed().toStdString()));
    if (!done)
        m_says->setText(text::error(done.error()));
    else
        Q_EMIT told(tr("%Ln name(s) changed. Undo takes all of it back.", nullptr, int(names.size())));
}

bool ReplaceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = (key == Qt::Key_Return || key == Qt::Key_Enter) && watched != m_list;
    if (!enter && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && enter)
        replaceAll();
    else if (event->type() == QEvent::KeyPress)
        Q_EMIT closed();
    return true;
}

// From whatever in it has the keyboard; else the map below would take it.
void ReplaceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace baton
