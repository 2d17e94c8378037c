#pragma once

#include "model/edit/capture.h"
#include "model/edit/document.h"
#include "model/edit/intents.h"

#include "views/panels/nameoffer.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace baton {

// The line that floats at the bottom of the map: a sentence typed while people talk becomes steps and handoffs.
// Beneath stands what was understood. Enter makes one edit, Escape clears the line and then leaves it.
class CaptureLine : public QFrame
{
    Q_OBJECT
public:
    explicit CaptureLine(QWidget *parent = nullptr);

    void setDocument(Document *document); // not owned; null clears
    void setReadOnly(bool readOnly);
    void setInLanes(bool inLanes);        // what is new is placed for a map in lanes
    void start(const QString &text = {}); // takes the keyboard
    QString text() const;
    QString echo() const;
    int lineHeight() const; // without what is said beneath

Q_SIGNALS:
    void added(const baton::intents::Selection &made); // what is new on the map
    void left();
    void grown();       // or shrunk: what is said beneath takes another room
    void linesPasted(); // several sentences at once, which stand on the clipboard

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow();
    void showKeys();
    void enter();
    void escape();
    bool offersLines() const;
    void say(const QString &sentence, bool wrong);
    void answer(const QString &sentence, bool wrong); // to Enter

    Document *m_document = nullptr;
    QLineEdit *m_edit;
    QLabel *m_key;
    QLabel *m_echo;
    NameOffer *m_names;
    bool m_inLanes = false;
};

// What a reading means, in words: "Billing → Insurer (new) · claim · 1 of 100 wrong · standard: within 3 working days".
QString captureEcho(const CaptureReading &reading);

} // namespace baton
