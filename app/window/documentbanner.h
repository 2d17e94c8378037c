#pragma once

namespace baton {

class Actions;
class Banner;
class Workspace;

// Says across the window what is not as usual with the document: read-only, open elsewhere, not saved.
void showDocumentBanner(Banner &banner, const Workspace &workspace, const Actions &actions);

} // namespace baton
