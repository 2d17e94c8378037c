#pragma once

#include "model/map/elements.h"

#include <QWidget>
#include <map>

class QToolButton;

namespace baton {

class RatingDots;

// What the customer says of each side of what it gets, and how much that side counts.
class ScoresEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScoresEditor(QWidget *parent = nullptr);

    void showScores(const Scores &scores, AnswerScale scale);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed(const baton::Scores &scores);
    void left();

private:
    struct Row
    {
        RatingDots *dots;
        QToolButton *weight;
    };

    void addRow(Attribute attribute);
    void fillMenu(QToolButton *button, Attribute attribute);
    void set(Attribute attribute, const Score &score);
    Score scoreOf(Attribute attribute) const;
    void showWeight(Attribute attribute);

    std::map<Attribute, Row> m_rows;
    Scores m_scores;
};

} // namespace baton
