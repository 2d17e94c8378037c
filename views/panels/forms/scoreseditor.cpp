#include "views/panels/forms/scoreseditor.h"

#include "views/charts/parts.h"
#include "views/panels/fields/ratingdots.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/satisfaction.h"

#include <QMenu>
#include <QToolButton>

namespace baton {

namespace {

QString weightWords(double weight)
{
    if (weight == 0)
        return ScoresEditor::tr("does not matter");
    return weight == 1 ? ScoresEditor::tr("counts once")
                       : text::fill(ScoresEditor::tr("counts %1 times"), {text::number(weight)});
}

} // namespace

ScoresEditor::ScoresEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Attribute attribute : allAttributes)
        addRow(attribute);
    column->addWidget(parts::small(tr("Where sides are answered they count instead of the overall answer.")));
}

void ScoresEditor::addRow(Attribute attribute)
{
    auto *dots = new RatingDots(text::attribute(attribute), RatingDots::Tone::ByValue, this);
    auto *weight = new QToolButton(this);
    weight->setPopupMode(QToolButton::InstantPopup);
    weight->setFocusPolicy(Qt::StrongFocus);
    fillMenu(weight, attribute);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(dots, 1);
    row->addWidget(weight);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_rows[attribute] = {dots, weight};
    connect(dots, &RatingDots::left, this, &ScoresEditor::left);
    connect(dots, &RatingDots::chosen, this, [this, attribute](std::optional<double> value) {
        Score score = scoreOf(attribute);
        score.score = value;
        set(attribute, score);
    });
    showWeight(attribute);
}

void ScoresEditor::fillMenu(QToolButton *button, Attribute attribute)
{
    auto *menu = new QMenu(button);
    for (const int weight : {0, 1, 2, 3})
        connect(menu->addAction(weightWords(weight)), &QAction::triggered, this, [this, attribute, weight] {
            Score score = scoreOf(attribute);
            score.weight = weight;
            set(attribute, score);
        });
    button->setMenu(menu);
}

Score ScoresEditor::scoreOf(Attribute attribute) const
{
    const auto found = m_scores.given.find(attribute);
    return found == m_scores.given.end() ? Score() : found->second;
}

void ScoresEditor::set(Attribute attribute, const Score &score)
{
    Scores scores = m_scores;
    if (score == Score())
        scores.given.erase(attribute);
    else
        scores.given[attribute] = score;
    if (!(scores == m_scores))
        Q_EMIT changed(scores);
}

void ScoresEditor::showWeight(Attribute attribute)
{
    const double weight = scoreOf(attribute).weight;
    QToolButton *button = m_rows.at(attribute).weight;
    button->setText(QStringLiteral("×%1").arg(text::number(weight)));
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(QStringLiteral("×8")) + 20);
    const QString words = text::fill(tr("%1: %2", "side of a handoff, and how much it counts"),
                                     {text::attribute(attribute), weightWords(weight)});
    button->setAccessibleName(words);
    button->setToolTip(words);
}

void ScoresEditor::showScores(const Scores &scores, AnswerScale scale)
{
    m_scores = scores;
    for (const auto &[attribute, row] : m_rows) {
        row.dots->setScale(scale);
        row.dots->setValue(scoreOf(attribute).score);
        showWeight(attribute);
    }
}

void ScoresEditor::setReadOnly(bool readOnly)
{
    for (const auto &[attribute, row] : m_rows) {
        row.dots->setReadOnly(readOnly);
        row.weight->setEnabled(!readOnly);
    }
}

} // namespace baton
