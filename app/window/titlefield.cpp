#include "app/window/titlefield.h"

#include <QEvent>
#include <QKeyEvent>

namespace baton {

namespace {

constexpr int longest = 420;

} // namespace

TitleField::TitleField(QWidget *parent) : QStackedWidget(parent), m_label(new QLabel), m_field(new QLineEdit)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("role", "title");
    m_label->setCursor(Qt::IBeamCursor);
    m_label->installEventFilter(this);
    m_field->setProperty("kind", "headline");
    m_field->setAccessibleName(tr("Title of the map"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::editingFinished, this, [this] { finish(true); });
    addWidget(m_label);
    addWidget(m_field);
}

void TitleField::setTitle(const QString &title)
{
    m_title = title;
    m_label->setToolTip(title);
    updateGeometry();
    elide();
}

void TitleField::setEditable(bool editable)
{
    m_editable = editable;
    m_label->setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void TitleField::edit()
{
    if (!m_editable)
        return;
    m_field->setText(m_title);
    setCurrentWidget(m_field);
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TitleField::finish(bool keep)
{
    if (currentWidget() != m_field)
        return;
    setCurrentWidget(m_label);
    const QString title = m_field->text().simplified();
    if (keep && title != m_title)
        Q_EMIT titleEdited(title);
}

QSize TitleField::sizeHint() const
{
    const QFontMetrics metrics(m_label->font());
    return {std::min(longest, metrics.horizontalAdvance(m_title) + 8), metrics.height() + 10};
}

QSize TitleField::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

bool TitleField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonRelease)
        edit();
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finish(false);
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void TitleField::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    elide();
}

void TitleField::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void TitleField::elide()
{
    m_label->setText(QFontMetrics(m_label->font()).elidedText(m_title, Qt::ElideRight, width()));
}

} // namespace baton
