#pragma once

#include "model/edit/document.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace baton {

// What was done, newest first; a click goes back to, or forward to, that moment.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setDocument(Document *document); // not owned; null clears
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void message(const QString &text); // why a jump was refused
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void addBeginning();
    void jump(int row);

    Document *m_document = nullptr;
    QListWidget *m_list;
    QLabel *m_nothing;
    bool m_readOnly = false;
};

} // namespace baton
