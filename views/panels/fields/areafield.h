#pragma once

#include "views/panels/fields/field.h"

#include <QPlainTextEdit>

namespace baton {

// A text edit that is as high as its text, between two limits, and lets Tab move on. Ctrl+Enter commits.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget *parent = nullptr);
    void setLines(int least, int most);
    void setEnterCommits(bool on) { m_enterCommits = on; } // Shift+Enter then breaks the line
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void finished();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();

    int m_least = 1;
    int m_most = 8;
    bool m_enterCommits = false;
};

// Several lines of plain text.
class AreaField : public Field
{
    Q_OBJECT
public:
    explicit AreaField(const QString &label, QWidget *parent = nullptr);

    QString text() const override;
    bool isEditing() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *editor() override;
    void commit() override;
    GrowingEdit *edit() const { return m_edit; }
    void setPlaceholder(const QString &text);

protected:
    void display(const QString &text, bool mixed) override;

private:
    void takeBack();

    GrowingEdit *m_edit;
    QString m_shown;
    QString m_placeholder;
};

} // namespace baton
