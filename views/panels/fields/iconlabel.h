#pragma once

#include <QWidget>

namespace baton {

// A small icon in a colour of the theme, beside a line of text.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Text, Muted, Good, Warning, Bad, Accent };

    IconLabel(QString icon, Tone tone, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
};

} // namespace baton
