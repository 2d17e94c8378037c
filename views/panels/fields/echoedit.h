#pragma once

#include "model/map/elements.h"

#include <QLineEdit>

class QToolButton;

namespace baton {

// A line edit that says at its right end what was understood ("between 1 and 3 hours · estimate"). Where there is no
// room, the echo is offered to the outside instead. Alt+Down opens the choice of the source.
class EchoEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit EchoEdit(QWidget *parent = nullptr);

    void setEcho(const QString &echo);
    void setSource(std::optional<Provenance> source); // null hides the choice
    bool echoFits() const { return m_fits; }

Q_SIGNALS:
    void echoOutside(const QString &echo); // "" when it fits inside
    void sourceChosen(baton::Provenance source);
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillMenu();

    QString m_echo;
    bool m_fits = true;
    QToolButton *m_source;
};

} // namespace baton
