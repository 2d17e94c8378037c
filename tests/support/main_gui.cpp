#include "tests/support/registry.h"
#include "tests/support/watchedapplication.h"

#include <cstdio>

namespace {

// Texts are as wide and pictures look the same wherever the tests run. Before there is an application: where it looks
// for fonts is read once.
void useTheFontsOfTheTests()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    qputenv("QT_FONT_DPI", "96");
    qputenv("FONTCONFIG_FILE", BATON_TEST_DATA "/fonts.conf");
}

} // namespace

int main(int argc, char **argv)
{
    useTheFontsOfTheTests();
    baton::test::WatchedApplication application(argc, argv);
    const int failed = baton::test::runAll(argc, argv);
    for (const std::string &slow : application.slow())
        std::printf("FAIL!  : the window stood still: %s\n", slow.c_str());
    return failed == 0 && application.slow().empty() ? 0 : 1;
}
