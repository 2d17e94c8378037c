#include "views/theme/stylesheet.h"

#include "views/theme/theme.h"

#include <QHash>
#include <QRegularExpression>

// Written as a template: $name is a colour, @n is a length in pixels at text scale 1. Lengths that frame text grow
// with the text; hairlines (written plainly) do not.
namespace baton {

namespace {

const char *const base = R"(
QMainWindow, QDialog { background: $window; }
QWidget[surface="panel"] { background: $panel; }
QWidget[surface="window"], QWidget[surface="bar"] { background: $window; }
QWidget[surface="canvas"] { background: $canvas; }
QWidget[surface="strip"] { background: $panel; border-top: 1px solid $border; }
QWidget[surface="card"] { background: $card; border: 1px solid $border; border-radius: 8px; }
QWidget[surface="soft"] { background: $hover; border-radius: 8px; }
QFrame[rule="true"] { background: $border; border: none; min-height: 1px; max-height: 1px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: @18px; font-weight: 600; }
QLabel[role="heading"] { font-size: @14px; font-weight: 600; }
QLabel[role="small"] { font-size: @13px; }
QLabel[role="muted"] { font-size: @13px; color: $textMuted; }
QLabel[role="caption"] { font-size: @12px; font-weight: 600; color: $textMuted; }
QLabel[role="figure"] { font-size: @14px; font-weight: 600; }
QLabel[role="error"] { font-size: @13px; color: $bad; }
QLabel[role="warning"] { font-size: @13px; color: $warmText; }
QLabel[role="capture"] { font-size: @13px; color: $accent; background: $accentSoft; border-radius: 8px; }
QLabel[role="captureWrong"] { font-size: @13px; color: $bad; background: $badSoft; border-radius: 8px; }
QLabel[role="good"] { font-size: @13px; color: $good; }
QLabel[role="bad"] { font-size: @13px; color: $bad; }
QToolTip { background: $text; color: $panel; border: 1px solid $text; padding: 4px 6px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: $chip; border: none; border-radius: 4px; max-height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
)";

const char *const buttons = R"(
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: $panel; color: $text; border: 1px solid $fieldBorder; border-radius: 6px; padding: 5px 12px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $chip; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton:disabled { color: $textFaint; border-color: $chartLine; background: transparent; }
QPushButton::menu-indicator { image: url(:/icons/ui-chevron-down.svg); subcontrol-origin: padding; subcontrol-position: right center; right: 8px; width: 10px; height: 10px; }
QPushButton[kind="primary"], QPushButton:default { background: $accent; color: $accentText; border: 1px solid $accent; }
QPushButton[kind="primary"] { font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $text; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 5px double $accentText; padding: 1px 8px; }
QPushButton[kind="primary"]:disabled, QPushButton:default:disabled { background: $chip; color: $textFaint; border-color: $border; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $accent; font-weight: 600; }
QPushButton[kind="quiet"]:hover { background: $accentSoft; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent; font-weight: 600; padding: 2px 0px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $focus; border-radius: 4px; }
QPushButton[kind="accent"] { color: $accent; font-weight: 600; }
QPushButton[kind="good"] { background: $goodSoft; color: $good; border: 1px solid $good; font-weight: 600; }
QPushButton[kind][arrow="true"] { padding-right: 24px; }
QPushButton[kind][arrow="true"]:focus { padding-right: 23px; }
QPushButton[sign="true"] { font-size: @13px; padding: 6px 4px; }
QPushButton[sign="true"]:focus { padding: 5px 3px; }
QPushButton[kind="danger"] { color: $bad; font-weight: 600; }
QPushButton[kind="segment"], QToolButton[kind="segment"] { background: $panel; border: 1px solid $fieldBorder; border-radius: 6px; padding: 5px 8px; color: $text; font-weight: 500; }
QPushButton[kind="segment"]:hover, QToolButton[kind="segment"]:hover { background: $hover; }
QPushButton[kind="segment"]:checked, QToolButton[kind="segment"]:checked { background: $accentSoft; color: $accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="segment"]:focus, QToolButton[kind="segment"]:focus { border: 2px solid $focus; padding: 4px 7px; }
QPushButton[kind="tab"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 13px; color: $textMuted; font-weight: 500; }
QPushButton[kind="tab"]:hover { color: $text; }
QPushButton[kind="tab"]:checked { background: $panel; border: 1px solid $fieldBorder; color: $text; font-weight: 600; }
QPushButton[kind="tab"]:focus { border: 2px solid $focus; padding: 3px 12px; }
QWidget[surface="tabs"] { background: $chip; border-radius: 8px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $chip; }
QToolButton:checked { background: $accentSoft; color: $accent; }
QToolButton:focus { border: 2px solid $focus; padding: 3px; }
QToolButton:disabled { color: $textFaint; }
QToolButton[kind="tool"] { border-radius: 8px; padding: 6px; font-size: @11px; color: $textMuted; }
QToolButton[kind="tool"]:checked { background: $accentSoft; color: $accent; }
QToolButton[kind="status"] { font-size: @13px; }
QToolButton[kind="source"] { border: none; border-radius: 4px; padding: 1px 2px; font-size: @13px; color: $textMuted; }
QToolButton[kind="source"]:hover { background: $hover; color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-button { border: none; width: 16px; }
QToolButton::menu-arrow { image: url(:/icons/ui-chevron-down.svg); width: 10px; height: 10px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: @16px; height: @16px; border: 1px solid $textFaint; border-radius: 4px; background: $panel; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(:/icons/ui-check-$tick.svg); }
QCheckBox::indicator:focus { border: 2px solid $focus; }
QCheckBox::indicator:disabled { border-color: $border; background: $chip; }
QRadioButton::indicator { width: @16px; height: @16px; border: 1px solid $textFaint; border-radius: @9px; background: $panel; }
QRadioButton::indicator:checked { background: $panel; border: @5px solid $accent; width: @8px; height: @8px; }
QRadioButton::indicator:focus { border-color: $focus; }
)";

const char *const fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox { background: $panel; border: 1px solid $fieldBorder; border-radius: 8px; padding: 5px 10px; selection-background-color: $accent; selection-color: $accentText; }
QPlainTextEdit, QTextEdit { padding: 3px 6px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QSpinBox:hover, QDateEdit:hover, QComboBox:hover { border-color: $textFaint; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QComboBox:focus, QComboBox:on { border: 2px solid $focus; padding: 4px 9px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px 5px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $bad; padding: 4px 9px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $hover; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { background: $hover; color: $textMuted; border-color: $border; }
QLineEdit[kind="bare"] { border: none; background: transparent; padding: 0px; }
QLineEdit[kind="cell"], QLineEdit[kind="cell"]:focus { border: 2px solid $focus; border-radius: 0px; padding: 0px 3px; }
QLineEdit[kind="headline"] { border: none; border-bottom: 2px solid transparent; background: transparent; padding: 0px; border-radius: 0px; font-size: @18px; font-weight: 600; }
QLineEdit[kind="headline"]:hover { border-bottom: 2px solid $fieldBorder; }
QLineEdit[kind="headline"]:focus { border: none; border-bottom: 2px solid $focus; padding: 0px; }
QComboBox { padding-right: 24px; }
QComboBox:focus, QComboBox:on { padding-right: 23px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/ui-chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView, QListView[kind="popup"] { background: $panel; color: $text; border: 1px solid $fieldBorder; border-radius: 6px; padding: 4px; outline: none; selection-background-color: $accentSoft; selection-color: $text; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow { image: url(:/icons/ui-chevron-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/ui-chevron-down.svg); width: 10px; height: 10px; }
QSlider { background: transparent; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $chip; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 9px; border: 2px solid $accent; background: $panel; }
QSlider::handle:horizontal:focus { background: $text; border-color: $text; }
QSlider[kind="late"]::sub-page:horizontal { background: $hot; }
QSlider[kind="late"]::handle:horizontal { border-color: $hot; }
)";

const char *const views = R"(
QMenu { background: $panel; border: 1px solid $fieldBorder; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accentSoft; }
QMenu::item:disabled { color: $textFaint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenuBar { background: $window; }
QMenuBar::item { padding: 4px 8px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QListView, QTreeView, QTableView { background: $panel; color: $text; border: 1px solid $border; padding: 1px; border-radius: 8px; outline: none; gridline-color: $chartLine; alternate-background-color: $hover; selection-background-color: $accentSoft; selection-color: $text; }
QListView::item, QTreeView::item { padding: 5px 8px; border-radius: 6px; }
QTableView::item { border: none; padding: 0px 3px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $accentSoft; color: $text; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $focus; padding: 0px; }
QListView[kind="plain"], QTreeView[kind="plain"], QTableView[kind="plain"], QScrollArea[kind="panel"] { border: 1px solid transparent; padding: 0px; background: transparent; }
QListView[kind="plain"]:focus, QTreeView[kind="plain"]:focus, QTableView[kind="plain"]:focus, QScrollArea[kind="panel"]:focus { border: 1px solid $focus; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $panel; color: $textMuted; border: none; border-bottom: 1px solid $border; padding: 4px 6px; font-size: @12px; font-weight: 600; }
QTableCornerButton::section { background: $panel; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar::tab { background: transparent; color: $textMuted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $neutral; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QAbstractItemView { border: none; border-radius: 0; }
)";

// Buttons and fields of at least 40 px, for fingers; what is set in a line of text stays as it is.
const char *const room = R"(
QPushButton { min-height: 28px; }
QPushButton[kind="tab"] { min-height: 30px; }
QPushButton[kind="link"] { min-height: 34px; }
QToolButton { min-height: 30px; padding-left: 11px; padding-right: 11px; }
QToolButton:focus { padding-left: 10px; padding-right: 10px; }
QToolButton[kind="tool"], QToolButton[kind="source"] { min-height: 0px; }
QLineEdit, QComboBox { min-height: 28px; }
QLineEdit[kind="bare"], QLineEdit[kind="cell"] { min-height: 0px; }
QMenu::item { padding-top: 10px; padding-bottom: 10px; }
QListView::item { padding-top: 9px; padding-bottom: 9px; }
QCheckBox, QRadioButton { min-height: 40px; }
)";

constexpr double roomScale = 1.4; // of text, from here on

QHash<QString, QString> colourNames(const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool darkTick = c.accentText.lightness() < 128;
    return {{QStringLiteral("window"), c.window.name()},
            {QStringLiteral("panel"), c.panel.name()},
            {QStringLiteral("canvas"), c.canvas.name()},
            {QStringLiteral("card"), c.card.name()},
            {QStringLiteral("chip"), c.chip.name()},
            {QStringLiteral("text"), c.text.name()},
            {QStringLiteral("textMuted"), c.textMuted.name()},
            {QStringLiteral("textFaint"), c.textFaint.name()},
            {QStringLiteral("border"), c.border.name()},
            {QStringLiteral("chartLine"), c.chartLine.name()},
            {QStringLiteral("fieldBorder"), c.fieldBorder.name()},
            {QStringLiteral("hover"), c.hover.name()},
            {QStringLiteral("accent"), c.accent.name()},
            {QStringLiteral("accentText"), c.accentText.name()},
            {QStringLiteral("accentSoft"), c.accentSoft.name()},
            {QStringLiteral("focus"), c.focus.name()},
            {QStringLiteral("scroll"), c.fieldBorder.name()},
            {QStringLiteral("hot"), c.hot.name()},
            {QStringLiteral("hotText"), c.hotText.name()},
            {QStringLiteral("warmText"), c.warmText.name()},
            {QStringLiteral("neutral"), c.neutral.name()},
            {QStringLiteral("good"), c.good.name()},
            {QStringLiteral("goodSoft"), c.goodSoft.name()},
            {QStringLiteral("bad"), c.bad.name()},
            {QStringLiteral("badSoft"), c.badSoft.name()},
            {QStringLiteral("tick"), darkTick ? QStringLiteral("dark") : QStringLiteral("light")}};
}

} // namespace

QString makeStyleSheet(const Theme &theme)
{
    static const QRegularExpression token(QStringLiteral(R"(\$([A-Za-z]+)|@([0-9]+)px)"));
    const QHash<QString, QString> colours = colourNames(theme);
    const QString source = QString::fromLatin1(base) + QString::fromLatin1(buttons) + QString::fromLatin1(fields) +
                           QString::fromLatin1(views) +
                           (theme.textScale() >= roomScale ? QString::fromLatin1(room) : QString());
    QString sheet;
    qsizetype end = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += source.mid(end, match.capturedStart() - end);
        sheet += match.captured(1).isEmpty()
                     ? QStringLiteral("%1px").arg(qRound(match.captured(2).toInt() * theme.textScale()))
                     : colours.value(match.captured(1), QStringLiteral("UNKNOWN"));
        end = match.capturedEnd();
    }
    return sheet + source.mid(end);
}

} // namespace baton
