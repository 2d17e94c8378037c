#include "model/store/content.h"

#include "model/map/integrity.h"
#include "model/store/rowcodec.h"
#include "model/store/sealedrows.h"

#include <algorithm>
#include <functional>

namespace baton::store {

namespace {

Error damaged(const std::string &what)
{
    return Error(ErrorCode::DamagedDocument, {what});
}

// A file made by hand may hold anything anywhere.
std::int64_t wholeIn(const Row &row, std::size_t column)
{
    const auto *whole = std::get_if<std::int64_t>(&row[column]);
    return whole ? *whole : 0;
}

std::string textIn(const Row &row, std::size_t column)
{
    const auto *text = std::get_if<std::string>(&row[column]);
    return text ? *text : std::string();
}

class Reader
{
public:
    explicit Reader(Database &database) : m_database(database) {}

    Result<Content> read()
    {
        if (const Status status = checkFile(); !status)
            return status.error();
        for (std::size_t kind = 0; kind < elementTables; ++kind)
            if (const Status status = readElements(kind); !status)
                return status.error();
        for (const auto part : {&Reader::readJournal, &Reader::readVersions, &Reader::readMeta})
            if (const Status status = (this->*part)(); !status)
                return status.error();
        // Values are looked at only once the seal has said that they are what was written.
        if (m_writtenSeal != m_content.seal.text())
            return Error(ErrorCode::ContentHashMismatch);
        return interpret();
    }

private:
    Status checkFile()
    {
        if (const Status status = checkTables(m_database); !status)
            return status;
        const Result<std::string> check = m_database.ask("PRAGMA quick_check(1)");
        if (!check)
            return check.error();
        return *check == "ok" ? Status(Done{}) : Status(damaged(*check));
    }

    Status forEachRow(const std::string &table, const std::string &order,
                      const std::function<void(const Statement &)> &visit)
    {
        Statement rows(m_database.handle(), "SELECT * FROM " + table + " ORDER BY " + order);
        Statement::Step step;
        while ((step = rows.step()) == Statement::Step::Row)
            visit(rows);
        return step == Statement::Step::Done ? Status(Done{}) : Status(m_database.lastError());
    }

    Status readElements(std::size_t kind)
    {
        const std::string table = tables()[kind].name;
        return forEachRow(table, "id", [&](const Statement &row) {
            m_content.seal.add(hashOf(table, row));
            m_rows.push_back({kind, row.text(0), row.integer(1), row.text(2)});
        });
    }

    Status readJournal()
    {
        return forEachRow("journal", "seq", [&](const Statement &row) {
            m_content.seal.add(hashOf("journal", row));
            m_journal.push_back(row.row());
        });
    }

    Status readVersions()
    {
        return forEachRow("version", "number", [&](const Statement &row) {
            m_content.seal.add(hashOf("version", row));
            m_content.versions.push_back({row.integer(0), row.text(1), row.integer(2)});
        });
    }

    Status readMeta()
    {
        return forEachRow("meta", "key", [&](const Statement &row) {
            if (row.text(0) == "seal") {
                m_writtenSeal = row.text(1);
                return;
            }
            m_content.seal.add(hashOf("meta", row));
            if (row.text(0) == revisionKey)
                m_content.revision = std::strtoll(row.text(1).c_str(), nullptr, 10);
        });
    }

    Result<Content> interpret()
    {
        // In table order, so that a long table is filled from front to back.
        std::sort(m_rows.begin(), m_rows.end(), [](const ElementRow &a, const ElementRow &b) {
            return std::tie(a.kind, a.order, a.id) < std::tie(b.kind, b.order, b.id);
        });
        if (const Status status = putRows(m_rows, m_content.map, m_database.cancel()); !status)
            return status.error();
        if (const Status status = checkIntegrity(m_content.map); !status)
            return damaged(codeName(status.error().code));
        for (const Row &row : m_journal)
            if (const Status status = interpretJournal(row); !status)
                return status.error();
        std::reverse(m_content.past.undone.begin(), m_content.past.undone.end());
        std::reverse(m_content.undoneRows.begin(), m_content.undoneRows.end());
        return std::move(m_content);
    }

    Status interpretJournal(const Row &row)
    {
        if (m_database.cancelled())
            return Error(ErrorCode::Cancelled);
        Result<Batch> batch = readBatch(textIn(row, 4));
        if (!batch)
            return batch.error();
        const bool undone = wholeIn(row, 3) != 0;
        HistoryEntry entry{wholeIn(row, 1), batch->intent, batch->subject, wholeIn(row, 2), undone};
        if (!undone && !m_content.past.undone.empty())
            return damaged("journal");
        (undone ? m_content.past.undone : m_content.past.done).emplace_back(std::move(*batch), std::move(entry));
        (undone ? m_content.undoneRows : m_content.doneRows).push_back(wholeIn(row, 0));
        return Done{};
    }

    Database &m_database;
    Content m_content;
    std::vector<ElementRow> m_rows;
    std::vector<Row> m_journal;
    std::string m_writtenSeal;
};

Row journalRow(std::int64_t sequence, const std::pair<Batch, HistoryEntry> &entry, bool undone)
{
    return {sequence, entry.second.revision, entry.second.at, std::int64_t(undone), writeBatch(entry.first)};
}

Status putAll(SealedRows &rows, const Content &content)
{
    for (const ElementRow &row : rowsOf(content.map))
        if (const Status status = rows.put(tables()[row.kind].name, {row.id, row.order, row.body}); !status)
            return status;
    std::int64_t sequence = 0;
    for (const auto &entry : content.past.done)
        if (const Status status = rows.put("journal", journalRow(++sequence, entry, false)); !status)
            return status;
    for (auto entry = content.past.undone.rbegin(); entry != content.past.undone.rend(); ++entry)
        if (const Status status = rows.put("journal", journalRow(++sequence, *entry, true)); !status)
            return status;
    for (std::size_t i = 0; i < content.versions.size() && i < content.versionBodies.size(); ++i) {
        const Version &version = content.versions[i];
        const Row row{version.number, version.name, version.at, content.versionBodies[i]};
        if (const Status status = rows.put("version", row); !status)
            return status;
    }
    if (const Status status = rows.put("meta", {revisionKey, std::to_string(content.revision)}); !status)
        return status;
    return rows.writeSeal();
}

} // namespace

Result<Content> readContent(Database &database)
{
    return Reader(database).read();
}

Status writeContent(Database &database, const Content &content)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    SealedRows rows(database);
    if (const Status status = putAll(rows, content); !status)
        return status;
    return transaction.commit();
}

} // namespace baton::store
