#include "views/panels/fields/echoedit.h"

#include "views/panels/fields/field.h"
#include "views/text/fill.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>
#include <array>

namespace baton {

namespace {

constexpr int margin = 11; // border and padding of a field, see the style sheet
constexpr int gap = 12;    // between what was typed and the echo

constexpr std::array<Provenance, 4> sources{Provenance::Guess, Provenance::Estimate, Provenance::Measured,
                                            Provenance::Log};

bool cutShort(const QLineEdit &edit)
{
    return edit.fontMetrics().horizontalAdvance(edit.text()) > edit.width() - 4;
}

// A headline that is too long for its line, as long as nobody types in it.
void paintShortened(QLineEdit &edit, const QStyleOptionFrame &option)
{
    QPainter painter(&edit);
    edit.style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, &edit);
    const QRect room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    painter.setPen(Theme::instance().colours().text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     edit.fontMetrics().elidedText(edit.text(), Qt::ElideRight, room.width()));
}

} // namespace

EchoEdit::EchoEdit(QWidget *parent) : QLineEdit(parent), m_source(new QToolButton(this))
{
    m_source->setProperty("kind", "source");
    m_source->setFocusPolicy(Qt::NoFocus);
    m_source->setPopupMode(QToolButton::InstantPopup);
    m_source->setCursor(Qt::ArrowCursor);
    m_source->setToolTip(tr("Where this figure comes from (Alt+Down)"));
    m_source->setMenu(new QMenu(m_source));
    m_source->hide();
    fillMenu();
    connect(this, &QLineEdit::textChanged, this, &EchoEdit::arrange);
}

void EchoEdit::fillMenu()
{
    for (Provenance source : sources) {
        QAction *action = m_source->menu()->addAction(sourceName(source));
        connect(action, &QAction::triggered, this, [this, source] { Q_EMIT sourceChosen(source); });
    }
}

void EchoEdit::setEcho(const QString &echo)
{
    m_echo = echo;
    arrange();
}

void EchoEdit::setSource(std::optional<Provenance> source)
{
    m_source->setVisible(source.has_value());
    if (source) {
        m_source->setText(sourceName(*source));
        m_source->setAccessibleName(text::fill(tr("Source of “%1”: %2"), {accessibleName(), sourceName(*source)}));
    }
    arrange();
}

void EchoEdit::arrange()
{
    const QFontMetrics small(Theme::instance().font(Theme::Text::Small));
    const int source = m_source->isHidden() ? 0 : small.horizontalAdvance(m_source->text()) + 8;
    const int typed = fontMetrics().horizontalAdvance(text().isEmpty() ? placeholderText() : text());
    const int echo = small.horizontalAdvance(m_echo);
    m_fits = typed + gap + echo + source <= width() - 2 * margin;
    // Words of a headline begin where those below it begin.
    setTextMargins(property("kind") == QLatin1String("headline") ? -2 : 0, 0, source, 0);
    const QSize size(source, height() - 4);
    m_source->setGeometry(width() - margin - source + 4, 2, size.width(), size.height());
    Q_EMIT echoOutside(m_fits ? QString() : m_echo);
    update();
}

void EchoEdit::paintEvent(QPaintEvent *event)
{
    const bool headline = property("kind") == QLatin1String("headline");
    if (headline && !hasFocus() && cutShort(*this)) {
        QStyleOptionFrame option;
        initStyleOption(&option);
        paintShortened(*this, option);
        return;
    }
    QLineEdit::paintEvent(event);
    if (!m_fits || m_echo.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(Theme::instance().font(Theme::Text::Small));
    painter.setPen(Theme::instance().colours().textMuted);
    const int source = m_source->isHidden() ? 0 : m_source->width();
    const QString shown = source > 0 ? m_echo + QStringLiteral(" ·") : m_echo;
    painter.drawText(rect().adjusted(margin, 0, -margin - source + 2, 0), Qt::AlignRight | Qt::AlignVCenter, shown);
}

void EchoEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void EchoEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void EchoEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && !m_source->isHidden())
        return m_source->showMenu();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return event->accept();
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace baton
