#pragma once

#include "app/window/parts.h"

#include <QMainWindow>
#include <memory>
#include <vector>

class QStackedWidget;

namespace baton {

class Banner;
class DocumentActions;
class ScenarioActions;
class StatusLine;
class TopBar;
class WelcomePage;

// One window: puts its parts together and lets them know of each other. Decides nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    const Parts &parts() const;
    DocumentActions &documents() const { return *m_documents; }
    // Nothing that moves, blinks or tells measured times: for pictures that come out the same twice.
    void holdStill();
    void say(const QString &sentence);
    QString bannerSentence() const;

Q_SIGNALS:
    void newWindowWanted();
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    // Keys that nobody took: what they would do cannot be done now, and that is said.
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Made; // the parts, in the order in which they need each other
    QWidget *makeWork();
    void addLenses();
    void bindActions();
    void bindDocument();
    void putTogether();
    void showDocument();
    void showStage();
    void showTitle();
    void showBanner();
    void refuse(const QString &sentence);

    std::unique_ptr<Made> m;
    QStackedWidget *m_pages = nullptr;
    TopBar *m_top = nullptr;
    Banner *m_banner = nullptr;
    StatusLine *m_status = nullptr;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_side = nullptr;
    std::vector<QWidget *> m_chrome; // what presenting hides
    DocumentActions *m_documents = nullptr;
    ScenarioActions *m_scenarios = nullptr;
};

} // namespace baton
