#include "views/panels/forms/catcheseditor.h"

#include "views/panels/fields/choicefield.h"
#include "views/panels/forms/meanings.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace baton {

CatchesEditor::CatchesEditor(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout), m_add(new QuietCombo(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_grid);
    column->addWidget(m_add);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_add->setAccessibleName(tr("Add a step whose errors are caught here"));
    m_add->installEventFilter(this);
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        const std::string origin = m_add->itemData(index).toString().toStdString();
        if (!origin.empty())
            change(origin, 0.5);
    });
}

bool CatchesEditor::isEditing() const
{
    for (const auto &[origin, field] : m_rows)
        if (field->isEditing())
            return true;
    return false;
}

void CatchesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (const auto &[origin, field] : m_rows)
        field->setReadOnly(readOnly);
}

void CatchesEditor::show(const ProcessMap &map, const std::map<std::string, double> &catches, bool force)
{
    if (!force && isEditing())
        return;
    m_catches = catches;
    rebuild(map);
    m_origins.steps = map.steps;
    fillOrigins(m_add->hasFocus());
    setReadOnly(m_readOnly);
}

void CatchesEditor::rebuild(const ProcessMap &map)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    for (const auto &[origin, share] : m_catches)
        if (origin != "*")
            addRow(origin, text::stepName(map, origin));
    addRow("*", m_rows.empty() ? tr("Errors of any step") : tr("All other steps"));
}

void CatchesEditor::addRow(const std::string &origin, const QString &name)
{
    const int row = static_cast<int>(m_rows.size());
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "small");
    label->setWordWrap(true);
    auto *field = new LineField(text::fill(tr("Catches errors of %1"), {name}), meanings::share(), this);
    field->makeCompact();
    field->setPlaceholder(QStringLiteral("0 %"));
    const auto share = m_catches.find(origin);
    field->show(share == m_catches.end() ? QString() : meanings::ofShare(std::optional(share->second)), true);
    label->setBuddy(field->editor());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    connect(field, &Field::committed, this, [this, origin, field] { take(origin, field); });
    m_rows.emplace_back(origin, field);
    if (origin == "*" || m_readOnly)
        return;
    auto *remove = new QToolButton(this);
    remove->setIcon(Theme::instance().icon(QStringLiteral("close")));
    remove->setIconSize({14, 14});
    remove->setAccessibleName(text::fill(tr("No longer treat errors of %1 apart"), {name}));
    remove->setToolTip(remove->accessibleName());
    m_grid->addWidget(remove, row, 2);
    connect(remove, &QToolButton::clicked, this, [this, origin] { change(origin, std::nullopt); });
}

// The steps follow with the focus or the press that opens the list: hidden in the panel, thousands of them would have
// to be measured for each step that is chosen and with each new look.
void CatchesEditor::fillOrigins(bool whole)
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    m_add->addItem(tr("Set apart the errors of…"), QString());
    if (!whole)
        return;
    for (const Step &step : m_origins.steps)
        if (!m_catches.contains(step.id))
            m_add->addItem(text::stepName(m_origins, step.id), QString::fromStdString(step.id));
}

bool CatchesEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress;
    if (watched == m_add && asked && m_add->count() <= 1)
        fillOrigins(true);
    return QWidget::eventFilter(watched, event);
}

void CatchesEditor::take(const std::string &origin, LineField *field)
{
    const Result<std::optional<double>> share = meanings::readShare(field->text());
    if (!share)
        return field->showError(share.error());
    const bool clears = !*share && origin == "*";
    change(origin, clears ? std::nullopt : std::optional<double>(share->value_or(0)));
}

void CatchesEditor::change(const std::string &origin, std::optional<double> share)
{
    std::map<std::string, double> catches = m_catches;
    catches.erase(origin);
    if (share)
        catches.emplace(origin, *share);
    Q_EMIT committed(catches);
}

} // namespace baton
