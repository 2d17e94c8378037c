#pragma once

#include "model/base/result.h"
#include "model/map/elements.h"

#include <QWidget>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace baton {

// One thing a person sets: a label, an editor, and beside it what is wrong. A field holds text; what the text means
// is the business of the form. Whatever a person is typing is never overwritten from outside.
class Field : public QWidget
{
    Q_OBJECT
public:
    explicit Field(const QString &label, QWidget *parent = nullptr);

    virtual QString text() const = 0;
    // From the document. Ignored while a person is editing, unless `force` (another element is shown).
    void show(const QString &text, bool force);
    // Several elements with different values.
    void showMixed(bool force);
    // True from the first typed character until the text is committed or taken back.
    virtual bool isEditing() const { return false; }
    virtual void setReadOnly(bool readOnly) = 0;
    // Null hides the choice of where a figure comes from; only measured fields have one.
    virtual void showSource(std::optional<Provenance>) {}

    void showError(const Error &error);
    void clearError();
    bool hasError() const;
    QString label() const { return m_name; }
    void setHint(const QString &hint); // muted line under the editor; "" hides it
    virtual QWidget *editor() = 0;
    // Hands over what is being typed, if anything.
    virtual void commit() {}

Q_SIGNALS:
    void committed();
    void sourceChosen(baton::Provenance source);
    void left(); // Escape: back to the map

protected:
    virtual void display(const QString &text, bool mixed) = 0;
    virtual void markWrong(bool wrong);
    void placeEditor(QWidget *editor); // once, from the constructor of the subclass
    void hideLabel();

private:
    QString m_name;
    QLabel *m_label;
    QLabel *m_hint;
    QWidget *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    QVBoxLayout *m_layout;
};

QString sourceName(Provenance source); // "estimate"

} // namespace baton
