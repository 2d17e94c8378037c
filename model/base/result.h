#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace baton {

// Every way in which something a person or a file asks for can fail. The sentence for each code is made in
// views/text/errors.cpp; `isInputError` style questions (exit statuses) are answered by `category`.
// X(name, category)
#define BATON_ERROR_CODES(X)                                                                                           \
    /* files */                                                                                                        \
    X(FileNotFound, Input)                                                                                             \
    X(FileUnreadable, Input)                                                                                           \
    X(FileTooLarge, Input)                                                                                             \
    X(FileUnwritable, Output)                                                                                          \
    X(DiskFull, Output)                                                                                                \
    X(ReadOnly, Output)                                                                                                \
    X(UnknownFormat, Input)                                                                                            \
    X(UnknownOutputFormat, Usage)                                                                                      \
    /* text formats */                                                                                                 \
    X(BadEncoding, Input)                                                                                              \
    X(BadSyntax, Input)                                                                                                \
    X(TooDeep, Input)                                                                                                  \
    X(TooMany, Input)                                                                                                  \
    X(NewerFormat, Input)                                                                                              \
    X(MissingField, Input)                                                                                             \
    X(WrongType, Input)                                                                                                \
    X(OutOfRange, Input)                                                                                               \
    X(BadId, Input)                                                                                                    \
    X(DuplicateId, Input)                                                                                              \
    X(UnknownReference, Input)                                                                                         \
    X(UnknownWord, Input)                                                                                              \
    X(BadDuration, Input)                                                                                              \
    X(BadLaw, Input)                                                                                                   \
    X(BadDate, Input)                                                                                                  \
    X(BadPeriod, Input)                                                                                                \
    X(DuplicatePeriod, Input)                                                                                          \
    X(BadCalendar, Input)                                                                                              \
    X(BadNumber, Input)                                                                                                \
    X(NoHandoffColumns, Input)                                                                                         \
    /* documents */                                                                                                    \
    X(NotADocument, Input)                                                                                             \
    X(DamagedDocument, Input)                                                                                          \
    X(NewerDocument, Input)                                                                                            \
    X(OpenElsewhere, Input)                                                                                            \
    X(ContentHashMismatch, Input)                                                                                      \
    X(WriteFailed, Output)                                                                                             \
    X(DocumentExists, Output)                                                                                          \
    /* edits */                                                                                                        \
    X(StaleEdit, Input)                                                                                                \
    X(NothingToUndo, Input)                                                                                            \
    X(NothingToRedo, Input)                                                                                            \
    X(UnknownStep, Input)                                                                                              \
    X(UnknownHandoff, Input)                                                                                           \
    X(UnknownScenario, Input)                                                                                          \
    X(UnknownSample, Usage)                                                                                            \
    /* questions */                                                                                                    \
    X(EmptyMap, Input)                                                                                                 \
    X(NoArrivals, Input)                                                                                               \
    X(Cancelled, Fault)                                                                                                \
    X(LimitReached, Input)                                                                                             \
    X(BadUsage, Usage)                                                                                                 \
    X(Internal, Fault)

enum class ErrorCode {
#define X(name, category) name,
    BATON_ERROR_CODES(X)
#undef X
};

enum class ErrorCategory { Usage, Input, Output, Fault };

ErrorCategory category(ErrorCode code);
// Stable lower_snake_case name of the code, as printed in JSON ("unknown_reference").
std::string codeName(ErrorCode code);

// What went wrong, for a sentence to be made at the edge: the code, what fills its %1 %2 ..., and the place.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::vector<std::string> args;
    std::string file;
    int line = 0;   // 1-based; 0 = not known
    int column = 0; // 1-based; 0 = not known

    Error() = default;
    Error(ErrorCode errorCode, std::vector<std::string> arguments = {}) : code(errorCode), args(std::move(arguments)) {}
    Error at(int atLine, int atColumn) const;
    Error in(std::string fileName) const;
};

// A value or the reason why there is none. Errors are values in all of model; nothing throws across a room.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    // Only when ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    // Only when not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{};
using Status = Result<Done>;

} // namespace baton
