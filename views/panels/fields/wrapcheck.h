#pragma once

#include <QCheckBox>

namespace baton {

// A check box whose words take several lines where one is too short for them.
class WrapCheck : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrapCheck(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    int wordsLeft() const; // where the words begin
};

} // namespace baton
