#pragma once

#include <QPointF>
#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

class QPainter;

namespace baton {

// Signs with their words side by side, in as many lines as the width asks for.
class Legend : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString words;
        std::function<void(QPainter &, QPointF leftMiddle)> paintSign;
    };

    // `signWidth`: px from the left of a sign to its words.
    explicit Legend(int signWidth, QWidget *parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    QSize sizeHint() const override; // as tall as it has to be at its present width
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int entryWidth(const Entry &entry) const;
    int lineHeight() const;
    std::vector<QPoint> places(int room) const; // left upper corners

    std::vector<Entry> m_entries;
    int m_signWidth;
};

} // namespace baton
