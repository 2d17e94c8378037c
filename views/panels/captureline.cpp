#include "views/panels/captureline.h"

#include "model/edit/capturelines.h"
#include "views/canvas/geometry/placebeside.h"
#include "views/spoken/announce.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
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
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    build();
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        follow();
        offer();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CaptureLine::complete);
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
    m_key->setText(tr("⏎ adds"));
    m_key->setProperty("role", "muted");
    row->addWidget(m_edit, 1);
    row->addWidget(m_key);
    column->addLayout(row);
    m_echo->setTextFormat(Qt::PlainText);
    m_echo->setWordWrap(true);
    m_echo->setContentsMargins(16, 6, 16, 6);
    column->addWidget(m_echo);
    m_completer->setModel(m_names);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
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

void CaptureLine::start(const QString &text)
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_edit->setText(text); // and on from its end
    follow();
}

QString CaptureLine::text() const
{
    return m_edit->text();
}

QString CaptureLine::echo() const
{
    return m_echo->text();
}

void CaptureLine::say(const QString &sentence, bool wrong)
{
    m_echo->setText(sentence);
    m_echo->setVisible(!sentence.isEmpty());
    m_echo->setProperty("role", wrong ? "captureWrong" : "capture");
    Theme::restyle(m_echo);
    m_edit->setAccessibleDescription(sentence);
    adjustSize();
}

void CaptureLine::answer(const QString &sentence, bool wrong)
{
    say(sentence, wrong);
    announce(this, sentence);
}

void CaptureLine::follow()
{
    m_key->setVisible(!m_edit->text().trimmed().isEmpty());
    if (!m_document || m_edit->text().trimmed().isEmpty())
        return say({}, false);
    const Result<CaptureReading> reading = readCapture(m_edit->text().toStdString(), m_document->map());
    if (reading)
        return say(captureEcho(*reading), false);
    // A name that is not there yet is not wrong while one is still typing.
    const bool unfinished = reading.error().code == ErrorCode::MissingField;
    say(unfinished ? tr("… and the name of the next step") : text::error(reading.error()), !unfinished);
}

void CaptureLine::offer()
{
    if (!m_document)
        return;
    const std::string sentence = m_edit->text().toStdString();
    const std::size_t cursor = m_edit->text().left(m_edit->cursorPosition()).toUtf8().size();
    const CaptureCompletion completion = completeCapture(sentence, cursor, m_document->map());
    QStringList names;
    for (const std::string &name : completion.names)
        names << QString::fromStdString(name);
    m_begin = completion.begin;
    m_end = completion.end;
    m_names->setStringList(names);
    const QString typed = QString::fromStdString(sentence.substr(m_begin, m_end - m_begin));
    const bool done = names.size() == 1 && names.front().compare(typed, Qt::CaseInsensitive) == 0;
    if (names.isEmpty() || done)
        return m_completer->popup()->hide();
    const int left = m_edit->fontMetrics().horizontalAdvance(QString::fromStdString(sentence.substr(0, m_begin)));
    m_completer->complete(QRect(std::min(left, m_edit->width() - 220), 0, 220, m_edit->height()));
}

void CaptureLine::complete(const QString &name)
{
    QByteArray sentence = m_edit->text().toUtf8();
    const QByteArray with = name.toUtf8();
    sentence.replace(static_cast<qsizetype>(m_begin), static_cast<qsizetype>(m_end - m_begin), with);
    m_edit->setText(QString::fromUtf8(sentence));
    m_edit->setCursorPosition(
        static_cast<int>(QString::fromUtf8(sentence.left(static_cast<qsizetype>(m_begin) + with.size())).size()));
    follow();
}

void CaptureLine::enter()
{
    if (!m_document || m_edit->text().trimmed().isEmpty())
        return;
    const ProcessMap &map = m_document->map();
    const Result<CaptureReading> reading = readCapture(m_edit->text().toStdString(), map);
    if (!reading)
        return answer(text::error(reading.error()), true);
    const Batch batch = toBatch(map, *reading, placeBeside(map));
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
