#pragma once

#include "views/lenses/lensview.h"

#include <QWidget>
#include <vector>

class QPainter;

namespace baton {

// Parts of a whole in one bar: whose errors Billing repairs. The largest are named in the bar, and below it every
// part that was too small for its name.
class StackBar : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QString name;
        double share = 0; // 0..1
    };
    explicit StackBar(QWidget *parent = nullptr);
    void setParts(std::vector<Part> parts); // largest first

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Label
    {
        QRect place; // of swatch and words
        std::size_t part;
    };
    QString words(const Part &part) const;
    double shownShare(std::size_t part) const;
    bool fits(std::size_t part) const;
    std::vector<Label> labels() const; // of what does not fit, in lines below the bar
    void paintBar(QPainter &painter) const;

    std::vector<Part> m_parts;
};

} // namespace baton
