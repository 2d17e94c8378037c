#pragma once

#include "views/panels/forms/elementform.h"

namespace baton {

// A sticky note: its text.
class NoteForm : public ElementForm<Note>
{
    Q_OBJECT
public:
    explicit NoteForm(QWidget *parent = nullptr);
};

} // namespace baton
