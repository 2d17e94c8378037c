#pragma once

#include "views/canvas/painting/textline.h"
#include "views/report/vectordevice.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPen>
#include <QSizeF>
#include <QTransform>
#include <QXmlStreamWriter>
#include <functional>

class QPainterPath;

namespace baton::report {

// Writes what a painter draws as SVG: shapes as paths, text as text, and round each step and handoff a group that says
// what it is (<title>), to be read by a pointer that rests there and by a screen reader.
class SvgEngine : public QPaintEngine, public TextWriter
{
public:
    using TitleOf = std::function<QString(const Id &, ElementKind)>;

    explicit SvgEngine(TitleOf titleOf);
    // `family`: of most texts.
    void open(QSizeF size, const QString &family, const QString &title, const QString &description);
    QByteArray finished();

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {} // a map has none
    void writeLine(QPointF baseline, const QString &text, const QFont &font) override;
    void beginElement(const Id &id, ElementKind kind) override;
    void endElement() override;

private:
    void write(const QPainterPath &path, bool filled);
    void paint(const char *property, const QColor &colour);
    void stroke();

    TitleOf m_titleOf;
    QString m_family;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1;
};

class SvgCanvas : public VectorDevice
{
public:
    SvgCanvas(SvgEngine &engine, QSizeF size) : VectorDevice(size, 96), m_engine(engine) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

private:
    SvgEngine &m_engine;
};

} // namespace baton::report
