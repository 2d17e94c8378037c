#pragma once

#include "views/panels/forms/elementform.h"

class QLabel;
class QPushButton;

namespace baton {

class AgreeButton;
class LineField;
class MoreSection;
class RatingDots;
class ScoresEditor;

// Everything a person sets about a handoff; with several ids the fields that make sense for many.
class HandoffForm : public ElementForm<Handoff>
{
    Q_OBJECT
public:
    enum class Kind { One, Several };

    explicit HandoffForm(Kind kind = Kind::One, QWidget *parent = nullptr);

protected:
    void shown(const std::vector<const Handoff *> &handoffs, bool force) override;
    void readOnlyChanged() override;

private:
    void buildHead();
    void buildBasics();
    void buildStandard();
    void buildStandardDetails();
    void buildAgreement();
    void buildSatisfaction();
    void buildMore();
    void buildFlow();
    void buildDates();
    LineField *addText(const QString &label, std::string Handoff::*member);
    LineField *addShare(const QString &label, const std::string &source, double Handoff::*member);
    void addDate(const QString &label, std::string Handoff::*member);
    void bindRating(RatingDots *dots, std::optional<double> Handoff::*member);
    void buildScores();
    void showSatisfaction(const Handoff &handoff);
    QString gapSentence(const Handoff &handoff, AnswerScale scale) const;

    Kind m_kind;
    QLabel *m_title = nullptr;
    QLabel *m_gap = nullptr;
    AgreeButton *m_supplierAgrees = nullptr;
    AgreeButton *m_customerAgrees = nullptr;
    RatingDots *m_rating = nullptr;
    RatingDots *m_selfRating = nullptr;
    RatingDots *m_importance = nullptr;
    MoreSection *m_scoresSection = nullptr;
    ScoresEditor *m_scores = nullptr;
    QPushButton *m_details = nullptr;
    std::vector<Field *> m_standardDetails;
};

} // namespace baton
