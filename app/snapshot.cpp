#include "app/snapshot.h"

namespace baton {

Status renderSnapshot(const SnapshotRequest &)
{
    return Error(ErrorCode::Internal);
}

} // namespace baton
