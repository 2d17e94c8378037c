#pragma once

#include "model/edit/intents.h"

#include <QWidget>
#include <memory>

class QScrollArea;
class QStackedWidget;

namespace baton {

class Document;
class Form;

// The panel of the Draw lens: the form of what is selected, or of the map when nothing is. A form is made when it is
// first wanted.
class PropertyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PropertyPanel(QWidget *parent = nullptr);
    ~PropertyPanel() override;

    void setDocument(Document *document); // not owned; null clears
    void setSelection(const intents::Selection &selection);
    void setReadOnly(bool readOnly);
    void showParty(const Id &party);
    void showCalendar(const Id &calendar);
    void focusFirstField(); // for "edit what is selected" by keyboard
    // Typed text that has not been committed yet is committed (before closing, before another lens).
    void commitPending();
    QSize sizeHint() const override { return {340, 600}; }

Q_SIGNALS:
    void left(); // Escape in a field: the map takes the keyboard

private:
    struct Forms;
    template <class F>
    F &made(F *&form);
    void adopt(Form *form);
    void bring(Form &form);
    void bringFormOf(const intents::Selection &selection);
    void follow();

    std::unique_ptr<Forms> m_forms;
    QStackedWidget *m_stack;
    Document *m_document = nullptr;
    bool m_readOnly = false;
    intents::Selection m_selection;
};

} // namespace baton
