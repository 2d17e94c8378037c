#include "app/commandline.h"

int main(int argc, char **argv)
{
    return baton::runCommandLine(argc, argv);
}
