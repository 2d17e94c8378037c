#include "app/window/snapshot.h"

#include "app/commands/mapinput.h"
#include "app/language.h"
#include "app/session.h"
#include "app/window/lenshost.h"
#include "app/window/mainwindow.h"
#include "app/window/parts.h"
#include "app/window/stage.h"
#include "app/window/workspace.h"
#include "model/exchange/codec.h"
#include "views/canvas/canvas.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/lenses/answers.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <memory>

namespace baton {

namespace {

constexpr int patienceMs = 60'000;

// An application without a display, of the scale asked for.
class Stand
{
public:
    explicit Stand(double scale)
    {
        if (qApp)
            return;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
        qputenv("QT_QPA_PLATFORMTHEME", "");
        qputenv("QT_LOGGING_RULES", "default.warning=false"); // the platform complains of size hints
        QApplication::setAttribute(Qt::AA_Use96Dpi);
        m_application = std::make_unique<QApplication>(m_argc, m_argv);
    }

private:
    char m_name[6] = "baton";
    char *m_argv[2] = {m_name, nullptr};
    int m_argc = 1;
    std::unique_ptr<QApplication> m_application;
};

void dress(const SnapshotRequest &request)
{
    useLanguage(request.language);
    QLocale::setDefault(QLocale(request.language)); // not the habits of the machine
    Theme::instance().setTextScale(1);
    Theme::instance().setKind(request.theme);
    Theme::instance().setAnimations(false);
    Theme::instance().apply();
}

Status choose(MainWindow &window, const QString &id)
{
    if (id.isEmpty())
        return Done{};
    const ProcessMap &map = window.parts().stage.shown()->map();
    const Id wanted = id.toStdString();
    intents::Selection chosen;
    if (map.steps.contains(wanted))
        chosen.steps = {wanted};
    else if (map.handoffs.contains(wanted))
        chosen.handoffs = {wanted};
    else if (map.notes.contains(wanted))
        chosen.notes = {wanted};
    else
        return Error(ErrorCode::UnknownReference, {wanted});
    window.parts().canvas.select(chosen, false);
    return Done{};
}

Status showScenario(Stage &stage, const QString &named)
{
    if (named.isEmpty())
        return Done{};
    const std::string wanted = named.toStdString();
    for (const Scenario &scenario : stage.document()->map().scenarios)
        if (scenario.id == wanted || scenario.name == wanted)
            return stage.show(scenario.id);
    return Error(ErrorCode::UnknownScenario, {wanted});
}

Status write(MainWindow &window, const SnapshotRequest &request)
{
    QImage picture((QSizeF(request.size) * request.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(request.scale);
    picture.fill(Qt::transparent);
    window.render(&picture);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!picture.convertToFormat(QImage::Format_RGB32).save(&bytes, "PNG"))
        return Error(ErrorCode::Internal);
    return writeFile(request.output.toStdString(), bytes.data().toStdString());
}

// The canvas fills its tiles over several frames: wait for the last of them.
void finishPicture(const Canvas &canvas)
{
    QElapsedTimer patience;
    patience.start();
    do {
        canvas.viewport()->repaint();
        QApplication::processEvents();
    } while (!canvas.pictureComplete() && patience.elapsed() < patienceMs);
}

} // namespace

Status renderSnapshot(const SnapshotRequest &request)
{
    const Stand stand(request.scale);
    const Result<Imported> read = readMapFile(request.map);
    if (!read.ok())
        return read.error();
    dress(request);
    Session session(Session::Keep::Nothing);
    MainWindow window(session);
    const Parts &parts = window.parts();
    window.holdStill();
    window.resize(request.size);
    parts.workspace.showInMemory(arranged(read->map, Arrange::OnlyMissing));
    window.show();
    if (const Status shown = showScenario(parts.stage, request.scenario); !shown.ok())
        return shown;
    parts.lenses.setLens(request.lens);
    QApplication::processEvents();
    parts.canvas.fit(false);
    if (const Status chosen = choose(window, request.select); !chosen.ok())
        return chosen;
    parts.answers.settle(patienceMs);
    for (int i = 0; i < 4; ++i) // what has been answered makes room, which moves what stands beside it
        QApplication::processEvents();
    parts.canvas.fit(false);
    finishPicture(parts.canvas);
    return write(window, request);
}

} // namespace baton
