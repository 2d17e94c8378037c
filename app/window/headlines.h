#pragma once

#include <QObject>
#include <QTimer>

namespace baton {

struct Parts;

// Says aloud what a lens has to say first, once it is known: when the lens is chosen and whenever it comes to say
// something else.
class Headlines : public QObject
{
    Q_OBJECT
public:
    Headlines(const Parts &parts, QObject *parent);

private:
    QString now() const;
    void tell();

    const Parts &m_parts;
    QTimer m_soon;
    QString m_told;
};

} // namespace baton
