#pragma once

#include "model/edit/intents.h"
#include "model/store/documentfile.h"

#include <QTemporaryDir>
#include <string>
#include <vector>

namespace baton::test {

// A folder in memory where there is one: these tests are about order, not about disks.
QString scratchTemplate();

class Scratch
{
public:
    Scratch();
    std::string path(const std::string &name) const;
    std::vector<std::string> names() const; // sorted

private:
    QTemporaryDir m_folder;
};

// registration -> billing with a party, a placement, a route, a scenario and a note. No calendar: reading one takes
// longer than all the rest, and these tests read thousands of documents.
ProcessMap smallMap();
std::string readAll(const std::string &path);
void writeAll(const std::string &path, const std::string &bytes);
Status renameStep(Document &document, const Id &step, const std::string &name);

// Whether somebody holds a document, as another process sees it.
bool isLocked(const std::string &path);

// A document as the first schema wrote it: one step, "triage".
bool writeSchema1(const std::string &path);

} // namespace baton::test
