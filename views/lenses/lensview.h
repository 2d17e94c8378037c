#pragma once

#include "model/map/elements.h"

#include <QString>
#include <QStringList>
#include <unordered_map>

// What a lens paints on the map: one figure and one grade per step and handoff. The canvas, the PDF and the
// pictures all take this value; they know nothing of where the figures come from.
namespace baton {

enum class Lens { Draw, Bottlenecks, Errors, Delay, Standards };

// Grade says how bad; the figure beside it says the same in words, so colour never speaks alone.
enum class Grade { None, Neutral, Calm, Warm, Hot, Chosen };

struct StepMark
{
    Grade grade = Grade::None;
    QString figure;    // badge at the top right corner; "" = none
    QStringList chips; // replaces the chips under the name when not empty
    QString spoken;    // for assistive technology
    bool gone = false; // no longer part of the map: dashed and quiet
};
struct HandoffMark
{
    Grade grade = Grade::None;
    double weight = 1; // 1..4: stroke width
    QString figure;    // pill on the arrow; "" = none
    QString number;    // the figure without its words, where they find no room; "" = none
    QString spoken;
    bool gone = false; // no longer part of the map: dashed
};
struct LensView
{
    Lens lens = Lens::Draw;
    bool fadeUnmarked = false; // what has no mark is drawn quieter
    std::unordered_map<Id, StepMark> steps;
    std::unordered_map<Id, HandoffMark> handoffs;
    QString subject; // what is followed through the map: "an error at Registration"; "" = the map as it is
    QString legend;  // one line for the legend of the PDF
};

} // namespace baton
