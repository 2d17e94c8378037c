#include "model/store/seal.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <cstring>

namespace baton::store {

namespace {

std::uint64_t lane(const std::string &hash, std::size_t index)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = (value << 8) | static_cast<unsigned char>(hash[index * 8 + i]);
    return value;
}

void addBytes(QCryptographicHash &hash, std::string_view bytes)
{
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

} // namespace

void Seal::add(const std::string &rowHash)
{
    for (std::size_t i = 0; i < m_sum.size(); ++i)
        m_sum[i] += lane(rowHash, i);
}

void Seal::subtract(const std::string &rowHash)
{
    for (std::size_t i = 0; i < m_sum.size(); ++i)
        m_sum[i] -= lane(rowHash, i);
}

std::string Seal::text() const
{
    std::string out;
    for (const std::uint64_t part : m_sum)
        for (int shift = 60; shift >= 0; shift -= 4)
            out += "0123456789abcdef"[(part >> shift) & 0xf];
    return out;
}

std::string hashOf(std::string_view table, const Statement &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addBytes(hash, table);
    for (int column = 0; column < row.columns(); ++column) {
        const std::string text = row.text(column);
        addBytes(hash, std::string(1, row.type(column)) + std::to_string(text.size()) + ":");
        addBytes(hash, text);
    }
    return hash.result().toStdString();
}

} // namespace baton::store
