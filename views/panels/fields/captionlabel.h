#pragma once

#include <QLabel>

namespace baton {

// The small capitals above a title ("HANDOFF").
class CaptionLabel : public QLabel
{
    Q_OBJECT
public:
    explicit CaptionLabel(const QString &text, QWidget *parent = nullptr);

private:
    void follow();
};

} // namespace baton
