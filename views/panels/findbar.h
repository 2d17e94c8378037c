#pragma once

#include "model/edit/intents.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace baton {

class Document;

// Something that was found: where to go, and in what it was found.
struct Hit
{
    intents::Selection where;
    QString words;
};

// Everything in the map that holds the text, without regard to case and accents: steps, handoffs, parties (their
// steps), notes; names before what is written in notes.
std::vector<Hit> findInMap(const ProcessMap &map, const QString &text);

// Find as you type: every key jumps to the first hit, Enter and F3 go on. Escape goes back to the view from before;
// what was found stays chosen.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void setDocument(Document *document); // not owned; null clears
    void start();                         // takes the keyboard, keeps the last text selected
    void goOn(int by = 1);
    QString text() const;

Q_SIGNALS:
    void jumped(const baton::intents::Selection &where);
    void restored(); // Escape: back to the view from before the search
    void closed();   // the button: stay where the search led

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void show(std::size_t position);

    Document *m_document = nullptr;
    QLineEdit *m_edit;
    QLabel *m_count;
    std::vector<Hit> m_hits;
    std::size_t m_position = 0;
};

} // namespace baton
