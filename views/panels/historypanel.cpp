#include "views/panels/historypanel.h"

#include "views/panels/fields/captionlabel.h"
#include "views/spoken/quietview.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int revisionRole = Qt::UserRole;

QString timeOf(const HistoryEntry &entry)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at);
    const QLocale locale;
    return at.date() == QDate::currentDate() ? locale.toString(at.time(), QLocale::ShortFormat)
                                             : locale.toString(at, QLocale::ShortFormat);
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QuietView<QListWidget>(this))
    , m_nothing(new QLabel(tr("Nothing has been changed yet."), this))
{
    setProperty("surface", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 12, 12);
    column->setSpacing(8);
    column->addWidget(new CaptionLabel(tr("History"), this));
    m_nothing->setProperty("role", "muted");
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    m_list->setProperty("kind", "plain");
    m_list->setAccessibleName(tr("History, newest first"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { jump(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { jump(m_list->row(item)); });
}

void HistoryPanel::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &Document::changed, this, &HistoryPanel::follow);
    follow();
}

void HistoryPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void HistoryPanel::follow()
{
    if (!isVisible())
        return;
    m_list->clear();
    std::vector<HistoryEntry> entries;
    if (m_document)
        entries = m_document->history();
    // In time order: undone entries come in the order in which they would be redone, that is after what is done.
    int current = -1;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        auto *item = new QListWidgetItem(m_list);
        item->setText(text::history(*entry) + QStringLiteral("\n") + timeOf(*entry));
        item->setData(revisionRole, QVariant::fromValue<qlonglong>(entry->revision));
        item->setToolTip(entry->undone ? tr("Do this again, and all before it") : tr("Go back to just after this"));
        if (entry->undone)
            item->setForeground(Theme::instance().colours().textFaint);
        else if (current < 0)
            current = m_list->count() - 1;
        if (entry->undone)
            item->setText(text::fill(tr("%1 (undone)"), {text::history(*entry)}) + QStringLiteral("\n") +
                          timeOf(*entry));
    }
    if (!entries.empty())
        addBeginning();
    m_list->setCurrentRow(current < 0 ? m_list->count() - 1 : current);
    m_nothing->setVisible(entries.empty());
}

// As it was before the oldest edit that is kept.
void HistoryPanel::addBeginning()
{
    auto *item = new QListWidgetItem(tr("Before all of these changes"), m_list);
    item->setData(revisionRole, QVariant::fromValue<qlonglong>(0));
    item->setToolTip(tr("Go back to before the first of them"));
}

void HistoryPanel::jump(int row)
{
    if (!m_document || m_readOnly || row < 0)
        return;
    const auto revision = m_list->item(row)->data(revisionRole).toLongLong();
    if (const Status status = m_document->goTo(revision); !status)
        Q_EMIT message(text::error(status.error()));
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baton
