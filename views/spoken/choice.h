#pragma once

#include <QComboBox>

namespace baton {

// Qt 6.4 tells of a named choice what it is for, and not what is chosen: that is told as its description.
inline void speakChoice(QComboBox *box)
{
    box->setAccessibleDescription(box->currentText());
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setAccessibleDescription);
}

} // namespace baton
