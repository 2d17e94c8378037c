#pragma once

#include <QPushButton>

namespace baton {

// One side's sign-off: "Billing agrees…" until it has agreed, then "✓ Billing agreed" with the date.
class AgreeButton : public QPushButton
{
    Q_OBJECT
public:
    explicit AgreeButton(QWidget *parent = nullptr);

    void show(const QString &who, const std::string &isoDate);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void agreed(const std::string &isoDate); // "" = taken back

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void press();
    void fit();

    QString m_pattern;
    QString m_who;
    std::string m_date;
};

} // namespace baton
