#include "tests/support/registry.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return baton::test::runAll(argc, argv) == 0 ? 0 : 1;
}
