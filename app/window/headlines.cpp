#include "app/window/headlines.h"

#include "app/actions/actions.h"
#include "app/window/lenshost.h"
#include "app/window/lensswitch.h"
#include "app/window/parts.h"
#include "views/spoken/announce.h"

#include <QLabel>

namespace baton {

namespace {

constexpr int filledMs = 200;

// The panel's title; a step's or the map's own name is no news.
QString headlineOf(const LensHost &lenses)
{
    if (lenses.lens() == Lens::Draw)
        return {};
    const auto labels = lenses.panel()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible() && label->property("role") == QLatin1String("title"))
            return label->text();
    return {};
}

} // namespace

Headlines::Headlines(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_told(now())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(filledMs);
    connect(&m_soon, &QTimer::timeout, this, &Headlines::tell);
    connect(&parts.lenses, &LensHost::marksShown, &m_soon, qOverload<>(&QTimer::start));
}

QString Headlines::now() const
{
    const QString lens = m_parts.actions[actionOf(m_parts.lenses.lens())]->text();
    const QString headline = headlineOf(m_parts.lenses);
    return headline.isEmpty() ? lens : tr("%1: %2.").arg(lens, headline);
}

void Headlines::tell()
{
    const QString headline = now();
    if (headline != m_told)
        announce(m_parts.lenses.panel(), headline);
    m_told = headline;
}

} // namespace baton
