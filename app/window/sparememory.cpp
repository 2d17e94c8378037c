#include "app/window/sparememory.h"

#include "views/lenses/answers.h"

#include <QTimer>

#include <cstdlib> // for __GLIBC__
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace baton {

namespace {

constexpr int quietFor = 700;          // ms without new answers
constexpr std::size_t most = 64 << 20; // bytes; giving back more would hold up the window

// A map that takes that much for a while takes it again with the next edit.
void giveBack()
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    if (mallinfo2().fordblks <= most)
        malloc_trim(0);
#endif
}

} // namespace

SpareMemory::SpareMemory(const Answers &answers, QObject *parent) : QObject(parent)
{
    auto *quiet = new QTimer(this);
    quiet->setSingleShot(true);
    quiet->setInterval(quietFor);
    connect(quiet, &QTimer::timeout, this, giveBack);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&answers, &Answers::documentReplaced, quiet, wait);
    connect(&answers, &Answers::analysisChanged, quiet, wait);
    connect(&answers, &Answers::simulationChanged, quiet, wait);
    connect(&answers, &Answers::delayChanged, quiet, wait);
}

} // namespace baton
