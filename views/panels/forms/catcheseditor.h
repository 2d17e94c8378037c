#pragma once

#include "model/map/processmap.h"

#include <QWidget>

class QGridLayout;

namespace baton {

class LineField;
class QuietCombo;

// How likely this step finds an error, by the step that made it; "*" stands for all others.
class CatchesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CatchesEditor(QWidget *parent = nullptr);

    void show(const ProcessMap &map, const std::map<std::string, double> &catches, bool force);
    void setReadOnly(bool readOnly);
    bool isEditing() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void committed(const std::map<std::string, double> &catches);

private:
    void rebuild(const ProcessMap &map);
    void addRow(const std::string &origin, const QString &name);
    void fillOrigins(bool whole);
    void take(const std::string &origin, LineField *field);
    void change(const std::string &origin, std::optional<double> share);

    std::map<std::string, double> m_catches;
    std::vector<std::pair<std::string, LineField *>> m_rows;
    QGridLayout *m_grid;
    QuietCombo *m_add;
    ProcessMap m_origins; // its steps can be set apart
    bool m_readOnly = false;
};

} // namespace baton
