#include "views/charts/longlist.h"

#include "views/charts/refill.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baton::parts {

namespace {

constexpr std::size_t atFirst = 40, atATime = 100;

void tell(QPushButton *more, std::size_t count, std::size_t shown)
{
    const std::size_t next = std::min(atATime, count - std::min(count, shown));
    more->setText(QCoreApplication::translate("LongList", "Show %Ln more", nullptr, int(next)));
    more->setVisible(next > 0);
}

// The first row from `row` on that takes the keyboard.
void focusFrom(const QVBoxLayout *rows, std::size_t row)
{
    for (int i = int(row); i < rows->count(); ++i)
        if (QWidget *widget = rows->itemAt(i)->widget(); widget && widget->focusPolicy() & Qt::TabFocus)
            return widget->setFocus(Qt::OtherFocusReason);
}

} // namespace

ShownRows firstRows()
{
    return std::make_shared<std::size_t>(atFirst);
}

void addLongList(QVBoxLayout *layout, QObject *owner, std::size_t count, const ShownRows &shown,
                 const std::function<void(QVBoxLayout *, std::size_t)> &add)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(layout->spacing());
    layout->addLayout(rows);
    const auto fill = [rows, count, shown, add] {
        for (std::size_t i = 0; i < std::min(count, *shown); ++i)
            add(rows, i);
    };
    fill();
    if (count <= *shown)
        return;
    auto *more = new QPushButton;
    more->setProperty("kind", "link");
    tell(more, count, *shown);
    layout->addWidget(more, 0, Qt::AlignLeft);
    QObject::connect(more, &QPushButton::clicked, owner, [=] {
        const int before = rows->count();
        *shown += atATime;
        refill(rows, owner, fill);
        focusFrom(rows, std::size_t(before));
        tell(more, count, *shown);
    });
}

} // namespace baton::parts
