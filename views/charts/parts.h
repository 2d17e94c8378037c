#pragma once

#include "views/lenses/lensview.h"

#include <QColor>
#include <QLabel>
#include <QVBoxLayout>

// The small parts that lens panels and strips are made of, so that all of them look alike.
namespace baton::parts {

QLabel *caption(const QString &text, QWidget *parent = nullptr); // BOTTLENECKS
QLabel *title(const QString &text = {}, QWidget *parent = nullptr);
QLabel *sentence(const QString &text = {}, QWidget *parent = nullptr); // muted, wraps
QLabel *heading(const QString &text, QWidget *parent = nullptr);
QLabel *small(const QString &text = {}, QWidget *parent = nullptr); // muted and small, wraps
QWidget *rule(QWidget *parent = nullptr);

// Tooltips guess HTML: this one shows the text as it stands, whatever it holds.
void setPlainToolTip(QWidget *widget, const QString &text);
QString plainToolTip(const QString &text);

// For figures and names inside charts: 12 px at text scale 1.
QFont smallFont();

// A chart in a strip: as tall as it wants to be up to `tallest`, scrolled beyond.
QWidget *scrolled(QWidget *chart, int tallest);

// Removes and deletes everything in a layout.
void clear(QLayout *layout);

// Fill and text of a grade in the theme now in force.
QColor fill(Grade grade);
QColor softFill(Grade grade);
QColor onFill(Grade grade);
QColor words(Grade grade); // text of that grade on a panel

} // namespace baton::parts
