#pragma once

#include "views/panels/fields/field.h"

namespace baton {

class EchoEdit;

// One line of text, with the echo of what was understood. Committed by Enter and when the focus leaves; Escape takes
// back what was typed.
class LineField : public Field
{
    Q_OBJECT
public:
    // What the text means, in words, or why it means nothing. Null: any text will do.
    using Understand = std::function<Result<QString>(const QString &)>;

    explicit LineField(const QString &label, Understand understand = {}, QWidget *parent = nullptr);

    QString text() const override;
    bool isEditing() const override;
    void setReadOnly(bool readOnly) override;
    void showSource(std::optional<Provenance> source) override;
    QWidget *editor() override;
    void commit() override;
    EchoEdit *edit() const { return m_edit; }
    void setPlaceholder(const QString &text);
    void makeHeadline(); // large, without a label
    void makeCompact();  // without a label of its own: a row of a table names it

protected:
    void display(const QString &text, bool mixed) override;

private:
    void typed();
    void takeBack();
    void echo();

    EchoEdit *m_edit;
    Understand m_understand;
    QString m_shown;
    QString m_placeholder;
    std::optional<Provenance> m_source;
    bool m_readOnly = false;
    bool m_mixed = false;
};

} // namespace baton
