#pragma once

#include <QAbstractItemView>

namespace baton {

// A list or a table that tells assistive technology of its current row only while it has the focus. Qt 6.4 says that
// the focus went to a row whenever one becomes current, which takes a reader away from where the person is; and it says
// nothing of the row when the view gets the focus.
template <class View>
class QuietView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        if (this->hasFocus())
            View::currentChanged(now, before);
        else
            QAbstractItemView::currentChanged(now, before);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        if (const QModelIndex now = this->currentIndex(); now.isValid())
            View::currentChanged(now, {});
    }
};

} // namespace baton
