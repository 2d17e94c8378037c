#include "views/panels/forms/handoffform.h"

#include "views/charts/evenlayout.h"
#include "views/panels/fields/areafield.h"
#include "views/panels/fields/choicefield.h"
#include "views/panels/fields/ratingdots.h"
#include "views/panels/forms/agreebutton.h"
#include "views/panels/forms/meanings.h"
#include "views/panels/forms/moresection.h"
#include "views/panels/forms/scoreseditor.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/satisfaction.h"
#include "views/text/sentences.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

HandoffForm::HandoffForm(Kind kind, QWidget *parent) : ElementForm(parent), m_kind(kind)
{
    if (kind == Kind::One)
        buildHead();
    buildBasics();
    buildStandard();
    if (kind == Kind::One) {
        buildAgreement();
        buildSatisfaction();
    }
    buildMore();
}

void HandoffForm::buildHead()
{
    addCaption(tr("Handoff"));
    m_title = addTitle();
}

LineField *HandoffForm::addText(const QString &label, std::string Handoff::*member)
{
    auto *field = new LineField(label);
    add(field);
    bind(
        field, [member](const Handoff &handoff) { return QString::fromStdString(handoff.*member); },
        [member](Handoff &handoff, const QString &text) -> Status {
            handoff.*member = text.trimmed().toStdString();
            return Done{};
        });
    return field;
}

LineField *HandoffForm::addShare(const QString &label, const std::string &source, double Handoff::*member)
{
    auto *field = new LineField(label, meanings::share());
    field->setPlaceholder(text::percent(0));
    add(field);
    bind(
        field, [member](const Handoff &handoff) { return meanings::ofShare(handoff.*member); },
        [member](Handoff &handoff, const QString &text) -> Status {
            const auto share = meanings::readShare(text);
            if (!share)
                return share.error();
            handoff.*member = share->value_or(0);
            return Done{};
        },
        source);
    return field;
}

void HandoffForm::buildBasics()
{
    addText(tr("What is handed over"), &Handoff::deliverable)->setPlaceholder(tr("for example insurance data"));
    if (m_kind == Kind::One) {
        auto *right = new AreaField(tr("Right first time means"));
        right->setPlaceholder(tr("what the customer needs from it"));
        right->edit()->setLines(1, 6);
        right->edit()->setEnterCommits(true);
        add(right);
        bind(
            right, [](const Handoff &handoff) { return QString::fromStdString(handoff.meansRight); },
            [](Handoff &handoff, const QString &text) -> Status {
                handoff.meansRight = text.trimmed().toStdString();
                return Done{};
            });
    }
    auto *delay = new LineField(tr("Takes"), meanings::law());
    delay->setPlaceholder(tr("no time, or for example 1h..3h"));
    add(delay);
    bind(
        delay, [](const Handoff &handoff) { return meanings::ofLaw(handoff.delay); },
        [](Handoff &handoff, const QString &text) -> Status {
            const auto law = meanings::readLaw(text);
            if (!law)
                return law.error();
            handoff.delay = law->value_or(Law());
            return Done{};
        },
        "delay");
    addShare(tr("Goes wrong"), "goes_wrong", &Handoff::goesWrong);
}

void HandoffForm::buildAgreement()
{
    auto *row = new EvenLayout(2, 8);
    m_supplierAgrees = new AgreeButton(this);
    m_customerAgrees = new AgreeButton(this);
    row->addWidget(m_supplierAgrees);
    row->addWidget(m_customerAgrees);
    addSpace(2);
    body()->addLayout(row);
    connect(m_supplierAgrees, &AgreeButton::agreed, this, [this](const std::string &date) {
        editOrSay([&](Handoff &handoff) -> Status {
            handoff.agreedBySupplier = date;
            return Done{};
        });
    });
    connect(m_customerAgrees, &AgreeButton::agreed, this, [this](const std::string &date) {
        editOrSay([&](Handoff &handoff) -> Status {
            handoff.agreedByCustomer = date;
            return Done{};
        });
    });
}

void HandoffForm::bindRating(RatingDots *dots, std::optional<double> Handoff::*member)
{
    body()->addWidget(dots);
    connect(dots, &RatingDots::left, this, &Form::left);
    connect(dots, &RatingDots::chosen, this, [this, member](std::optional<double> value) {
        editOrSay([&](Handoff &handoff) -> Status {
            handoff.*member = value;
            return Done{};
        });
    });
}

void HandoffForm::buildSatisfaction()
{
    addRule();
    addHeading(tr("How satisfied"));
    addSpace(-6);
    m_rating = new RatingDots({}, RatingDots::Tone::ByValue, this);
    m_selfRating = new RatingDots({}, RatingDots::Tone::Calm, this);
    m_rating->standLike(*m_selfRating);
    bindRating(m_rating, &Handoff::rating);
    addSpace(-10);
    bindRating(m_selfRating, &Handoff::selfRating);
    m_gap = Form::addText(QStringLiteral("warning"));
    buildScores();
}

void HandoffForm::buildScores()
{
    m_scoresSection = new MoreSection(tr("In detail"), {}, this);
    m_scores = new ScoresEditor(this);
    m_scoresSection->body()->addWidget(m_scores);
    body()->addWidget(m_scoresSection);
    connect(m_scores, &ScoresEditor::left, this, &Form::left);
    connect(m_scores, &ScoresEditor::changed, this, [this](const Scores &scores) {
        editOrSay([&](Handoff &handoff) -> Status {
            handoff.scores = scores;
            return Done{};
        });
    });
}

void HandoffForm::buildMore()
{
    beginMore(tr("More"), tr("importance, batch, inspection, notes"));
    if (m_kind == Kind::One) {
        m_importance = new RatingDots(tr("Importance"), RatingDots::Tone::Accent, this);
        body()->addWidget(m_importance);
        connect(m_importance, &RatingDots::left, this, &Form::left);
        connect(m_importance, &RatingDots::chosen, this, [this](std::optional<double> value) {
            editOrSay([&](Handoff &handoff) -> Status {
                handoff.importance = value ? std::optional<int>(qRound(*value)) : std::nullopt;
                return Done{};
            });
        });
    }
    buildFlow();
    if (m_kind == Kind::One)
        buildDates();
    endMore();
}

QString HandoffForm::gapSentence(const Handoff &handoff, AnswerScale scale) const
{
    if (!handoff.rating || !handoff.selfRating)
        return {};
    const double gap = outOfFive(*handoff.selfRating, scale) - outOfFive(*handoff.rating, scale);
    if (gap >= 0.95)
        return tr("A silent gap: the supplier does not know.");
    return gap <= -0.95 ? tr("The supplier is harder on itself than the customer is.") : QString();
}

void HandoffForm::shown(const std::vector<const Handoff *> &handoffs, bool)
{
    const Handoff &first = *handoffs.front();
    const bool standard = first.standard.has_value();
    m_details->setVisible(standard);
    for (Field *field : m_standardDetails)
        field->setVisible(standard && m_details->isChecked());
    if (m_kind == Kind::Several)
        return;
    const ProcessMap &map = document()->map();
    const QString supplier = text::stepName(map, first.from), customer = text::stepName(map, first.to);
    m_title->setText(text::handoffName(map, first.id));
    m_supplierAgrees->show(supplier, first.agreedBySupplier);
    m_customerAgrees->show(customer, first.agreedByCustomer);
    m_rating->setLabel(text::fill(tr("%1 says", "customer"), {customer}));
    m_selfRating->setLabel(text::fill(tr("%1 thinks", "supplier"), {supplier}));
    showSatisfaction(first);
    m_importance->setValue(first.importance ? std::optional<double>(*first.importance) : std::nullopt);
}

void HandoffForm::showSatisfaction(const Handoff &handoff)
{
    const AnswerScale scale = answerScale(document()->map());
    for (RatingDots *dots : {m_rating, m_selfRating})
        dots->setScale(scale);
    m_rating->setValue(handoff.rating);
    m_selfRating->setValue(handoff.selfRating);
    m_gap->setText(gapSentence(handoff, scale));
    m_gap->setVisible(!m_gap->text().isEmpty());
    m_scores->showScores(handoff.scores, scale);
    const auto said = satisfactionWith(handoff, scale);
    m_scoresSection->setSummary(said && said->answered > 0 ? text::handoffIndex(*said, scale)
                                                           : tr("on time, correct, complete, usable, polite"));
}

void HandoffForm::readOnlyChanged()
{
    for (QPushButton *button :
         {static_cast<QPushButton *>(m_supplierAgrees), static_cast<QPushButton *>(m_customerAgrees)})
        if (button)
            button->setEnabled(!isReadOnly());
    for (RatingDots *dots : {m_rating, m_selfRating, m_importance})
        if (dots)
            dots->setReadOnly(isReadOnly());
    if (m_scores)
        m_scores->setReadOnly(isReadOnly());
}

} // namespace baton
