#pragma once

#include "model/store/schema.h"
#include "model/store/seal.h"

#include <map>
#include <optional>

namespace baton::store {

// Rows of a document with the seal kept in step: every change of a row goes through here. Answers Failed work as a
// Status from the connection; after one, neither the transaction nor this object is to be used further.
class SealedRows
{
public:
    explicit SealedRows(Database &database);
    ~SealedRows();

    void setSeal(const Seal &seal) { m_seal = seal; }
    std::string seal() const { return m_seal.text(); }

    // The row whose first column is key. Nothing when there is none.
    Result<std::optional<Row>> read(const std::string &table, const Value &key);
    Status put(const std::string &table, const Row &row); // its first value is the key
    Status erase(const std::string &table, const Value &key);
    // Writes the seal itself; the last act of a transaction.
    Status writeSeal();

private:
    struct Prepared;
    Prepared &prepared(const std::string &table);
    Status unseal(const std::string &table, const Value &key);
    Status sealRow(const std::string &table, const Value &key);

    Database &m_database;
    Seal m_seal;
    std::map<std::string, std::unique_ptr<Prepared>> m_prepared;
};

} // namespace baton::store
