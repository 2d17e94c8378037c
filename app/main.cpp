#include "app/commands/commandline.h"

int main(int argc, char **argv)
{
    return baton::runCommandLine(argc, argv);
}
