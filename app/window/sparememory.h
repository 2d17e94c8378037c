#pragma once

#include <QObject>

namespace baton {

class Answers;

// Gives back to the system what opening and analysing a document took for a while: the allocator keeps it otherwise,
// a quarter of all memory with a map of 1,000 steps.
class SpareMemory : public QObject
{
    Q_OBJECT
public:
    explicit SpareMemory(const Answers &answers, QObject *parent);
};

} // namespace baton
