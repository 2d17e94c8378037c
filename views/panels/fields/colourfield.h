#pragma once

#include "views/panels/fields/field.h"

#include <QColor>

namespace baton {

// A colour of the palette, or none of its own. The text is "#rrggbb" or "".
class ColourField : public Field
{
    Q_OBJECT
public:
    explicit ColourField(const QString &label, QWidget *parent = nullptr);

    QString text() const override { return m_text; }
    void setReadOnly(bool readOnly) override;
    QWidget *editor() override;
    void setDefault(const QColor &colour); // what "none of its own" looks like

protected:
    void display(const QString &text, bool mixed) override;

private:
    class Swatches;
    void choose(const QString &text);

    Swatches *m_swatches;
    QString m_text;
};

} // namespace baton
