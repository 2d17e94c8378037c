#include "app/actions/menus.h"

#include "app/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>

namespace baton {

namespace {

// A null id is a line between groups.
void addAll(QMenu *menu, const Actions &actions, std::initializer_list<const char *> ids)
{
    for (const char *id : ids) {
        if (id)
            menu->addAction(actions[id]);
        else
            menu->addSeparator();
    }
}

QMenu *subMenu(QMenu *menu, const QString &title, const Actions &actions, std::initializer_list<const char *> ids)
{
    QMenu *sub = menu->addMenu(title);
    addAll(sub, actions, ids);
    return sub;
}

void addRecent(QMenu *menu, Session &session, const std::function<void(QString)> &open)
{
    QMenu *recent = menu->addMenu(QCoreApplication::translate("Menus", "Open lately"));
    QObject::connect(menu, &QMenu::aboutToShow, recent, [recent, &session, open] {
        recent->clear();
        for (const QString &path : session.recent())
            recent->addAction(QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")), recent,
                              [open, path] { open(path); });
        recent->setEnabled(!recent->isEmpty());
    });
}

void addLanguages(QMenu *menu, Session &session, const std::function<void(QString)> &choose)
{
    QMenu *sub = menu->addMenu(QCoreApplication::translate("Menus", "Language"));
    auto *group = new QActionGroup(sub);
    for (const QString &language : languages()) {
        QAction *action = sub->addAction(languageName(language), sub, [choose, language] { choose(language); });
        action->setCheckable(true);
        action->setChecked(language == session.language());
        group->addAction(action);
    }
}

} // namespace

QMenu *makeDocumentMenu(Actions &actions, Session &session, QWidget *parent,
                        const std::function<void(QString)> &openRecent)
{
    auto *menu = new QMenu(parent);
    addAll(menu, actions, {"map.rename", nullptr, "map.new", "map.open"});
    addRecent(menu, session, openRecent);
    addAll(menu, actions,
           {"map.import", nullptr, "map.copy", "map.keepVersion", "map.versions", "map.asOpened", nullptr, "map.pdf",
            "map.export", "map.print", nullptr, "map.close"});
    return menu;
}

QMenu *makeMoreMenu(Actions &actions, Session &session, QWidget *parent,
                    const std::function<void(QString)> &chooseLanguage)
{
    auto *menu = new QMenu(parent);
    addAll(menu, actions,
           {"edit.undo", "edit.redo", "edit.history", nullptr, "edit.find", "edit.replace", "help.palette", nullptr});
    subMenu(menu, QCoreApplication::translate("Menus", "Edit"), actions,
            {"edit.cut", "edit.copy", "edit.copyPicture", "edit.copyDrawing", "edit.copyTable", "edit.paste",
             "edit.selectAll", "edit.rename", "edit.remove"});
    subMenu(menu, QCoreApplication::translate("Menus", "Draw"), actions,
            {"draw.type", nullptr, "draw.downstream", "draw.upstream", "draw.sibling", "draw.connect", nullptr,
             "draw.phase", "draw.lock", nullptr, "draw.tidy", "draw.tidyChosen", "draw.tidyRows", "draw.tidyLine"});
    subMenu(menu, QCoreApplication::translate("Menus", "Lanes"), actions,
            {"view.lanes", nullptr, "lane.choose", "lane.details", "lane.up", "lane.down", "lane.fold", nullptr,
             "lane.new", "lane.remove"});
    subMenu(menu, QCoreApplication::translate("Menus", "View"), actions,
            {"view.zoomIn", "view.zoomOut", "view.actualSize", "view.fit", "view.fitChosen", nullptr, "view.grid",
             "view.lanes", nullptr, "view.panel", "view.strip", "view.table", nullptr, "view.present", "view.playback",
             "view.fullScreen"});
    subMenu(menu, QCoreApplication::translate("Menus", "What if"), actions,
            {"scenario.new", "scenario.asIs", "scenario.compare", nullptr, "scenario.rename", "scenario.adopt",
             "scenario.remove"});
    menu->addSeparator();
    subMenu(menu, QCoreApplication::translate("Menus", "Look"), actions,
            {"look.system", "look.light", "look.dark", "look.contrast"});
    subMenu(menu, QCoreApplication::translate("Menus", "Text size"), actions,
            {"view.textLarger", "view.textSmaller", "view.textRoom"});
    addLanguages(menu, session, chooseLanguage);
    addAll(menu, actions, {nullptr, "help.keys", "help.about", nullptr, "window.new", "window.quit"});
    return menu;
}

} // namespace baton
