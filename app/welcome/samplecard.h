#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace baton {

// One sample on the welcome page: its picture, its title, what it shows. The whole card is one button.
class SampleCard : public QAbstractButton
{
    Q_OBJECT
public:
    SampleCard(const QString &title, const QString &description, QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture);
    static QSize pictureSize() { return {276, 132}; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString description() const; // what is shown of it
    QRect wordsRect() const;

    QString m_description;
    QPixmap m_picture;
};

} // namespace baton
