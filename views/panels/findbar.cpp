#include "views/panels/findbar.h"

#include "model/edit/document.h"
#include "views/panels/fields/iconlabel.h"
#include "views/spoken/announce.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/plaintext.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace baton {

namespace {

class Search
{
public:
    Search(const ProcessMap &map, const QString &text) : m_map(map), m_text(text::plain(text.trimmed())) {}

    std::vector<Hit> run()
    {
        for (const Step &step : m_map.steps)
            look(step.name, step);
        for (const Handoff &handoff : m_map.handoffs)
            look(handoff.deliverable, handoff);
        for (const Party &party : m_map.parties)
            look(party.name, party);
        for (const Note &note : m_map.notes)
            look(note.text, note);
        for (const Step &step : m_map.steps)
            look(step.notes, step);
        for (const Handoff &handoff : m_map.handoffs) {
            look(handoff.meansRight, handoff);
            look(handoff.notes, handoff);
        }
        return std::move(m_hits);
    }

private:
    template <typename Element>
    void look(const std::string &in, const Element &element)
    {
        if (in.empty() || !text::plain(QString::fromStdString(in)).contains(m_text))
            return;
        Hit hit = hitOf(element);
        if (!hit.where.empty() && m_found.insert(keyOf(hit.where)).second)
            m_hits.push_back(std::move(hit));
    }
    Hit hitOf(const Step &step) const { return {{{step.id}, {}, {}}, text::stepName(m_map, step.id)}; }
    Hit hitOf(const Handoff &handoff) const { return {{{}, {handoff.id}, {}}, text::handoffName(m_map, handoff.id)}; }
    Hit hitOf(const Party &party)
    {
        if (m_stepsOf.empty())
            for (const Step &step : m_map.steps)
                m_stepsOf[step.party].push_back(step.id);
        return {{m_stepsOf[party.id], {}, {}}, text::partyName(m_map, party.id)};
    }
    Hit hitOf(const Note &note) const { return {{{}, {}, {note.id}}, QString::fromStdString(note.text).simplified()}; }
    static std::string keyOf(const intents::Selection &where)
    {
        std::string key;
        for (const std::vector<Id> *ids : {&where.steps, &where.handoffs, &where.notes}) {
            for (const Id &id : *ids)
                key += id + '\n';
            key += '\n';
        }
        return key;
    }

    const ProcessMap &m_map;
    QString m_text;
    std::vector<Hit> m_hits;
    std::unordered_set<std::string> m_found;
    std::unordered_map<Id, std::vector<Id>> m_stepsOf; // party: steps; filled at the first party found
};

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::instance().icon(icon));
    button->setIconSize({16, 16});
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

std::vector<Hit> findInMap(const ProcessMap &map, const QString &text)
{
    return text.trimmed().isEmpty() ? std::vector<Hit>() : Search(map, text).run();
}

FindBar::FindBar(QWidget *parent) : QFrame(parent), m_edit(new QLineEdit(this)), m_count(new QLabel(this))
{
    setProperty("surface", "card");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(6);
    row->addWidget(new IconLabel(QStringLiteral("search"), IconLabel::Tone::Muted, this));
    m_edit->setProperty("kind", "bare");
    m_edit->setMinimumWidth(180);
    m_edit->setPlaceholderText(tr("Find a step, handoff, party or note"));
    m_edit->setToolTip(m_edit->placeholderText());
    m_edit->setAccessibleName(tr("Find in the map"));
    m_edit->installEventFilter(this);
    row->addWidget(m_edit, 1);
    m_count->setProperty("role", "muted");
    row->addWidget(m_count);
    QToolButton *previous = iconButton(QStringLiteral("chevron-up"), tr("Previous (Shift+Enter)"), this);
    QToolButton *next = iconButton(QStringLiteral("chevron-down"), tr("Next (Enter)"), this);
    QToolButton *close = iconButton(QStringLiteral("close"), tr("Close and stay here"), this);
    for (QToolButton *button : {previous, next, close})
        row->addWidget(button);
    connect(previous, &QToolButton::clicked, this, [this] { goOn(-1); });
    connect(next, &QToolButton::clicked, this, [this] { goOn(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(m_edit, &QLineEdit::textEdited, this, &FindBar::search);
    setFocusProxy(m_edit);
}

void FindBar::setDocument(Document *document)
{
    m_document = document;
    m_hits.clear();
    m_count->clear();
}

void FindBar::start()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (m_document)
        m_hits = findInMap(m_document->map(), m_edit->text());
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::search()
{
    m_hits = m_document ? findInMap(m_document->map(), m_edit->text()) : std::vector<Hit>();
    if (!m_hits.empty())
        return show(0);
    m_count->setText(m_edit->text().trimmed().isEmpty() ? QString() : tr("nothing found"));
    m_edit->setAccessibleDescription(m_count->text());
    announce(this, m_count->text());
}

void FindBar::goOn(int by)
{
    if (m_hits.empty())
        return;
    const auto count = static_cast<long long>(m_hits.size());
    show(static_cast<std::size_t>((static_cast<long long>(m_position) + by + count) % count));
}

void FindBar::show(std::size_t position)
{
    m_position = position;
    m_count->setText(text::fill(tr("%1 of %2", "hits"), {text::number(static_cast<double>(position + 1), 0),
                                                         text::number(static_cast<double>(m_hits.size()), 0)}));
    m_edit->setAccessibleDescription(m_hits[position].words + QStringLiteral(", ") + m_count->text());
    announce(this, m_edit->accessibleDescription());
    Q_EMIT jumped(m_hits[position].where);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F3;
    if (!enter && key->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && enter)
        goOn(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->type() == QEvent::KeyPress)
        Q_EMIT restored();
    return true;
}

// From its buttons too; else the map below would take it and let go of what was found.
void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT restored();
    else
        QFrame::keyPressEvent(event);
}

// The line is bare: who types in it sees it by the edge of the bar.
void FindBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_edit->hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().colours().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

} // namespace baton
