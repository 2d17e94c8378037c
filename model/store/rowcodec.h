#pragma once

#include "model/edit/document.h"

#include <atomic>

// Values of a map as the text of rows. Everything read is checked like a file from elsewhere.
namespace baton::store {

struct ElementRow
{
    std::size_t kind = 0; // index among the alternatives of AnyChange
    Id id;
    std::int64_t order = 0;
    std::string body;
};

// Every element of a map, tables in the order of the kinds.
std::vector<ElementRow> rowsOf(const ProcessMap &map);
// What a change leaves behind, or nothing when it removes. `key` is set in both cases.
std::optional<ElementRow> rowAfter(const AnyChange &change, ElementRow &key);
// In the order of the rows, which are read by several threads. Errors: DamagedDocument {what}, of the first that is;
// Cancelled, looked at every few thousand rows.
Status putRows(const std::vector<ElementRow> &rows, ProcessMap &map, const std::atomic<bool> *cancel = nullptr);

std::string writeBatch(const Batch &batch);
Result<Batch> readBatch(std::string_view text);

std::string writeWholeMap(const ProcessMap &map);
Result<ProcessMap> readWholeMap(std::string_view text);

} // namespace baton::store
