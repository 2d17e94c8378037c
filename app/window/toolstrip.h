#pragma once

#include "app/actions/actions.h"

#include <QWidget>

namespace baton {

// The tools at the left, each with its key below the picture.
class ToolStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ToolStrip(Actions &actions, QWidget *parent = nullptr);
};

} // namespace baton
