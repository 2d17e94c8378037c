#include "app/window/banner.h"

#include "views/spoken/announce.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace baton {

Banner::Banner(QWidget *parent) : QWidget(parent), m_sentence(new QLabel), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("banner"));
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 12, 6);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_buttons);
    connect(&Theme::instance(), &Theme::changed, this, &Banner::paintTone);
    hide();
}

void Banner::show(Tone tone, const QString &sentence, const std::vector<Choice> &choices, bool canClose)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const Choice &choice : choices)
        addButton(choice);
    if (canClose)
        addButton({tr("Understood"), [this] {
                       hide();
                   }});
    paintTone();
    setVisible(!sentence.isEmpty());
    announce(this, sentence);
}

void Banner::addButton(const Choice &choice)
{
    auto *button = new QPushButton(choice.text);
    connect(button, &QPushButton::clicked, this, choice.handler);
    m_buttons->addWidget(button);
}

void Banner::paintTone()
{
    const Colours &colours = Theme::instance().colours();
    const QColor fill = m_tone == Tone::Warning ? colours.warmSoft : colours.accentSoft;
    setStyleSheet(QStringLiteral("#banner { background: %1; border-bottom: 1px solid %2; }")
                      .arg(fill.name(), colours.border.name()));
}

} // namespace baton
