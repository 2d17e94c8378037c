#include "views/panels/fields/partyfield.h"

#include "views/text/sentences.h"
#include "views/theme/partyplace.h"
#include "views/theme/theme.h"

#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPixmapCache>
#include <QSignalBlocker>

namespace baton {

namespace {

const QString newParty = QStringLiteral("\tnew"); // cannot be an id

QPixmap paintedDot(const QColor &colour, bool outside)
{
    constexpr int scale = 4;
    QPixmap dot(16 * scale, 16 * scale);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(outside ? QPen(colour, 1.75, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(outside ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 3, 3);
    return dot;
}

} // namespace

// A map has more parties than colours: dots of one colour are one picture.
QIcon partyIcon(const Party &party)
{
    const QColor colour = partyColour(party);
    const bool outside = party.kind != PartyKind::Internal;
    const QString key =
        QStringLiteral("baton/party/%1%2").arg(colour.name(QColor::HexArgb), outside ? u"/outside" : u"");
    QPixmap dot;
    if (!QPixmapCache::find(key, &dot)) {
        dot = paintedDot(colour, outside);
        QPixmapCache::insert(key, dot);
    }
    return QIcon(dot);
}

PartyField::PartyField(const QString &label, QWidget *parent) : ChoiceField(label, parent), m_name(new QLineEdit(this))
{
    m_name->setPlaceholderText(tr("Name of the new party, then Enter"));
    m_name->setAccessibleName(tr("Name of the new party"));
    m_name->hide();
    layout()->addWidget(m_name);
    connect(combo(), &QComboBox::activated, this, &PartyField::askForName);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_name->text().trimmed();
        m_name->hide();
        if (!name.isEmpty())
            Q_EMIT newPartyNamed(name);
        combo()->setFocus();
    });
}

void PartyField::setParties(const ProcessMap &map)
{
    const QSignalBlocker quiet(combo());
    combo()->clear();
    combo()->addItem(text::partyName(map, {}), QString());
    for (const Party &party : map.parties)
        combo()->addItem(partyIcon(party), text::partyName(map, party.id), QString::fromStdString(party.id));
    combo()->addItem(Theme::instance().icon(QStringLiteral("plus")), tr("New party…"), newParty);
    reselect();
}

void PartyField::setReadOnly(bool readOnly)
{
    ChoiceField::setReadOnly(readOnly);
    if (readOnly)
        m_name->hide();
}

void PartyField::display(const QString &text, bool mixed)
{
    ChoiceField::display(text, mixed);
    if (!m_name->hasFocus())
        m_name->hide();
}

bool PartyField::isChoice(const QString &key) const
{
    return key != newParty;
}

void PartyField::askForName()
{
    if (text() != newParty)
        return;
    m_name->clear();
    m_name->show();
    m_name->setFocus();
}

} // namespace baton
