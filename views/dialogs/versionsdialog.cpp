#include "views/dialogs/versionsdialog.h"

#include "model/edit/intents.h"
#include "views/spoken/quietview.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

Status restoreContent(Document &document, const ProcessMap &content)
{
    return document.perform(intents::difference(document.map(), content, Intent::RestoreVersion));
}

VersionsDialog::VersionsDialog(DocumentFile &file, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_list(new QuietView<QListWidget>)
    , m_name(new QLineEdit)
    , m_keep(new QPushButton(tr("Keep")))
    , m_restore(new QPushButton(tr("Bring back")))
    , m_said(new QLabel)
{
    setWindowTitle(tr("Versions"));
    resize(520, 460);
    m_name->setPlaceholderText(tr("Name of this version, for example: before the workshop"));
    m_name->setToolTip(m_name->placeholderText());
    m_name->setAccessibleName(tr("Name of this version"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *fresh = new QHBoxLayout;
    fresh->addWidget(m_name, 1);
    fresh->addWidget(m_keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(fresh);
    m_list->setAccessibleName(tr("Versions, newest first"));
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    connect(m_keep, &QPushButton::clicked, this, &VersionsDialog::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &VersionsDialog::keep);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_file.readOnly() && m_list->currentRow() >= 0); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_keep->setDefault(true);
    m_keep->setEnabled(!m_file.readOnly());
    refresh();
}

void VersionsDialog::refresh()
{
    m_versions = m_file.versions();
    std::reverse(m_versions.begin(), m_versions.end());
    m_list->clear();
    for (const Version &version : m_versions) {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(version.at), QLocale::ShortFormat);
        m_list->addItem(tr("%1 · %2").arg(QString::fromStdString(version.name), when));
    }
    m_restore->setEnabled(false);
    if (m_versions.empty())
        say(tr("No version is kept yet. Every change is in the history anyway; a version is a moment with a name."),
            false);
}

void VersionsDialog::keep()
{
    const QString typed = m_name->text().simplified();
    const QString name =
        typed.isEmpty() ? QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat) : typed;
    const Result<Version> kept = m_file.keepVersion(name.toStdString());
    if (!kept.ok()) {
        say(text::error(kept.error()), true);
        return;
    }
    m_name->clear();
    refresh();
    say(tr("Kept: %1").arg(name), false);
}

void VersionsDialog::restore()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Version &version = m_versions[static_cast<std::size_t>(row)];
    const Result<ProcessMap> content = m_file.contentOf(version);
    const Status done = content.ok() ? restoreContent(m_file.document(), content.value()) : Status(content.error());
    if (!done.ok())
        say(text::error(done.error()), true);
    else
        say(tr("%1 is back. Undo returns to what was there before.").arg(QString::fromStdString(version.name)), false);
}

void VersionsDialog::say(const QString &sentence, bool trouble)
{
    m_said->setProperty("role", trouble ? "error" : "muted");
    Theme::restyle(m_said);
    m_said->setText(sentence);
}

} // namespace baton
