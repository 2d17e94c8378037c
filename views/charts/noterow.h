#pragma once

#include <QAbstractButton>

namespace baton {

// Something said in two sentences that leads somewhere: what, and below it why it matters. Both wrap.
class NoteRow : public QAbstractButton
{
    Q_OBJECT
public:
    NoteRow(QString what, QString why, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QStringList whatLines() const;
    QStringList whyLines() const;

    QString m_what, m_why;
};

} // namespace baton
