#pragma once

#include "model/edit/document.h"
#include "views/canvas/geometry/mapgeometry.h"

namespace baton {

// What a canvas needs before it can show a document, made ahead on any thread: for a large map that takes longer than
// a window may stand still. Nobody may change the document meanwhile.
struct PreparedMap
{
    PreparedMap(const Document &of, MapGeometry::Options options)
        : document(&of)
        , revision(of.revision())
        , geometry(of.map(), options)
    {}

    const Document *document; // to be recognised by; never read
    std::int64_t revision;
    MapGeometry geometry;
};

} // namespace baton
