#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace baton {

// The title of the map: read as a label, edited in place. As wide as its words, shortened when there is no room.
class TitleField : public QStackedWidget
{
    Q_OBJECT
public:
    explicit TitleField(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setEditable(bool editable);
    void edit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void titleEdited(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void finish(bool keep);
    void elide();

    QLabel *m_label;
    QLineEdit *m_field;
    QString m_title;
    bool m_editable = true;
};

} // namespace baton
