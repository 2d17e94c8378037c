#pragma once

#include "app/session.h"

#include <QObject>
#include <QString>

namespace baton {

class MainWindow;

// The windows of the program: made, and made anew when the language changes.
class Windows : public QObject
{
    Q_OBJECT
public:
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    // A file that cannot be opened is said in the window, which shows the welcome page then.
    MainWindow *open(const QString &file);

private:
    MainWindow *make();
    void speak(const QString &language);

    Session m_session;
    QList<MainWindow *> m_windows;
};

} // namespace baton
