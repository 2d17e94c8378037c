#pragma once

#include "app/actions/actions.h"
#include "app/session.h"

#include <QMenu>
#include <functional>

namespace baton {

// The two menus of the top bar, made of the table's actions.
QMenu *makeDocumentMenu(Actions &actions, Session &session, QWidget *parent,
                        const std::function<void(QString)> &openRecent);
QMenu *makeMoreMenu(Actions &actions, Session &session, QWidget *parent,
                    const std::function<void(QString)> &chooseLanguage);

} // namespace baton
