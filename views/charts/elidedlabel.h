#pragma once

#include <QLabel>

namespace baton {

// One line that makes do with the room it is given: of a text such as "Saved · every change is kept" the last parts go
// first, what is left is cut with "…", and a tip tells all of it then.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    const QString &whole() const { return m_whole; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QString fitting(int room) const;

    QString m_whole;
};

} // namespace baton
