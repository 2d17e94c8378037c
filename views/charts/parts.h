#pragma once

#include "views/lenses/lensview.h"

#include <QColor>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

class QButtonGroup;

// The small parts that lens panels and strips are made of, so that all of them look alike.
namespace baton::parts {

// Plain text in a role of the style sheet ("muted", "title", ...).
QLabel *label(const QString &text, const char *role, bool wraps = false, QWidget *parent = nullptr);
QLabel *caption(const QString &text, QWidget *parent = nullptr); // BOTTLENECKS
QLabel *title(const QString &text = {}, QWidget *parent = nullptr);
QLabel *sentence(const QString &text = {}, QWidget *parent = nullptr); // muted, wraps
QLabel *heading(const QString &text, QWidget *parent = nullptr);
QLabel *small(const QString &text = {}, QWidget *parent = nullptr); // muted and small, wraps
QWidget *rule(QWidget *parent = nullptr);

// What stands above a part of a panel: a rule, a heading, and at the right what its figures are.
void section(QVBoxLayout *layout, const QString &heading, const QString &unit = {});
// Sentences with a dot before each, their lines in line.
void bullets(QVBoxLayout *layout, const QStringList &sentences);
// The frame of a strip: its caption and, beside it, how to read it.
struct Strip
{
    QWidget *widget;
    QVBoxLayout *column; // below the caption
    QHBoxLayout *head;   // what else stands beside the caption
    QLabel *note;
};
Strip strip(const QString &caption, const QString &note = {});
// Buttons beside the caption, of which one is pressed: ids 0, 1, ... of the group.
void addSegments(const Strip &strip, QButtonGroup *group, const QStringList &names);

// For figures and names inside charts: 12 px at text scale 1.
QFont smallFont();

// A chart in a strip: as tall as it wants to be up to `tallest`, scrolled beyond.
QWidget *scrolled(QWidget *chart, int tallest);

// Fill and text of a grade in the theme now in force.
QColor fill(Grade grade);
QColor softFill(Grade grade);
QColor onFill(Grade grade);
QColor words(Grade grade); // text of that grade on a panel

} // namespace baton::parts
