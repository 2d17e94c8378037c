#include "app/scenarios/changewords.h"

#include "model/map/elementjson.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace baton {

namespace {

// Fields by their name in files, as they are called in the forms.
QString fieldName(const std::string &field)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("people"), QT_TRANSLATE_NOOP("ChangeWords", "people")},
        {QStringLiteral("work"), QT_TRANSLATE_NOOP("ChangeWords", "work")},
        {QStringLiteral("arrivals"), QT_TRANSLATE_NOOP("ChangeWords", "arrivals")},
        {QStringLiteral("people_needed"), QT_TRANSLATE_NOOP("ChangeWords", "people needed at once")},
        {QStringLiteral("arrivals_batch"), QT_TRANSLATE_NOOP("ChangeWords", "cases that arrive together")},
        {QStringLiteral("introduces"), QT_TRANSLATE_NOOP("ChangeWords", "errors made")},
        {QStringLiteral("catches"), QT_TRANSLATE_NOOP("ChangeWords", "errors caught")},
        {QStringLiteral("delay"), QT_TRANSLATE_NOOP("ChangeWords", "takes")},
        {QStringLiteral("goes_wrong"), QT_TRANSLATE_NOOP("ChangeWords", "goes wrong")},
        {QStringLiteral("inspection"), QT_TRANSLATE_NOOP("ChangeWords", "inspection")},
        {QStringLiteral("standard"), QT_TRANSLATE_NOOP("ChangeWords", "standard")},
        {QStringLiteral("rating"), QT_TRANSLATE_NOOP("ChangeWords", "what the customer says")},
        {QStringLiteral("scores"), QT_TRANSLATE_NOOP("ChangeWords", "what the customer says in detail")},
        {QStringLiteral("results"), QT_TRANSLATE_NOOP("ChangeWords", "results by period")},
        {QStringLiteral("share"), QT_TRANSLATE_NOOP("ChangeWords", "share")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("ChangeWords", "name")},
        {QStringLiteral("deliverable"), QT_TRANSLATE_NOOP("ChangeWords", "what is handed over")},
        {QStringLiteral("party"), QT_TRANSLATE_NOOP("ChangeWords", "done by")},
        {QStringLiteral("calendar"), QT_TRANSLATE_NOOP("ChangeWords", "calendar")},
        {QStringLiteral("batch"), QT_TRANSLATE_NOOP("ChangeWords", "batch")},
        {QStringLiteral("x"), QT_TRANSLATE_NOOP("ChangeWords", "place on the map")},
        {QStringLiteral("y"), QT_TRANSLATE_NOOP("ChangeWords", "place on the map")},
    };
    const QString key = QString::fromStdString(field);
    const auto found = names.find(key);
    return found == names.end() ? QString(key).replace(u'_', u' ')
                                : QCoreApplication::translate("ChangeWords", found.value());
}

bool isShare(const std::string &field)
{
    return field == "introduces" || field == "goes_wrong" || field == "inspection" || field == "share";
}

QString valueWords(const JsonValue *value)
{
    if (!value || value->kind == JsonValue::Kind::Null)
        return QStringLiteral("–");
    if (value->kind == JsonValue::Kind::Object)
        if (const JsonValue *within = value->find("within"))
            return valueWords(within);
    const bool plain = value->kind == JsonValue::Kind::String || value->kind == JsonValue::Kind::Number;
    return QString::fromStdString(plain && !value->text.empty() ? value->text : writeJson(*value));
}

QString valueOf(const std::string &field, const JsonValue *value)
{
    return isShare(field) && value && value->kind == JsonValue::Kind::Number ? text::percent(value->number, 1)
                                                                             : valueWords(value);
}

struct Subject
{
    QString name; // "" = not on the map yet
    JsonValue before = JsonValue::ofObject();
};

template <class T>
Subject subjectIn(const Table<T> &table, const Id &id, const QString &name)
{
    const T *element = table.find(id);
    return element ? Subject{name, writeElement(*element, Members::All)} : Subject{};
}

Subject subjectOf(const std::string &kind, const Id &id, const ProcessMap &map)
{
    if (kind == "step")
        return subjectIn(map.steps, id, text::stepName(map, id));
    if (kind == "handoff")
        return subjectIn(map.handoffs, id, text::handoffName(map, id));
    if (kind == "party")
        return subjectIn(map.parties, id, text::partyName(map, id));
    if (kind == "calendar")
        return subjectIn(map.calendars, id, QString::fromStdString(id));
    return {};
}

QString idText(const JsonValue &object)
{
    const JsonValue *id = object.find("id");
    return id ? QString::fromStdString(id->text) : QString();
}

QString added(const std::string &kind, const JsonValue &object, const ProcessMap &map)
{
    const JsonValue *name = object.find("name");
    const QString called = name ? QString::fromStdString(name->text) : idText(object);
    if (kind == "step")
        return QCoreApplication::translate("ChangeWords", "New step %1").arg(called);
    if (kind == "party")
        return QCoreApplication::translate("ChangeWords", "New party %1").arg(called);
    if (kind != "handoff")
        return QCoreApplication::translate("ChangeWords", "New: %1").arg(called);
    const auto end = [&](const char *which) {
        const JsonValue *step = object.find(which);
        const Id id = step ? step->text : Id();
        return map.steps.contains(id) ? text::stepName(map, id) : QString::fromStdString(id);
    };
    return QCoreApplication::translate("ChangeWords", "New handoff %1 → %2").arg(end("from"), end("to"));
}

QString changed(const Subject &subject, const JsonValue &object)
{
    QStringList parts;
    bool moved = false;
    for (const auto &[field, value] : object.members) {
        if (field == "x" || field == "y")
            moved = true;
        else if (field != "id" && valueOf(field, subject.before.find(field)) != valueOf(field, &value))
            parts << QCoreApplication::translate("ChangeWords", "%1 %2 → %3")
                         .arg(fieldName(field), valueOf(field, subject.before.find(field)), valueOf(field, &value));
    }
    if (parts.isEmpty() && moved)
        parts << fieldName("x");
    return QCoreApplication::translate("ChangeWords", "%1: %2").arg(subject.name, parts.join(QStringLiteral(", ")));
}

QString wordsOf(const JsonValue &edit, const ProcessMap &map)
{
    if (edit.kind == JsonValue::Kind::Array) {
        QStringList parts;
        for (const JsonValue &item : edit.items)
            parts << wordsOf(item, map);
        return parts.join(QStringLiteral("; "));
    }
    if (const JsonValue *put = edit.find("put"); put && !put->members.empty()) {
        const auto &[kind, object] = put->members.front();
        const Subject subject = subjectOf(kind, idText(object).toStdString(), map);
        return subject.name.isEmpty() ? added(kind, object, map) : changed(subject, object);
    }
    if (const JsonValue *removed = edit.find("remove"); removed && !removed->members.empty()) {
        const auto &[kind, id] = removed->members.front();
        const QString name = subjectOf(kind, id.text, map).name;
        return QCoreApplication::translate("ChangeWords", "Without %1")
            .arg(name.isEmpty() ? QString::fromStdString(id.text) : name);
    }
    return QString::fromStdString(writeJson(edit));
}

} // namespace

QString changeWords(const std::string &line, const ProcessMap &map)
{
    const Result<JsonValue> edit = parseJson(line);
    return edit.ok() ? wordsOf(edit.value(), map) : QString::fromStdString(line);
}

} // namespace baton
