#include "views/panels/forms/agreebutton.h"

#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QDate>
#include <QMenu>

namespace baton {

namespace {

constexpr int frame = 14; // border and padding, see the style sheet

QFontMetrics words()
{
    QFont bold = Theme::instance().font(Theme::Text::Small);
    bold.setWeight(QFont::DemiBold);
    return QFontMetrics(bold);
}

} // namespace

AgreeButton::AgreeButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("sign", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &AgreeButton::press);
}

void AgreeButton::show(const QString &who, const std::string &isoDate)
{
    m_date = isoDate;
    const bool agreed = !isoDate.empty();
    m_who = who;
    m_pattern = agreed ? tr("✓ %1 agreed") : tr("%1 agrees…");
    setProperty("kind", agreed ? "good" : "accent");
    setToolTip(agreed ? text::fill(tr("%1 agreed on %2"), {who, text::date(isoDate)})
                      : text::fill(tr("Note that %1 agrees to this handoff as of today"), {who}));
    setAccessibleName(agreed ? toolTip() : text::fill(m_pattern, {who}));
    Theme::restyle(this);
    updateGeometry();
    fit();
}

QSize AgreeButton::sizeHint() const
{
    return {words().horizontalAdvance(text::fill(m_pattern, {m_who})) + frame, QPushButton::sizeHint().height()};
}

QSize AgreeButton::minimumSizeHint() const
{
    return {60, QPushButton::minimumSizeHint().height()};
}

void AgreeButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void AgreeButton::fit()
{
    const QFontMetrics metrics = words();
    const int rest = metrics.horizontalAdvance(text::fill(m_pattern, {}));
    const int room = std::max(metrics.averageCharWidth() * 3, width() - rest - frame);
    setText(text::fill(m_pattern, {metrics.elidedText(m_who, Qt::ElideRight, room)}));
}

void AgreeButton::press()
{
    if (m_date.empty()) {
        Q_EMIT agreed(QDate::currentDate().toString(Qt::ISODate).toStdString());
        return;
    }
    QMenu menu(this);
    menu.addAction(toolTip())->setEnabled(false);
    QAction *back = menu.addAction(tr("Take the agreement back"));
    if (menu.exec(mapToGlobal(QPoint(0, height()))) == back)
        Q_EMIT agreed(std::string());
}

} // namespace baton
