#pragma once

#include <QObject>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace baton {

struct ProcessMap;

// Names of the map that go on from what is being typed into a sentence, in a list above the line. Tab takes the first
// of them, or the one that was walked to; Enter takes only that.
class NameOffer : public QObject
{
    Q_OBJECT
public:
    explicit NameOffer(QLineEdit &edit);

    void offer(const ProcessMap &map); // for the name at the cursor
    void hide();
    bool isOpen() const;
    void place(); // again, where the line is now

Q_SIGNALS:
    void taken();   // a name stands in the line
    void entered(); // the sentence as it stands
    void changed(); // opened or closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &name);
    bool keyPress(int key);

    QLineEdit &m_edit;
    QCompleter *m_completer;
    QStringListModel *m_names;
    std::size_t m_begin = 0, m_end = 0; // bytes of the name being completed
};

} // namespace baton
