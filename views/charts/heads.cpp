#include "views/charts/heads.h"

#include "views/charts/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace baton {

namespace {

constexpr int gap = 12;

int lineWidth(const QLabel &label)
{
    label.ensurePolished();
    return label.fontMetrics().horizontalAdvance(label.text()) + 2;
}

} // namespace

SectionHead::SectionHead(const QString &heading, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_heading(parts::heading(heading))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_heading, 1);
    if (unit.isEmpty())
        return;
    m_unit = parts::small(unit);
    m_row->addWidget(m_unit);
    fit();
}

QSize SectionHead::minimumSizeHint() const
{
    return {80, m_row->minimumSize().height()};
}

void SectionHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SectionHead::fit()
{
    if (!m_unit)
        return;
    const bool beside = lineWidth(*m_heading) + gap + lineWidth(*m_unit) <= width();
    if (beside == !m_unit->wordWrap())
        return;
    m_unit->setWordWrap(!beside);
    m_unit->setAlignment((beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    m_row->setStretchFactor(m_heading, beside ? 1 : 0); // one above the other it must not take what height is left
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    updateGeometry();
}

namespace {

// Beside the caption it asks for nothing: it would widen the window before it is put below.
void setAsking(QLabel &note, bool asks)
{
    QSizePolicy policy = note.sizePolicy();
    policy.setHorizontalPolicy(asks ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    note.setSizePolicy(policy);
}

} // namespace

NotePlace::NotePlace(QWidget *strip, QVBoxLayout *whole, QHBoxLayout *head, QLabel *note)
    : QObject(strip)
    , m_strip(strip)
    , m_whole(whole)
    , m_head(head)
    , m_note(note)
{
    strip->installEventFilter(this);
    note->installEventFilter(this);
    setAsking(*note, false);
}

bool NotePlace::eventFilter(QObject *watched, QEvent *event)
{
    // Setting a label's text asks its layout anew.
    const bool asked = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (asked && watched == m_strip)
        fit();
    return QObject::eventFilter(watched, event);
}

void NotePlace::fit()
{
    int needed = 0;
    for (int i = 0; i < m_head->count(); ++i)
        if (const QWidget *widget = m_head->itemAt(i)->widget(); widget && widget != m_note && !widget->isHidden())
            needed += widget->sizeHint().width() + m_head->spacing();
    const QMargins frame = m_whole->contentsMargins();
    const int room = m_strip->width() - frame.left() - frame.right() - needed;
    const bool below = !m_note->isHidden() && !m_note->text().isEmpty() && lineWidth(*m_note) > room;
    if (below == m_below)
        return;
    m_below = below;
    setAsking(*m_note, below);
    if (below) {
        m_head->removeWidget(m_note);
        m_head->insertStretch(1, 1);
        m_whole->insertWidget(1, m_note);
    } else {
        m_whole->removeWidget(m_note);
        delete m_head->takeAt(1);
        m_head->insertWidget(1, m_note, 1);
    }
}

} // namespace baton
