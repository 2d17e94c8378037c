#include "model/exchange/codec.h"

namespace baton::handofflist {

Result<Preview> preview(std::string_view, std::size_t)
{
    return Error(ErrorCode::NoHandoffColumns);
}

Result<Imported> read(std::string_view, const Layout &)
{
    return Error(ErrorCode::NoHandoffColumns);
}

Result<Imported> read(std::string_view)
{
    return Error(ErrorCode::NoHandoffColumns);
}

std::string write(const ProcessMap &, const std::string &)
{
    return {};
}

} // namespace baton::handofflist
