#include "views/panels/forms/moresection.h"

#include "views/charts/parts.h"
#include "views/theme/iconengine.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace baton {

namespace {

class MoreHead : public QAbstractButton
{
public:
    MoreHead(const QString &title, const QString &summary, QWidget *parent) : QAbstractButton(parent)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(title);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setSummary(summary);
    }

    void setSummary(const QString &summary)
    {
        m_summary = summary;
        setAccessibleDescription(m_summary);
        setToolTip(m_summary);
        update();
    }

    QSize sizeHint() const override
    {
        return {160, qRound(1.65 * QFontMetrics(Theme::instance().font(Theme::Text::Heading)).height())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus()) {
            painter.setPen(QPen(theme.colours().focus, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        painter.setPen(theme.colours().text);
        painter.setFont(theme.font(Theme::Text::Heading));
        const int title = painter.fontMetrics().horizontalAdvance(text());
        painter.drawText(rect().adjusted(2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        paintSummary(painter, title + 14);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            update();
        return QAbstractButton::event(event);
    }

private:
    void paintSummary(QPainter &painter, int from)
    {
        const Theme &theme = Theme::instance();
        const int side = qRound(14 * theme.textScale());
        const QPixmap arrow =
            iconPixmap(isChecked() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                       theme.colours().textMuted, (QSizeF(side, side) * devicePixelRatioF()).toSize());
        painter.drawPixmap(QRect(width() - side - 2, (height() - side) / 2, side, side), arrow);
        painter.setFont(theme.font(Theme::Text::Small));
        painter.setPen(theme.colours().textMuted);
        const QRect room = rect().adjusted(from, 0, -side - 8, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, room.width()));
    }

    QString m_summary;
};

} // namespace

MoreSection::MoreSection(const QString &title, const QString &summary, QWidget *parent)
    : QWidget(parent)
    , m_head(new MoreHead(title, summary, this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    m_content->hide();
    connect(static_cast<QAbstractButton *>(m_head), &QAbstractButton::toggled, m_content, &QWidget::setVisible);
}

void MoreSection::setSummary(const QString &summary)
{
    static_cast<MoreHead *>(m_head)->setSummary(summary);
}

bool MoreSection::isOpen() const
{
    return static_cast<QAbstractButton *>(m_head)->isChecked();
}

void MoreSection::setOpen(bool open)
{
    static_cast<QAbstractButton *>(m_head)->setChecked(open);
}

} // namespace baton
