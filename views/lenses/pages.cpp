#include "views/lenses/pages.h"

#include "views/lenses/bottleneckspage.h"
#include "views/lenses/delaypage.h"
#include "views/lenses/drawpage.h"
#include "views/lenses/errorspage.h"
#include "views/lenses/standardspage.h"

namespace baton {

std::vector<LensPage *> makeLensPages(Answers &answers, Canvas &canvas)
{
    return {new DrawPage(answers, canvas), new BottlenecksPage(&answers), new ErrorsPage(&answers),
            new DelayPage(&answers), new StandardsPage(&answers)};
}

} // namespace baton
