#include "tests/support/registry.h"

#include <QMetaMethod>
#include <QTest>

namespace baton::test {

std::vector<Factory> &registry()
{
    static std::vector<Factory> factories;
    return factories;
}

namespace {

bool hasAnyOf(const QObject &test, const QStringList &functions)
{
    const QMetaObject &meta = *test.metaObject();
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
        if (functions.contains(QString::fromLatin1(meta.method(i).name())))
            return true;
    return false;
}

QStringList namedFunctions(const QStringList &arguments)
{
    QStringList names;
    for (qsizetype i = 1; i < arguments.size(); ++i)
        if (!arguments[i].startsWith(u'-'))
            names << arguments[i].section(u':', 0, 0);
    return names;
}

} // namespace

int runAll(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QStringList named = namedFunctions(arguments);
    int failed = 0;
    for (const Factory &make : registry()) {
        const std::unique_ptr<QObject> test = make();
        if (named.isEmpty()) {
            failed += QTest::qExec(test.get(), arguments);
            continue;
        }
        if (!hasAnyOf(*test, named))
            continue;
        QStringList own{arguments.first()};
        for (qsizetype i = 1; i < arguments.size(); ++i)
            if (arguments[i].startsWith(u'-') || hasAnyOf(*test, {arguments[i].section(u':', 0, 0)}))
                own << arguments[i];
        failed += QTest::qExec(test.get(), own);
    }
    return failed;
}

} // namespace baton::test
