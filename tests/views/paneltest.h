#pragma once

#include "model/edit/document.h"
#include "views/panels/fields/linefield.h"
#include "views/panels/propertypanel.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QTest>
#include <memory>

namespace baton::test {

// Tests of a property panel on the screen and the document that it shows.
class PanelTest : public QObject
{
protected:
    void open(const ProcessMap &map)
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        Theme::instance().apply();
        m_document = std::make_unique<Document>(map);
        m_panel = std::make_unique<PropertyPanel>();
        m_panel->setDocument(m_document.get());
        m_panel->resize(340, 900);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void close()
    {
        if (m_panel)
            m_panel->close(); // what is being typed is committed while the panel is whole
        m_panel.reset();
        m_document.reset();
    }

    std::size_t edits() const { return m_document->history().size(); }
    // A field by its label, of those that are shown; null where there is none.
    template <class T = LineField>
    T *field(const QString &label) const
    {
        for (T *found : m_panel->findChildren<T *>())
            if (found->label() == label && found->isVisible())
                return found;
        return nullptr;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<PropertyPanel> m_panel;
};

} // namespace baton::test
