#pragma once

#include "app/actions/actions.h"

#include <QDialog>

namespace baton {

// All keys on one sheet, by group, from the table of actions.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget *parent);
    static void open(Actions &actions, QWidget *window);
};

} // namespace baton
