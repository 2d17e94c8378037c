#include "views/lenses/delaycontrols.h"

#include "views/charts/choicebutton.h"
#include "views/charts/evenlayout.h"
#include "views/charts/parts.h"
#include "views/text/format.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>

namespace baton {

namespace {

constexpr double hour = 3600;
constexpr int sliderSteps = 96; // half an hour each up to two days, coarser beyond

// The slider's range: four days, or what was asked for when that is longer.
double longest(double by)
{
    return std::max(4 * 24 * hour, by);
}

} // namespace

DelayControls::DelayControls(QWidget *parent)
    : QWidget(parent)
    , m_title(parts::title())
    , m_deliverable(parts::small())
    , m_wrong(new QLabel)
    , m_late(new QLineEdit)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_longest(parts::small())
    , m_kinds(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_deliverable);
    column->addSpacing(8);

    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("Late by"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_late);
    line->addWidget(label);
    line->addStretch();
    m_late->setFixedWidth(110);
    m_late->setAlignment(Qt::AlignRight);
    m_late->setAccessibleName(tr("Late by"));
    m_late->setToolTip(tr("Type a duration, for example 2d or 4h 30min."));
    line->addWidget(m_late);
    column->addLayout(line);

    m_slider->setRange(0, sliderSteps);
    m_slider->setProperty("kind", "late");
    m_slider->setMinimumHeight(24);
    m_slider->setAccessibleName(tr("Late by"));
    column->addWidget(m_slider);
    auto *ends = new QHBoxLayout;
    ends->addWidget(parts::small(QStringLiteral("0")));
    ends->addStretch();
    m_longest->setWordWrap(false);
    ends->addWidget(m_longest);
    column->addLayout(ends);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setProperty("role", "error");
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    column->addWidget(m_wrong);

    column->addSpacing(4);
    auto *kinds = new EvenLayout(2, 8);
    const struct
    {
        DelayKind kind;
        QString name, hint;
    } choices[] = {
        {DelayKind::OneCase, tr("One case"), tr("One case is late by this, once.")},
        {DelayKind::Blocked, tr("Blocked"), tr("Nothing gets through for this long; then everything arrives at once.")},
        {DelayKind::Longer, tr("From now on"), tr("Every handover takes this much longer from now on.")},
        {DelayKind::Slower, tr("Slower supplier"),
         tr("The supplier needs this much longer for each case from now on.")}};
    for (int i = 0; i < 4; ++i) {
        auto *button = new ChoiceButton(choices[i].name, "segment");
        button->setToolTip(choices[i].hint);
        button->setAccessibleDescription(choices[i].hint);
        m_kinds->addButton(button, int(choices[i].kind));
        kinds->addWidget(button);
    }
    column->addLayout(kinds);

    connect(m_slider, &QSlider::valueChanged, this, &DelayControls::sliderMoved);
    connect(m_late, &QLineEdit::editingFinished, this, &DelayControls::typed);
    connect(m_kinds, &QButtonGroup::idClicked, this, &DelayControls::kindChosen);
}

void DelayControls::setQuestion(const DelayQuestion &question, const ProcessMap &map)
{
    m_question = question;
    m_hoursPerDay = map.info.hoursPerDay;
    const Handoff *handoff = map.handoffs.find(question.handoff);
    m_title->setText(handoff ? text::handoffName(map, question.handoff) : tr("Choose a handoff"));
    m_deliverable->setText(handoff ? QString::fromStdString(handoff->deliverable)
                                   : tr("Press an arrow on the map, or pull it late."));
    setEnabled(handoff != nullptr);
    if (QAbstractButton *button = m_kinds->button(int(question.kind)))
        button->setChecked(true);
    showLateness();
}

void DelayControls::showLateness()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(qRound(sliderSteps * m_question.by / longest(m_question.by)));
    m_longest->setText(text::duration(longest(m_question.by)));
    if (!m_late->hasFocus() || !m_late->isModified())
        m_late->setText(text::duration(m_question.by));
    m_wrong->hide();
}

void DelayControls::sliderMoved(int position)
{
    const double range = longest(m_question.by);
    const double exact = range * position / sliderSteps;
    m_question.by = exact < 2 * hour ? qRound(exact / 900) * 900.0 : qRound(exact / hour) * hour;
    m_late->setModified(false);
    m_late->setText(text::duration(m_question.by));
    Q_EMIT asked(m_question);
}

void DelayControls::typed()
{
    if (!m_late->isModified())
        return;
    const auto read = text::parseDuration(m_late->text().remove(u'+'));
    if (!read) {
        m_wrong->setText(text::error(read.error()));
        m_wrong->show();
        return;
    }
    m_late->setModified(false);
    m_question.by = read->inSeconds(m_hoursPerDay);
    showLateness();
    Q_EMIT asked(m_question);
}

void DelayControls::kindChosen(int kind)
{
    m_question.kind = DelayKind(kind);
    Q_EMIT asked(m_question);
}

} // namespace baton
