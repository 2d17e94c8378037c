#pragma once

namespace baton {

class Actions;
class Answers;
class Canvas;
class LensHost;
class Session;
class Stage;
class Workspace;

// What the handlers of a window's actions work with. All of it outlives them.
struct Parts
{
    Workspace &workspace;
    Stage &stage;
    Answers &answers;
    Session &session;
    Actions &actions;
    Canvas &canvas;
    LensHost &lenses;
};

} // namespace baton
