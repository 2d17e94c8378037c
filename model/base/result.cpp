#include "model/base/result.h"

#include <cctype>

namespace baton {

ErrorCategory category(ErrorCode code)
{
    switch (code) {
#define X(name, kind)                                                                                                  \
    case ErrorCode::name:                                                                                              \
        return ErrorCategory::kind;
        BATON_ERROR_CODES(X)
#undef X
    }
    return ErrorCategory::Fault;
}

namespace {

std::string snakeCase(const char *camel)
{
    std::string out;
    for (const char *c = camel; *c; ++c) {
        if (std::isupper(static_cast<unsigned char>(*c)) && !out.empty())
            out += '_';
        out += static_cast<char>(std::tolower(static_cast<unsigned char>(*c)));
    }
    return out;
}

} // namespace

std::string codeName(ErrorCode code)
{
    switch (code) {
#define X(name, kind)                                                                                                  \
    case ErrorCode::name:                                                                                              \
        return snakeCase(#name);
        BATON_ERROR_CODES(X)
#undef X
    }
    return "internal";
}

Error Error::at(int atLine, int atColumn) const
{
    Error copy = *this;
    copy.line = atLine;
    copy.column = atColumn;
    return copy;
}

Error Error::in(std::string fileName) const
{
    Error copy = *this;
    copy.file = std::move(fileName);
    return copy;
}

} // namespace baton
