#include "views/panels/captureline.h"

#include "model/edit/capturelines.h"
#include "views/canvas/geometry/placebeside.h"
#include "views/spoken/announce.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace baton {

namespace {

intents::Selection newIn(const Batch &batch)
{
    intents::Selection made;
    for (const AnyChange &change : batch.changes) {
        if (const auto *step = std::get_if<Change<Step>>(&change); step && !step->before && step->after)
            made.steps.push_back(step->id);
        if (const auto *handoff = std::get_if<Change<Handoff>>(&change); handoff && !handoff->before && handoff->after)
            made.handoffs.push_back(handoff->id);
    }
    return made;
}

} // namespace

CaptureLine::CaptureLine(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
    , m_key(new QLabel(this))
    , m_echo(new QLabel(this))
    , m_names(new NameOffer(*m_edit))
{
    build();
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        follow();
        if (m_document)
            m_names->offer(m_document->map());
    });
    connect(m_names, &NameOffer::taken, this, &CaptureLine::follow);
    connect(m_names, &NameOffer::entered, this, &CaptureLine::enter);
    connect(m_names, &NameOffer::changed, this, &CaptureLine::showKeys);
    follow();
}

void CaptureLine::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 12, 16, 12);
    m_edit->setProperty("kind", "bare");
    m_edit->setPlaceholderText(tr("Registration -> Billing: insurance data, 8% wrong, within 4h"));
    m_edit->setToolTip(m_edit->placeholderText());
    m_edit->setAccessibleName(tr("Type a chain as a sentence"));
    m_edit->installEventFilter(this);
    m_key->setProperty("role", "muted");
    row->addWidget(m_edit, 1);
    row->addWidget(m_key);
    column->addLayout(row);
    m_echo->setTextFormat(Qt::PlainText);
    m_echo->setWordWrap(true);
    m_echo->setContentsMargins(16, 6, 16, 6);
    column->addWidget(m_echo);
    setFocusProxy(m_edit);
}

void CaptureLine::setDocument(Document *document)
{
    m_document = document;
    m_edit->clear();
    follow();
}

void CaptureLine::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void CaptureLine::setInLanes(bool inLanes)
{
    m_inLanes = inLanes;
}

void CaptureLine::start(const QString &text)
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_edit->setText(text); // and on from its end
    follow();
    if (m_document && !text.isEmpty())
        m_names->offer(m_document->map());
}

void CaptureLine::showKeys()
{
    m_key->setVisible(!m_edit->text().trimmed().isEmpty());
    m_key->setText(m_names->isOpen() ? tr("Tab completes · ⏎ adds") : tr("⏎ adds"));
}

QString CaptureLine::text() const
{
    return m_edit->text();
}

QString CaptureLine::echo() const
{
    return m_echo->text();
}

int CaptureLine::lineHeight() const
{
    const QMargins margins = layout()->contentsMargins();
    return layout()->itemAt(0)->sizeHint().height() + margins.top() + margins.bottom();
}

void CaptureLine::say(const QString &sentence, bool wrong)
{
    m_echo->setText(sentence);
    m_echo->setVisible(!sentence.isEmpty());
    m_echo->setProperty("role", wrong ? "captureWrong" : "capture");
    Theme::restyle(m_echo);
    m_edit->setAccessibleDescription(sentence);
    Q_EMIT grown();
    m_names->place();
}

void CaptureLine::answer(const QString &sentence, bool wrong)
{
    say(sentence, wrong);
    announce(this, sentence);
}

void CaptureLine::follow()
{
    showKeys();
    if (!m_document || m_edit->text().trimmed().isEmpty())
        return say({}, false);
    const Result<CaptureReading> reading = readCapture(m_edit->text().toStdString(), m_document->map());
    if (reading)
        return say(captureEcho(*reading), false);
    // A name that is not there yet is not wrong while one is still typing.
    const bool unfinished = reading.error().code == ErrorCode::MissingField;
    say(unfinished ? tr("… and the name of the next step") : text::error(reading.error()), !unfinished);
}

void CaptureLine::enter()
{
    if (!m_document || m_edit->text().trimmed().isEmpty())
        return;
    const ProcessMap &map = m_document->map();
    const Result<CaptureReading> reading = readCapture(m_edit->text().toStdString(), map);
    if (!reading)
        return answer(text::error(reading.error()), true);
    const Batch batch = toBatch(map, *reading, placeBeside(map, m_inLanes));
    if (batch.empty())
        return answer(tr("All of this is on the map already."), false);
    const QString echo = captureEcho(*reading);
    if (const Status status = m_document->perform(batch); !status)
        return answer(text::error(status.error()), true);
    announce(this, tr("Added: %1.").arg(echo));
    m_edit->clear();
    follow();
    Q_EMIT added(newIn(batch));
}

void CaptureLine::escape()
{
    if (m_edit->text().isEmpty()) {
        Q_EMIT left();
        return;
    }
    m_edit->clear();
    follow();
}

// Whether what would be pasted is more than this line takes.
bool CaptureLine::offersLines() const
{
    const std::string text = QApplication::clipboard()->text().trimmed().toStdString();
    return text.find('\n') != std::string::npos && areSentences(text);
}

bool CaptureLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress && pressed->matches(QKeySequence::Paste) && offersLines()) {
        Q_EMIT linesPasted();
        return true;
    }
    const int key = pressed->key();
    const bool enterKey = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enterKey && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        enterKey ? enter() : escape();
    return true;
}

void CaptureLine::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double bottom = m_echo->isVisible() ? m_echo->y() - 8 : height() - 4;
    const QRectF box(4, 4, width() - 8, bottom - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.cardShadow);
    painter.drawRoundedRect(box.translated(0, 2), 14, 14);
    painter.setBrush(c.panel);
    painter.setPen(QPen(m_edit->hasFocus() ? c.accent : c.fieldBorder, m_edit->hasFocus() ? 2 : 1));
    painter.drawRoundedRect(box, 14, 14);
}

} // namespace baton
