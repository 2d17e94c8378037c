#include "tests/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace baton::test {

QString scratchTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/baton-test-XXXXXX");
}

Scratch::Scratch() : m_folder(scratchTemplate()) {}

std::string Scratch::path(const std::string &name) const
{
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
}

std::vector<std::string> Scratch::names() const
{
    std::vector<std::string> names;
    const auto all = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : all)
        names.push_back(name.toStdString());
    return names;
}

namespace {

void perform(ProcessMap &map, const Batch &batch)
{
    const Status status = apply(batch, map);
    if (!status)
        qFatal("the map of the test is wrong: %s", codeName(status.error().code).c_str());
}

} // namespace

ProcessMap smallMap()
{
    ProcessMap map;
    map.info.title = "Clinic";
    Party front;
    front.name = "Front desk";
    perform(map, intents::addParty(map, front));
    Step registration;
    registration.name = "Registration";
    registration.party = "front-desk";
    registration.work = *Law::parse("tri(4min, 7min, 15min)");
    registration.unknown["vendor_note"] = "{\"a\":[1,2]}";
    perform(map, intents::addStep(map, registration, Placement{}));
    Step billing;
    billing.name = "Billing \u00e8";
    billing.catches = {{"registration", 0.25}};
    perform(map, intents::addStep(map, billing, std::nullopt));
    Handoff handoff;
    handoff.from = "registration";
    handoff.to = "billing";
    handoff.deliverable = "insurance data";
    handoff.goesWrong = 0.08;
    handoff.standard = Standard{};
    handoff.standard->within.seconds = 14400;
    Id id;
    perform(map, intents::addHandoff(map, handoff, &id));
    Route route;
    route.id = id;
    route.bends = {{1.5, 2}, {3, -4}};
    perform(map, intents::route(map, route));
    Note note;
    note.text = "ask Maria";
    perform(map, intents::addNote(map, note));
    Scenario scenario;
    scenario.name = "Two at the desk";
    scenario.edits = {R"({"put":{"party":{"id":"front-desk","people":2}}})"};
    perform(map, intents::put(map, scenario));
    return map;
}

std::string readAll(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void writeAll(const std::string &path, const std::string &bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        qFatal("cannot write %s", path.c_str());
}

Status renameStep(Document &document, const Id &step, const std::string &name)
{
    return document.perform(intents::rename(document.map(), step, name));
}

bool isLocked(const std::string &path)
{
    const pid_t child = ::fork(); // another process
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000; // where SQLite locks
        lock.l_len = 512;
        const int file = ::open(path.c_str(), O_RDWR);
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

bool writeSchema1(const std::string &path)
{
    constexpr auto sql = R"(
        PRAGMA application_id=1112821297; PRAGMA user_version=1;
        CREATE TABLE element(kind TEXT NOT NULL, id TEXT NOT NULL, ord INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
        CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        INSERT INTO element VALUES('map', 'map', 0, '{"title":"Old"}');
        INSERT INTO element VALUES('step', 'triage', 1, '{"id":"triage","name":"Triage"}');
        INSERT INTO meta VALUES('revision', '12');)";
    sqlite3 *database = nullptr;
    const bool opened = sqlite3_open(path.c_str(), &database) == SQLITE_OK;
    const bool written = opened && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return written;
}

} // namespace baton::test
