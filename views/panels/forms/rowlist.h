#pragma once

#include "views/spoken/quietview.h"

#include <QIcon>
#include <QListWidget>

namespace baton {

// A list as high as its rows, inside a form: a name, what is said of it, and a click or Enter that opens it. Where it
// may be reordered, rows are dragged, or moved with Alt+Up and Alt+Down.
class RowList : public QuietView<QListWidget>
{
    Q_OBJECT
public:
    struct Row
    {
        QString id;
        QString name;
        QString detail;
        QIcon icon;
    };

    explicit RowList(const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    void setReorderable(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(const QString &id);
    void reordered(const QStringList &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void moveCurrent(int by);
    QStringList ids() const;

    bool m_reorderable = false;
};

} // namespace baton
