#pragma once

#include <QObject>

namespace baton {

// A file dropped anywhere on the window is opened.
class DropHandler : public QObject
{
    Q_OBJECT
public:
    explicit DropHandler(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace baton
