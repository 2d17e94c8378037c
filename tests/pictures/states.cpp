#include "tests/pictures/states.h"

#include "app/actions/commandpalette.h"
#include "app/actions/shortcutsheet.h"
#include "app/window/lenshost.h"
#include "model/edit/intents.h"
#include "model/exchange/codec.h"
#include "tests/app/stand.h"
#include "views/charts/figuretable.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/resultsdialog.h"
#include "views/lenses/delaycontrols.h"
#include "views/panels/captureline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace baton::test {

namespace {

using Over = std::unique_ptr<QWidget>;
using Reach = std::function<Over(Stand &)>;

constexpr int patienceMs = 60'000;

constexpr QSize laptop(1366, 768), usual(1440, 900), desk(1920, 1080);

Over welcome(Stand &stand)
{
    stand.parts().workspace.close();
    return {};
}

Over empty(Stand &stand)
{
    ProcessMap map;
    map.info.title = "Purchase to payment";
    stand.parts().workspace.showInMemory(map);
    return {};
}

Over step(Stand &stand)
{
    stand.canvas().select({{"coding"}, {}, {}});
    return {};
}

Over handoff(Stand &stand)
{
    stand.canvas().select({{}, {"reg-bill"}, {}});
    return {};
}

Over capture(Stand &stand)
{
    stand.window.findChild<CaptureLine *>()->start(QStringLiteral("Billing -> Insurer: claim, 1% wrong, within 3 wd"));
    return {};
}

Over lanes(Stand &stand)
{
    stand.action("view.lanes").trigger();
    return handoff(stand);
}

Reach lens(const char *name, const intents::Selection &chosen = {})
{
    return [=](Stand &stand) {
        stand.action(name).trigger();
        stand.canvas().select(chosen);
        return Over();
    };
}

Over late(Stand &stand)
{
    lens("lens.delay", {{}, {"reg-bill"}, {}})(stand);
    QCoreApplication::processEvents();
    auto *by = stand.parts().lenses.panel()->findChild<DelayControls *>()->findChild<QLineEdit *>();
    by->selectAll();
    QTest::keyClicks(by, QStringLiteral("2d"));
    QTest::keyClick(by, Qt::Key_Return);
    return {};
}

Over compare(Stand &stand)
{
    stand.action("lens.bottlenecks").trigger();
    (void)stand.parts().stage.show(stand.map().scenarios.begin()->id);
    stand.action("scenario.compare").trigger();
    const auto open = [&] {
        for (const FigureTable *table : stand.parts().lenses.strip()->findChildren<FigureTable *>())
            for (int row = 0; row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    if (table->item(row, column) && table->item(row, column)->text() == QStringLiteral("…"))
                        return true;
        return false;
    };
    (void)QTest::qWaitFor([&] { return !open(); }, patienceMs);
    return {};
}

Over table(Stand &stand)
{
    stand.action("view.table").trigger();
    return {};
}

Over find(Stand &stand)
{
    stand.action("edit.find").trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("da"));
    return {};
}

Over palette(Stand &stand)
{
    CommandPalette::open(stand.parts().actions, &stand.window);
    return Over(stand.window.findChild<CommandPalette *>());
}

Over shortcuts(Stand &stand)
{
    ShortcutSheet::open(stand.parts().actions, &stand.window);
    return Over(stand.window.findChild<ShortcutSheet *>());
}

Over exporting(Stand &stand)
{
    auto over = std::make_unique<ExportDialog>(ExportChoice(), &stand.window);
    over->show();
    return over;
}

Over importing(Stand &stand)
{
    const std::string rows = "Supplier;Customer;What;Wait;Goes wrong\nFront desk;Billing;insurance data;2h;8%\n"
                             "Front desk;Nursing;patient data;5min;1,5%\nBilling;Insurer;claim;1d;2%\n";
    auto over = std::make_unique<ImportDialog>(rows, handofflist::preview(rows).value(), &stand.window);
    over->show();
    return over;
}

Over results(Stand &stand)
{
    std::vector<PeriodResult> lines;
    for (int month = 1; month <= 9; ++month)
        lines.push_back({QStringLiteral("2026-0%1").arg(month).toStdString(),
                         3.1 + 0.1 * month,
                         6.5 + 0.15 * month,
                         120'000.0 + 2'500 * month,
                         {}});
    (void)stand.document().perform(intents::putResults(stand.map(), lines));
    auto over = std::make_unique<ResultsDialog>(stand.document(), &stand.window);
    over->show();
    const auto found = [&] {
        for (const QLabel *label : over->findChildren<QLabel *>())
            if (label->text().contains(u'\n'))
                return true;
        return false;
    };
    (void)QTest::qWaitFor(found, 2'000); // what moves together is worked out on another thread
    return over;
}

Over presenting(Stand &stand)
{
    stand.action("view.present").trigger();
    stand.window.showNormal();
    stand.window.resize(usual);
    QTest::qWait(0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&stand.canvas(), Qt::Key_Right);
    return {};
}

} // namespace

const std::vector<State> &states()
{
    constexpr ThemeKind light = ThemeKind::Light, dark = ThemeKind::Dark, contrast = ThemeKind::HighContrast;
    const QString en = QStringLiteral("en"), it = QStringLiteral("it"), es = QStringLiteral("es");
    const intents::Selection coding{{"coding"}, {}, {}}, insurance{{}, {"reg-bill"}, {}};
    static const std::vector<State> all{
        {QStringLiteral("welcome"), usual, light, en, welcome},
        {QStringLiteral("welcome-dark-it"), laptop, dark, it, welcome},
        {QStringLiteral("empty"), laptop, light, en, empty},
        {QStringLiteral("draw-step"), usual, light, en, step},
        {QStringLiteral("draw-step-contrast-es"), laptop, contrast, es, step},
        {QStringLiteral("draw-handoff"), usual, light, en, handoff},
        {QStringLiteral("draw-handoff-dark-it"), laptop, dark, it, handoff},
        {QStringLiteral("draw-lanes-it"), desk, light, it, lanes},
        {QStringLiteral("draw-room"), desk, light, en, step, 1.5},
        {QStringLiteral("capture-es"), laptop, light, es, capture},
        {QStringLiteral("bottlenecks"), usual, light, en, lens("lens.bottlenecks")},
        {QStringLiteral("bottlenecks-dark-es"), laptop, dark, es, lens("lens.bottlenecks", coding)},
        {QStringLiteral("errors"), usual, light, en, lens("lens.errors", {{"registration"}, {}, {}})},
        {QStringLiteral("errors-contrast-it"), desk, contrast, it, lens("lens.errors")},
        {QStringLiteral("delay"), usual, light, en, late},
        {QStringLiteral("delay-dark-es"), laptop, dark, es, late},
        {QStringLiteral("standards"), usual, light, en, lens("lens.standards")},
        {QStringLiteral("standards-dark-it"), laptop, dark, it, lens("lens.standards", insurance)},
        {QStringLiteral("compare"), usual, light, en, compare},
        {QStringLiteral("compare-dark-it"), laptop, dark, it, compare},
        {QStringLiteral("table-it"), usual, light, it, table},
        {QStringLiteral("find-es"), laptop, light, es, find},
        {QStringLiteral("palette-dark"), usual, dark, en, palette},
        {QStringLiteral("shortcuts-it"), usual, light, it, shortcuts},
        {QStringLiteral("export"), usual, light, en, exporting},
        {QStringLiteral("import-es"), usual, light, es, importing},
        {QStringLiteral("results-dark-it"), usual, dark, it, results},
        {QStringLiteral("results-contrast-es"), laptop, contrast, es, results},
        {QStringLiteral("present"), usual, light, en, presenting},
        {QStringLiteral("present-dark-es"), usual, dark, es, presenting},
    };
    return all;
}

} // namespace baton::test
