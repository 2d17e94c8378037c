#pragma once

#include "views/panels/forms/elementform.h"

#include <optional>

class QLabel;
class QToolButton;

namespace baton {

class ChoiceField;
class RowList;

// The map itself: shown when nothing is selected.
class MapForm : public ElementForm<MapInfo>
{
    Q_OBJECT
public:
    explicit MapForm(QWidget *parent = nullptr);

protected:
    void shown(const std::vector<const MapInfo *> &maps, bool force) override;
    void readOnlyChanged() override;

private:
    struct Listed
    {
        Table<Party> parties;
        Table<Calendar> calendars;
        friend bool operator==(const Listed &, const Listed &) = default;
    };
    void list(const ProcessMap &map);
    void buildFacts();
    void buildScale();
    void buildParties();
    void buildCalendars();
    QToolButton *addListHead(const QString &title, const QString &addText);
    void addParty();
    void addCalendar();
    void reorder(const QStringList &ids);

    QLabel *m_counts = nullptr;
    ChoiceField *m_scale = nullptr;
    RowList *m_parties = nullptr;
    RowList *m_calendars = nullptr;
    QLabel *m_noParties = nullptr;
    QLabel *m_noCalendars = nullptr;
    QToolButton *m_addParty = nullptr;
    QToolButton *m_addCalendar = nullptr;
    std::optional<Listed> m_listed; // what the lists show; none when they may show something else
};

} // namespace baton
