#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace baton {

// Buttons in columns of one width; where the longest words do not fit, side by side as wide as each needs; where that
// does not fit either, in fewer columns.
class EvenLayout : public QLayout
{
public:
    EvenLayout(int columns, int gap);
    ~EvenLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

private:
    std::vector<QLayoutItem *> shown() const;
    int place(const QRect &rect, bool really) const; // the height it takes

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_columns;
    int m_gap;
};

} // namespace baton
