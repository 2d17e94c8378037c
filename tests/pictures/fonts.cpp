#include <QByteArray>
#include <QtGlobal>

namespace baton::test {

namespace {

// Before there is an application: where it looks for fonts is read once.
const bool theFontsOfThePictures = [] {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    qputenv("QT_FONT_DPI", "96");
    return qputenv("FONTCONFIG_FILE", QByteArrayLiteral(BATON_TEST_DATA "/pictures/fonts.conf"));
}();

} // namespace

} // namespace baton::test
