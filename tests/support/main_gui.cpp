#include "tests/support/registry.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return baton::test::runAll(argc, argv) == 0 ? 0 : 1;
}
