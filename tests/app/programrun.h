#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace baton::test {

struct Outcome
{
    int status = -1; // -1: it did not end by itself
    QByteArray out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

// The program as scripts call it, without a display.
Outcome run(const QStringList &arguments, const QByteArray &input = {});

void write(const QString &path, const QByteArray &bytes); // fails the test where it cannot
QByteArray read(const QString &path);                     // empty where it cannot

} // namespace baton::test
