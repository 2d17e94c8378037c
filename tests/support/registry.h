#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

// Test classes announce themselves here, so that one executable runs all tests of a room.
namespace baton::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

std::vector<Factory> &registry();

struct Registration
{
    explicit Registration(Factory factory) { registry().push_back(std::move(factory)); }
};

// Runs every registered test class; with arguments, each is handed to Qt Test. Classes without a named
// test function are skipped when function names are given. Returns the number of failed test functions.
int runAll(int argc, char **argv);

} // namespace baton::test

#define BATON_TEST(Class)                                                                                              \
    static const baton::test::Registration registerTest_##Class{[] {                                                   \
        return std::make_unique<Class>();                                                                              \
    }};
