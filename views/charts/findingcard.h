#pragma once

#include "views/lenses/lensview.h"

#include <QAbstractButton>

namespace baton {

// A card of the strip "what to fix first": coloured edge, title, sentence over as many lines as it takes, "Show on
// map".
class FindingCard : public QAbstractButton
{
    Q_OBJECT
public:
    FindingCard(Grade grade, QString title, QString sentence, QString action, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int titleLines() const;
    int sentenceLines() const;
    int textWidth() const;

    Grade m_grade;
    QString m_title, m_sentence, m_action;
};

} // namespace baton
