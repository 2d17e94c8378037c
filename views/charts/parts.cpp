#include "views/charts/parts.h"

#include "views/charts/choicebutton.h"
#include "views/charts/elidedlabel.h"
#include "views/charts/heads.h"
#include "views/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>

namespace baton::parts {

QLabel *label(const QString &text, const char *role, bool wraps, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("role", role);
    made->setWordWrap(wraps);
    return made;
}

namespace {

void asCaption(QLabel *label)
{
    label->setProperty("role", "caption");
    QFont font = label->font();
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.2);
    label->setFont(font);
}

} // namespace

QLabel *caption(const QString &text, QWidget *parent)
{
    QLabel *made = label(text.toUpper(), "caption", false, parent);
    asCaption(made);
    return made;
}

QLabel *title(const QString &text, QWidget *parent)
{
    return label(text, "title", true, parent);
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    return label(text, "muted", true, parent);
}

QLabel *heading(const QString &text, QWidget *parent)
{
    return label(text, "heading", true, parent);
}

QLabel *small(const QString &text, QWidget *parent)
{
    return sentence(text, parent);
}

QWidget *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    return line;
}

void section(QVBoxLayout *layout, const QString &words, const QString &unit)
{
    layout->addSpacing(8);
    layout->addWidget(rule());
    layout->addSpacing(6);
    layout->addWidget(new SectionHead(words, unit));
    layout->addSpacing(2);
}

void bullets(QVBoxLayout *layout, const QStringList &sentences)
{
    for (const QString &each : sentences) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(label(QStringLiteral("•"), "warning"), 0, Qt::AlignTop);
        row->addWidget(label(each, "small", true), 1);
        layout->addLayout(row);
    }
}

Strip strip(const QString &words, const QString &note)
{
    Strip made;
    made.widget = new QWidget;
    made.widget->setProperty("surface", "strip");
    made.widget->setAttribute(Qt::WA_StyledBackground);
    auto *whole = new QVBoxLayout(made.widget);
    whole->setContentsMargins(20, 10, 20, 12);
    whole->setSpacing(8);
    made.head = new QHBoxLayout;
    made.head->setSpacing(8);
    auto *name = new ElidedLabel(words.toUpper()); // makes room for choices
    asCaption(name);
    name->setContentsMargins(0, 0, 12, 0);
    made.head->addWidget(name);
    made.note = small(note);
    made.head->addWidget(made.note, 1);
    whole->addLayout(made.head);
    new NotePlace(made.widget, whole, made.head, made.note);
    made.column = new QVBoxLayout;
    made.column->setSpacing(6);
    whole->addLayout(made.column);
    return made;
}

QFont smallFont()
{
    QFont font = Theme::instance().font(Theme::Text::Small);
    font.setPixelSize(qRound(12 * Theme::instance().textScale()));
    return font;
}

void addSegments(const Strip &strip, QButtonGroup *group, const QStringList &names)
{
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new ChoiceButton(names[i], "segment");
        button->setChecked(i == 0);
        group->addButton(button, i);
        strip.head->addWidget(button);
    }
}

namespace {

class ChartScroll : public QScrollArea
{
public:
    ChartScroll(QWidget *chart, int tallest) : m_tallest(tallest)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setProperty("wide", true); // moved sideways where the window is narrow
        setWidget(chart);
        viewport()->setAutoFillBackground(false);
        chart->setAutoFillBackground(false);
        chart->installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            follow();
        return QScrollArea::eventFilter(watched, event);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            follow();
        return QScrollArea::event(event);
    }

private:
    void follow() { setFixedHeight(qMin(m_tallest, widget()->sizeHint().height())); }

    int m_tallest;
};

} // namespace

QWidget *scrolled(QWidget *chart, int tallest)
{
    return new ChartScroll(chart, tallest);
}

QColor fill(Grade grade)
{
    const Colours &c = Theme::instance().colours();
    switch (grade) {
    case Grade::Calm:
        return c.calm;
    case Grade::Warm:
        return c.warm;
    case Grade::Hot:
        return c.hot;
    case Grade::Chosen:
        return c.accent;
    case Grade::None:
    case Grade::Neutral:
        break;
    }
    return c.neutral;
}

QColor softFill(Grade grade)
{
    const Colours &c = Theme::instance().colours();
    switch (grade) {
    case Grade::Calm:
        return c.calmSoft;
    case Grade::Warm:
        return c.warmSoft;
    case Grade::Hot:
        return c.hotSoft;
    case Grade::Chosen:
        return c.accentSoft;
    case Grade::None:
    case Grade::Neutral:
        break;
    }
    return c.chip;
}

QColor onFill(Grade grade)
{
    const Colours &c = Theme::instance().colours();
    switch (grade) {
    case Grade::Calm:
        return c.onCalm;
    case Grade::Warm:
        return c.onWarm;
    case Grade::Hot:
        return c.onHot;
    case Grade::Chosen:
        return c.accentText;
    case Grade::None:
    case Grade::Neutral:
        break;
    }
    return c.onNeutral;
}

QColor words(Grade grade)
{
    const Colours &c = Theme::instance().colours();
    switch (grade) {
    case Grade::Calm:
        return c.calmText;
    case Grade::Warm:
        return c.warmText;
    case Grade::Hot:
        return c.hotText;
    case Grade::Chosen:
        return c.accent;
    case Grade::None:
    case Grade::Neutral:
        break;
    }
    return c.text;
}

} // namespace baton::parts
