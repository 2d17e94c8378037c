#pragma once

#include "model/simulation/recording.h"

#include <QAbstractButton>

namespace baton {

// When, the sign of what went on, where and what, and how long: "Tue 14:20  o  Coding, Health records / waiting  3.1
// h".
class StoryRow : public QAbstractButton
{
    Q_OBJECT
public:
    struct Content
    {
        QString when, where, what, howLong;
        CaseStage stage = CaseStage::Waiting;
        friend bool operator==(const Content &, const Content &) = default;
    };
    explicit StoryRow(QWidget *parent = nullptr);
    void setContent(const Content &content);
    void setCurrent(bool current);
    void setYetToCome(bool later);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Content m_content;
    bool m_current = false, m_later = false;
};

} // namespace baton
