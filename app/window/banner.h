#pragma once

#include <QLabel>
#include <QWidget>
#include <functional>

class QHBoxLayout;

namespace baton {

// One sentence across the window that stays until it is no longer true, with what can be done about it.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Told, Warning };
    struct Choice
    {
        QString text;
        std::function<void()> handler;
    };

    explicit Banner(QWidget *parent = nullptr);
    void show(Tone tone, const QString &sentence, const std::vector<Choice> &choices = {}, bool canClose = false);
    QString sentence() const { return m_sentence->text(); }

private:
    void addButton(const Choice &choice);
    void paintTone();

    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
    Tone m_tone = Tone::Told;
};

} // namespace baton
