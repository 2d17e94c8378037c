#include "views/panels/forms/noteform.h"

#include "views/panels/fields/areafield.h"

namespace baton {

NoteForm::NoteForm(QWidget *parent) : ElementForm(parent)
{
    addCaption(tr("Note"));
    auto *field = new AreaField(tr("Text"));
    field->setPlaceholder(tr("What should not be forgotten"));
    field->edit()->setLines(6, 24);
    add(field);
    bind(
        field, [](const Note &note) { return QString::fromStdString(note.text); },
        [](Note &note, const QString &text) -> Status {
            note.text = text.toStdString();
            return Done{};
        });
}

} // namespace baton
