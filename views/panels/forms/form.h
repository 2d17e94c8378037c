#pragma once

#include "model/edit/document.h"
#include "model/edit/intents.h"
#include "views/panels/fields/field.h"

#include <QWidget>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace baton {

// The fields of one kind of element. Every committed field is one intent performed on the document; the form follows
// the document and never overwrites what is being typed.
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    void setDocument(Document *document); // not owned; null clears
    Document *document() const { return m_document; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    virtual void refresh(bool force) = 0;
    void commitPending(); // what is being typed counts, or is dropped where it is wrong
    bool isEditing() const;
    void focusFirst();

Q_SIGNALS:
    void partyWanted(const QString &id);    // show the form of a party
    void calendarWanted(const QString &id); // or of a calendar
    void mapWanted();
    void elementWanted(const baton::intents::Selection &selection);
    void left();

protected:
    virtual void readOnlyChanged() {}
    // Applies an edit, and says below the form why it was refused.
    bool perform(Batch batch);
    Status tryPerform(Batch batch);
    void fail(const Error &error);

    // Building blocks, from top to bottom.
    QVBoxLayout *body() const { return m_body; }
    void addCaption(const QString &text);
    QLabel *addTitle();
    QLabel *addHeading(const QString &text);
    QLabel *addText(const QString &role);
    void addRule();
    void addSpace(int height);
    void add(Field *field);
    void addRow(Field *left, Field *right);
    // Everything added from here on goes into a section that can be folded away, until endSection.
    void beginMore(const QString &title, const QString &summary);
    void endMore();

    std::vector<Field *> m_fields;

private:
    void adopt(Field *field);

    Document *m_document = nullptr;
    bool m_readOnly = false;
    QVBoxLayout *m_top;
    QVBoxLayout *m_body;
    QLabel *m_refusal;
};

} // namespace baton
