#pragma once

#include "model/map/elements.h"

#include <QPointer>
#include <QWidget>
#include <optional>

namespace baton {

// "Billing says  ● ● ● ○ ○  3.4 of 5": a rating from 1 to 5, or from 0 to 10 with two to a dot, set by a click, by a
// digit or by the arrows (Shift for tenths); Delete takes it back.
class RatingDots : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { ByValue, Calm, Accent }; // ByValue: low ratings in the colours of trouble

    RatingDots(QString label, Tone tone, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void standLike(RatingDots &other); // both above their dots where one of the names has to be
    void setValue(std::optional<double> value);
    std::optional<double> value() const { return m_value; }
    void setScale(AnswerScale scale); // 1 to 5 unless it is set
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override; // of two lines where the label does not fit beside the dots
    bool hasHeightForWidth() const override { return true; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(std::optional<double> value);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool fitsBeside(int width) const;
    bool ownNameFits(int width) const;
    QRectF line() const;          // of the dots
    QRectF dot(int number) const; // 1..5
    int dotAt(const QPointF &position) const;
    QColor filling() const;
    QString words() const;
    void choose(std::optional<double> value);
    void stepBy(double by);
    bool wide() const { return m_scale == AnswerScale::ZeroToTen; }
    double perDot() const { return wide() ? 2 : 1; }

    QString m_label;
    QPointer<RatingDots> m_other;
    Tone m_tone;
    AnswerScale m_scale = AnswerScale::OneToFive;
    std::optional<double> m_value;
    int m_hovered = 0;
    bool m_readOnly = false;
};

} // namespace baton
