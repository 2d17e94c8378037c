#include "views/panels/fields/captionlabel.h"

#include "views/theme/theme.h"

namespace baton {

CaptionLabel::CaptionLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", "caption");
    follow();
    connect(&Theme::instance(), &Theme::changed, this, &CaptionLabel::follow);
}

void CaptionLabel::follow()
{
    setFont(Theme::instance().font(Theme::Text::Caption));
}

} // namespace baton
