#pragma once

#include "views/panels/fields/field.h"

#include <QComboBox>

namespace baton {

class WrapCheck;

// A combo box that leaves the wheel to the panel: scrolling past it must not change the map. Words too long for it are
// cut with "…" and told by its tip.
class QuietCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit QuietCombo(QWidget *parent = nullptr);
    void tellWhole(); // by the tip, what does not fit, and aloud; for who chose without a signal

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void escaped();

private:
    int roomForWords() const;
};

// One of a few values, each with a key (the field's text) and words.
class ChoiceField : public Field
{
    Q_OBJECT
public:
    explicit ChoiceField(const QString &label, QWidget *parent = nullptr);

    void setChoices(const std::vector<std::pair<QString, QString>> &keysAndWords);
    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *editor() override;
    QuietCombo *combo() const { return m_combo; }

protected:
    void display(const QString &text, bool mixed) override;
    // False for entries that are a command, not a value.
    virtual bool isChoice(const QString &) const { return true; }
    void reselect(); // what the document holds, after the choices were made anew

private:
    QuietCombo *m_combo;
    QString m_shown;
};

// Yes ("1") or no ("").
class CheckField : public Field
{
    Q_OBJECT
public:
    explicit CheckField(const QString &label, QWidget *parent = nullptr);

    QString text() const override;
    void setReadOnly(bool readOnly) override;
    QWidget *editor() override;

protected:
    void display(const QString &text, bool mixed) override;

private:
    WrapCheck *m_box;
};

} // namespace baton
