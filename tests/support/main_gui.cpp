#include "tests/support/registry.h"
#include "tests/support/watchedapplication.h"

#include <cstdio>

int main(int argc, char **argv)
{
    baton::test::WatchedApplication application(argc, argv);
    const int failed = baton::test::runAll(argc, argv);
    for (const std::string &slow : application.slow())
        std::printf("FAIL!  : the window stood still: %s\n", slow.c_str());
    return failed == 0 && application.slow().empty() ? 0 : 1;
}
