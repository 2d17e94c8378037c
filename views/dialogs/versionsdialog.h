#pragma once

#include "model/store/documentfile.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace baton {

// The named versions of a document: keep the present one, bring an earlier one back. Bringing back is an edit like
// any other: it can be undone.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit VersionsDialog(DocumentFile &file, QWidget *parent = nullptr);

private:
    void refresh();
    void keep();
    void restore();
    void say(const QString &sentence, bool trouble);

    DocumentFile &m_file;
    std::vector<Version> m_versions;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_restore;
    QLabel *m_said;
};

// The document's content becomes that of the version, as one edit. Errors: those of reading the version.
Status restoreContent(Document &document, const ProcessMap &content);

} // namespace baton
