#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

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

// Tests of the program in a folder of their own, with the sample of the clinic in it.
class ProgramTest : public QObject
{
protected:
    void makeClinic();
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_clinic;
};

} // namespace baton::test
