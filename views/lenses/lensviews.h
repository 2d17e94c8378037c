#pragma once

#include "model/analysis/answer.h"
#include "model/map/processmap.h"
#include "model/simulation/answer.h"
#include "views/lenses/lensview.h"

// What each lens paints, from the answers of the model: pure functions, for the canvas, the report and pictures.
namespace baton {

LensView drawView();
LensView bottlenecksView(const ProcessMap &map, const Analysis &analysis);
// With an impact: the journey of that error. Without: what each step makes and catches.
LensView errorsView(const ProcessMap &map, const Impact *impact);
// `answer` may be null or of fewer runs than wanted; the exact part stands alone until then.
LensView delayView(const ProcessMap &map, const DelayQuestion &question, const ExactDelay *exact,
                   const DelayAnswer *answer);
// `simulation` may be null: then only the agreed standards are shown.
LensView standardsView(const ProcessMap &map, const Simulation *simulation);

// The step whose errors cost most, or "" when nobody makes any.
Id worstSupplier(const Analysis &analysis);
// Whose error the Errors lens follows before anybody chooses: that step's, else where the most are said to be made;
// nothing where nobody makes any.
std::optional<ElementRef> firstOrigin(const ProcessMap &map, const Analysis &analysis);
// What the Delay lens asks before anybody chooses: the handoff on the critical path that matters most, blocked for two
// days.
DelayQuestion firstDelayQuestion(const ProcessMap &map, const Analysis &analysis);

// How full somebody is, as a grade: from 90 % hot, from 75 % warm.
Grade gradeOfUtilisation(double utilisation);
// Hot wherever more comes than can be done.
Grade gradeOf(const Figure &utilisation, bool keepsUp);

} // namespace baton
