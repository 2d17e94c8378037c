#include "app/welcome/welcomepage.h"

#include "app/welcome/mapthumb.h"
#include "app/welcome/samplecard.h"
#include "app/welcome/samples.h"
#include "views/charts/parts.h"
#include "views/theme/iconengine.h"
#include "views/theme/theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baton {

namespace {

constexpr int recentShown = 6;

// Of the column with what to begin with: it grows with its text.
int startWidth()
{
    return static_cast<int>(280 * std::clamp(Theme::instance().textScale(), 1.0, 1.5));
}

// The icon has the colour of the button's words, which is not the theme's own on the primary button.
QPushButton *startButton(QAction *action, const QString &icon, const char *kind)
{
    auto *button = new QPushButton(action->text());
    button->setProperty("kind", kind);
    button->setToolTip(action->toolTip());
    button->setWhatsThis(action->whatsThis());
    const bool primary = qstrcmp(kind, "primary") == 0;
    const auto paint = [=] {
        button->setIcon(primary ? iconOnAccent(icon) : Theme::instance().icon(icon));
    };
    paint();
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(&Theme::instance(), &Theme::changed, button, paint);
    return button;
}

} // namespace

WelcomePage::WelcomePage(Session &session, Actions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_recent(new QVBoxLayout)
    , m_grid(new QGridLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    page->setProperty("surface", "canvas");
    page->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(40, 36, 40, 28);
    row->setSpacing(48);
    row->addStretch(1);
    row->addWidget(makeStart(actions), 0, Qt::AlignTop);
    row->addWidget(makeSamples(), 0, Qt::AlignTop);
    row->addStretch(1);
    setWidget(page);
    connect(&session, &Session::recentChanged, this, &WelcomePage::fillRecent);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (!m_cards.isEmpty() && isVisible())
            fillSamples();
    });
    fillRecent();
}

QWidget *WelcomePage::makeStart(Actions &actions)
{
    auto *start = new QWidget;
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("Who hands what to whom?"), "title", true));
    column->addWidget(parts::label(tr("Draw the chain with the people in it, see where it jams and what an error costs "
                                      "further down, and take the picture home."),
                                   "muted", true));
    column->addSpacing(10);
    QPushButton *fresh = startButton(actions["map.new"], QStringLiteral("new"), "primary");
    setFocusProxy(fresh);
    QPushButton *open = startButton(actions["map.open"], QStringLiteral("open"), "");
    QPushButton *import = startButton(actions["map.import"], QStringLiteral("import"), "");
    for (QPushButton *button : {fresh, open, import})
        column->addWidget(button);
    const auto fit = [=] {
        int width = startWidth();
        for (const QPushButton *button : {fresh, open, import})
            width = std::max(width, button->sizeHint().width());
        start->setFixedWidth(width);
    };
    fit();
    connect(&Theme::instance(), &Theme::changed, start, fit);
    column->addSpacing(18);
    column->addLayout(m_recent);
    column->addStretch(1);
    return start;
}

QWidget *WelcomePage::makeSamples()
{
    auto *samples = new QWidget;
    auto *column = new QVBoxLayout(samples);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(parts::label(tr("See what Baton shows"), "title", true));
    column->addWidget(parts::label(tr("Each sample opens as a map of your own: change what you like."), "muted", true));
    m_grid->setSpacing(16);
    column->addLayout(m_grid);
    return samples;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *old = m_recent->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const QStringList recent = m_session.recent();
    if (recent.isEmpty())
        return;
    m_recent->addWidget(parts::label(tr("Lately"), "caption"));
    for (const QString &path : recent.mid(0, recentShown)) {
        const QFileInfo info(path);
        auto *button = new QPushButton(fontMetrics().elidedText(info.completeBaseName(), Qt::ElideRight, 240));
        button->setProperty("kind", "link");
        button->setToolTip(
            tr("%1, changed %2").arg(path, QLocale().toString(info.lastModified(), QLocale::ShortFormat)));
        button->setAccessibleName(info.completeBaseName());
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button);
    }
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fillRecent();
    if (m_cards.isEmpty())
        fillSamples();
    setFocus(Qt::OtherFocusReason);
}

void WelcomePage::fillSamples()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    const QString language = QLocale().name().left(2);
    for (const samples::Sample &sample : samples::all(language)) {
        auto *card = new SampleCard(sample.title, sample.description);
        connect(card, &SampleCard::clicked, this, [this, name = sample.name] { Q_EMIT sampleChosen(name); });
        if (const Result<ProcessMap> map = samples::load(sample.name, language); map.ok())
            card->setPicture(mapThumb(map.value(), SampleCard::pictureSize(), devicePixelRatioF()));
        m_cards << card;
    }
    int tallest = 0;
    for (const QWidget *card : m_cards)
        tallest = std::max(tallest, card->sizeHint().height());
    for (QWidget *card : m_cards)
        card->setMinimumHeight(tallest);
    m_columns = 0;
    arrangeSamples();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeSamples();
}

void WelcomePage::arrangeSamples()
{
    const int room = viewport()->width() - startWidth() - 48 - 80;
    const int columns = std::clamp(room / (SampleCard::pictureSize().width() + 16), 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
}

} // namespace baton
