#include "app/window/mainwindow.h"

#include "app/actions/actions.h"
#include "app/actions/contextmenu.h"
#include "app/actions/documentactions.h"
#include "app/actions/editactions.h"
#include "app/actions/helpactions.h"
#include "app/actions/laneactions.h"
#include "app/actions/menus.h"
#include "app/actions/scenarioactions.h"
#include "app/actions/situation.h"
#include "app/actions/viewactions.h"
#include "app/present/playback.h"
#include "app/present/presenter.h"
#include "app/scenarios/comparison.h"
#include "app/welcome/welcomepage.h"
#include "app/window/banner.h"
#include "app/window/buttonkeys.h"
#include "app/window/canvasoverlays.h"
#include "app/window/delaylinks.h"
#include "app/window/documentbanner.h"
#include "app/window/drophandler.h"
#include "app/window/focushome.h"
#include "app/window/hairline.h"
#include "app/window/headlines.h"
#include "app/window/lenshost.h"
#include "app/window/sidepanel.h"
#include "app/window/sparememory.h"
#include "app/window/stage.h"
#include "app/window/statusline.h"
#include "app/window/tablepane.h"
#include "app/window/toolstrip.h"
#include "app/window/topbar.h"
#include "app/window/workspace.h"
#include "model/edit/intents.h"
#include "views/canvas/canvas.h"
#include "views/lenses/answers.h"
#include "views/lenses/pages.h"
#include "views/spoken/eventsieve.h"
#include "views/text/plaintips.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baton {

struct MainWindow::Made
{
    Made(MainWindow &window, Session &kept)
        : session(kept)
        , actions(new Actions(&window))
        , canvas(new Canvas)
        , lenses(new LensHost(*canvas, stage, &window))
        , parts{workspace, stage, answers, session, *actions, *canvas, *lenses}
    {}
    Session &session;
    Workspace workspace;
    Stage stage;
    Answers answers;
    Actions *actions;
    Canvas *canvas;
    LensHost *lenses;
    Parts parts;
    const Document *drawn = nullptr; // whose map, as it is or as a scenario, is on the canvas
};

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m(std::make_unique<Made>(*this, session))
{
    EventSieve::install();
    ButtonKeys::install();
    PlainTips::install();
    m_top = new TopBar(m->stage, *m->actions);
    m_banner = new Banner;
    m_status = new StatusLine(m->stage, m->answers, *m->actions);
    m_welcome = new WelcomePage(session, *m->actions);
    m_side = new SidePanel(m->parts); // before the lenses: it comes into sight before they put the keyboard into it
    addLenses();
    putTogether();
    bindActions();
    bindDocument();
    new Situation(m->parts, this);
    new FocusHome(*m->canvas, this);
    new Headlines(m->parts, this);
    new SpareMemory(m->answers, this);
    showDocument();
}

MainWindow::~MainWindow()
{
    // Whoever looks at the document lets go of it before the workspace closes it.
    m->workspace.disconnect(this);
    m->stage.setDocument(nullptr);
    delete m->lenses;
    delete takeCentralWidget();
}

const Parts &MainWindow::parts() const
{
    return m->parts;
}

void MainWindow::addLenses()
{
    for (LensPage *page : makeLensPages(m->answers, *m->canvas))
        m->lenses->add(page);
}

void MainWindow::putTogether()
{
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(makeWork());
    auto *above = new Hairline(Qt::Horizontal), *below = new Hairline(Qt::Horizontal);
    auto *root = new QWidget;
    auto *column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_top, above, m_banner, m_pages, below, m_status})
        column->addWidget(part, part == m_pages ? 1 : 0);
    m_chrome.insert(m_chrome.end(), {m_top, above, m_banner, below, m_status, m->lenses->strip()});
    setCentralWidget(root);
}

QWidget *MainWindow::makeWork()
{
    auto *centre = new QWidget;
    auto *middle = new QVBoxLayout(centre);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    auto *table = new TablePane(m->parts);
    middle->addWidget(table, 1);
    middle->addWidget(m->lenses->strip());
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *tools = new ToolStrip(*m->actions);
    auto *left = new Hairline(Qt::Vertical);
    for (QWidget *part : std::initializer_list<QWidget *>{tools, left, centre, m_side})
        row->addWidget(part, part == centre ? 1 : 0);
    m_chrome.insert(m_chrome.end(), {tools, left, m_side, table->table()});
    return work;
}

void MainWindow::bindActions()
{
    m_documents = new DocumentActions(m->parts, this);
    m_scenarios = new ScenarioActions(m->parts, this);
    auto *edits = new EditActions(m->parts, this);
    new ViewActions(m->parts, this, m_side);
    new LaneActions(m->parts, this);
    auto *help = new HelpActions(m->parts, this);
    auto *overlays = new CanvasOverlays(m->parts, this);
    new ContextMenu(m->parts, this);
    connect(overlays, &CanvasOverlays::told, this, &MainWindow::say);
    new Presenter(m->parts, this, m_chrome, *overlays);
    auto *delays = new DelayLinks(m->parts, this);
    connect(delays, &DelayLinks::told, this, &MainWindow::say);
    connect(delays, &DelayLinks::refused, this, &MainWindow::refuse);
    new Comparison(m->parts, this);
    connect(new Playback(m->parts, this), &Playback::refused, this, &MainWindow::refuse);
    connect(m_documents, &DocumentActions::told, this, &MainWindow::say);
    connect(m_documents, &DocumentActions::refused, this, &MainWindow::refuse);
    connect(m_scenarios, &ScenarioActions::told, this, &MainWindow::say);
    connect(m_scenarios, &ScenarioActions::refused, this, &MainWindow::refuse);
    connect(edits, &EditActions::refused, this, &MainWindow::refuse);
    connect(edits, &EditActions::told, this, &MainWindow::say);
    connect(help, &HelpActions::newWindowWanted, this, &MainWindow::newWindowWanted);
    connect(m->lenses, &LensHost::tryScenario, m_scenarios, &ScenarioActions::tryOut);
    m->actions->on("map.rename", [this] { m_top->editTitle(); });
    const auto open = [this](const QString &path) {
        m_documents->openOrImport(path);
    };
    m_top->setDocumentMenu(makeDocumentMenu(*m->actions, m->session, this, open));
    m_top->setMoreMenu(makeMoreMenu(*m->actions, m->session, this,
                                    [this](const QString &language) { Q_EMIT languageChosen(language); }));
    connect(m_welcome, &WelcomePage::fileChosen, this, open);
    connect(m_welcome, &WelcomePage::sampleChosen, this,
            [this](const QString &name) { m_documents->openSample(name); });
    connect(new DropHandler(this), &DropHandler::dropped, this, open);
}

void MainWindow::bindDocument()
{
    connect(&m->workspace, &Workspace::aboutToReplace, this, [this] { m->stage.setDocument(nullptr); });
    connect(&m->workspace, &Workspace::documentReplaced, this, &MainWindow::showDocument);
    connect(&m->stage, &Stage::shownChanged, this, &MainWindow::showStage);
    connect(m->canvas, &Canvas::message, this, &MainWindow::say);
    connect(m->canvas, &Canvas::zoomChanged, m_status, &StatusLine::setZoom);
    connect(m_top, &TopBar::titleEdited, this, [this](const QString &title) {
        MapInfo info = m->stage.document()->map().info;
        info.title = title.toStdString();
        const Status done = m->stage.document()->perform(intents::put(m->stage.document()->map(), info));
        if (!done.ok())
            refuse(text::error(done.error()));
        showTitle();
    });
}

void MainWindow::showDocument()
{
    Document *document = m->workspace.document();
    m->stage.setDocument(document);
    m_pages->setCurrentIndex(document ? 1 : 0);
    m_top->setDocumentShown(document != nullptr);
    m_status->setVisible(document != nullptr);
    if (document) {
        connect(document, &Document::saveStateChanged, this, [this] {
            showTitle();
            showBanner();
        });
        connect(document, &Document::changed, this, [this](const ChangeSet &what) {
            if (what.mapInfo || what.everything)
                showTitle();
        });
        m->canvas->fit(false);
        m->canvas->setFocus(Qt::OtherFocusReason);
    }
    showTitle();
    showBanner();
}

void MainWindow::showStage()
{
    Document *shown = m->stage.shown();
    const bool sameMap = shown && m->stage.document() == m->drawn;
    m->drawn = m->stage.document();
    sameMap ? m->canvas->exchangeDocument(shown) : m->canvas->setDocument(shown);
    m->answers.setDocument(shown);
    m->canvas->setReadOnly(!shown || m->stage.document()->saveState() == SaveState::ReadOnly);
}

void MainWindow::showTitle()
{
    const Document *document = m->workspace.document();
    if (!document) {
        setWindowTitle(QStringLiteral("Baton"));
        m_top->setTitle(QStringLiteral("Baton"));
        return;
    }
    const QString own = QString::fromStdString(document->map().info.title);
    const QString title = own.isEmpty() ? QFileInfo(m->workspace.path()).completeBaseName() : own;
    const bool trouble = document->saveState() == SaveState::NotSaved;
    m_top->setTitle(title);
    m_top->setTitleEditable(document->saveState() != SaveState::ReadOnly);
    m_top->setSaveState(text::saveState(*document), trouble);
    setWindowTitle(tr("%1 · %2 · Baton").arg(title, text::saveState(*document)));
}

void MainWindow::showBanner()
{
    showDocumentBanner(*m_banner, m->workspace, *m->actions);
}

QString MainWindow::bannerSentence() const
{
    return m_banner->isHidden() ? QString() : m_banner->sentence();
}

void MainWindow::say(const QString &sentence)
{
    m_status->say(sentence);
}

void MainWindow::refuse(const QString &sentence)
{
    m_banner->show(Banner::Tone::Warning, sentence, {}, true);
}

void MainWindow::holdStill()
{
    m_status->hideTimes();
    Theme::instance().setAnimations(false);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QString refusal = m->actions->refusalOf(QKeySequence(event->keyCombination()));
    if (refusal.isEmpty())
        return QMainWindow::keyPressEvent(event);
    say(refusal);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m->session.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace baton
