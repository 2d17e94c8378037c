#pragma once

#include <QMimeData>
#include <functional>
#include <map>

namespace baton {

// What is made only when somebody asks for it: a copied map has forms that nobody may ever paste.
class OfferedMime : public QMimeData
{
public:
    using Make = std::function<QVariant()>;

    void offer(const QString &format, Make make) { m_makers[format] = std::move(make); }
    QStringList formats() const override;
    bool hasFormat(const QString &format) const override { return m_makers.contains(format); }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    std::map<QString, Make> m_makers;
    mutable std::map<QString, QVariant> m_made;
};

} // namespace baton
