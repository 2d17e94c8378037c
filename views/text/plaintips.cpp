#include "views/text/plaintips.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

namespace baton {

void PlainTips::install()
{
    static const QString name = QStringLiteral("plain tips");
    if (qApp->findChild<PlainTips *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *tips = new PlainTips(qApp);
    tips->setObjectName(name);
    qApp->installEventFilter(tips);
}

QString PlainTips::shown(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->toolTip().isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), shown(widget->toolTip()), widget, {},
                       widget->toolTipDuration());
    return true;
}

} // namespace baton
