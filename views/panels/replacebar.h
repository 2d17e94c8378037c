#pragma once

#include "views/panels/replacing.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace baton {

class Document;

// Find and replace over the names of the map. What would change is listed as it is typed, each line can be left out,
// and Enter changes the rest as one edit.
class ReplaceBar : public QFrame
{
    Q_OBJECT
public:
    explicit ReplaceBar(QWidget *parent = nullptr);

    void setDocument(Document *document); // not owned; null clears
    void start(const QString &text);      // takes the keyboard; "" keeps the last text
    void replaceAll();

Q_SIGNALS:
    void told(const QString &sentence);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLineEdit *addLine(const QString &label, const QString &hint);
    void preview();
    void countChosen();
    std::vector<intents::NewName> chosen() const;

    Document *m_document = nullptr;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_with = nullptr;
    QCheckBox *m_words = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_says = nullptr;
    QPushButton *m_replace = nullptr;
    std::vector<Replacing> m_found;
};

} // namespace baton
