#pragma once

#include <QPushButton>

namespace baton {

// A button of a row of which one is chosen. The chosen one's words are heavier: there is room for them from the
// beginning, so that nothing is cut and nothing moves.
class ChoiceButton : public QPushButton
{
    Q_OBJECT
public:
    // `kind`: as the style sheet knows it, "segment" or "tab".
    ChoiceButton(const QString &words, const char *kind, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace baton
