#pragma once

#include "views/lenses/lensview.h"

#include <QAbstractButton>

// Rows of a lens panel that can be pressed: each leads to the element it speaks of, or tries something.
namespace baton {

// Name, a bar of 0..1 with its figure, and a value at the right edge: "Coding ▇▇▇▇ 96 %  3.1 h".
class BarRow : public QAbstractButton
{
    Q_OBJECT
public:
    struct Content
    {
        QString name;
        double fraction = 0; // of the bar
        QString figure;      // beside the bar
        QString value;       // right-aligned
        Grade grade = Grade::Calm;
    };

    explicit BarRow(Content content, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Content m_content;
};

// The headings above BarRows, in their columns; the last two take two lines where they do not fit into one.
class BarHeader : public QWidget
{
    Q_OBJECT
public:
    BarHeader(QString name, QString figure, QString value, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places
    {
        QRect figure, value;
        bool twoLines = false;
    };
    Places places(const QRect &row) const;

    QString m_name, m_figure, m_value;
};

// Something to try: what at the left, what it gains at the right.
class TryRow : public QAbstractButton
{
    Q_OBJECT
public:
    TryRow(QString what, QString gain, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textHeight(int width) const;

    QString m_what, m_gain;
};

// A name and its figure: "Slack that absorbs it     0.1 d".
class ValueRow : public QWidget
{
    Q_OBJECT
public:
    ValueRow(QString name, QString value, Grade grade = Grade::None, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameWidth(int width) const;

    QString m_name, m_value;
    Grade m_grade;
};

} // namespace baton
