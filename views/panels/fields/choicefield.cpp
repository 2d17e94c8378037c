#include "views/panels/fields/choicefield.h"

#include "views/charts/parts.h"
#include "views/panels/fields/wrapcheck.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStylePainter>
#include <QWheelEvent>

namespace baton {

void QuietCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void QuietCombo::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QComboBox::keyPressEvent(event);
}

QuietCombo::QuietCombo(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::currentIndexChanged, this, &QuietCombo::tellWhole);
}

int QuietCombo::roomForWords() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int icon = option.currentIcon.isNull() ? 0 : iconSize().width() + 8;
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return field.width() - icon - 2;
}

void QuietCombo::tellWhole()
{
    const QString words = currentIndex() < 0 ? placeholderText() : currentText();
    const bool whole = fontMetrics().horizontalAdvance(words) <= roomForWords();
    setToolTip(whole ? QString() : words);
    setAccessibleDescription(words); // Qt 6.4 tells only what a named choice is for
}

void QuietCombo::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    tellWhole();
}

void QuietCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        tellWhole();
}

void QuietCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        option.currentText = placeholderText();
    }
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, roomForWords());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

ChoiceField::ChoiceField(const QString &label, QWidget *parent) : Field(label, parent), m_combo(new QuietCombo(this))
{
    placeEditor(m_combo);
    connect(m_combo, &QuietCombo::escaped, this, &Field::left);
    connect(m_combo, &QComboBox::activated, this, [this] {
        clearError();
        if (text() != m_shown && isChoice(text()))
            Q_EMIT committed();
    });
}

void ChoiceField::setChoices(const std::vector<std::pair<QString, QString>> &keysAndWords)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const auto &[key, words] : keysAndWords)
        m_combo->addItem(words, key);
    reselect();
}

void ChoiceField::reselect()
{
    m_combo->setCurrentIndex(m_combo->findData(m_shown));
    m_combo->tellWhole();
}

QString ChoiceField::text() const
{
    return m_combo->currentData().toString();
}

QWidget *ChoiceField::editor()
{
    return m_combo;
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ChoiceField::display(const QString &text, bool mixed)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setPlaceholderText(mixed ? tr("different values") : QString());
    m_shown = mixed ? QStringLiteral("\n") : text; // no key: any choice is a change
    m_combo->setCurrentIndex(mixed ? -1 : m_combo->findData(text));
    m_combo->tellWhole();
}

CheckField::CheckField(const QString &label, QWidget *parent) : Field(label, parent), m_box(new WrapCheck(label, this))
{
    hideLabel();
    placeEditor(m_box);
    connect(m_box, &WrapCheck::clicked, this, [this] {
        m_box->setTristate(false);
        Q_EMIT committed();
    });
}

QString CheckField::text() const
{
    return m_box->isChecked() ? QStringLiteral("1") : QString();
}

QWidget *CheckField::editor()
{
    return m_box;
}

void CheckField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void CheckField::display(const QString &text, bool mixed)
{
    m_box->setTristate(mixed);
    m_box->setCheckState(mixed ? Qt::PartiallyChecked : text.isEmpty() ? Qt::Unchecked : Qt::Checked);
}

} // namespace baton
