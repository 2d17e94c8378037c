#include "app/window/foldingbutton.h"

#include "views/theme/iconengine.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace baton {

namespace {

constexpr int besideIcon = 4; // what a push button adds to its icon

} // namespace

FoldingButton::FoldingButton(const QString &words, const QString &icon, const char *kind, QWidget *parent)
    : QPushButton(words, parent)
    , m_words(words)
    , m_icon(icon)
{
    setProperty("kind", kind);
    setAccessibleName(words);
}

void FoldingButton::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    refresh();
}

int FoldingButton::saving() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, m_words).width();
    return std::max(0, words - iconSize().width() - besideIcon);
}

void FoldingButton::refresh()
{
    const bool primary = property("kind") == QLatin1String("primary");
    setText(m_folded ? QString() : m_words);
    setIcon(!m_folded ? QIcon() : primary ? iconOnAccent(m_icon) : Theme::instance().icon(m_icon));
}

} // namespace baton
