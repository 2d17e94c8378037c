#pragma once

#include "views/canvas/painting/textline.h"
#include "views/report/pdf/pdfshaper.h"
#include "views/report/vectordevice.h"

#include <QPageLayout>
#include <QPaintEngine>
#include <QPainterPath>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace baton::report {

// What is drawn at several places: content, in the colours and with the line in force where it is drawn.
struct PdfForm
{
    std::string content;
    QRect bounds;
};

// Writes what a painter draws as the content of PDF pages: paths, and text as text. Qt's own writer places every glyph
// by itself and spells every number with nine digits, which makes a map four times as large.
class PdfEngine : public QPaintEngine, public TextWriter
{
public:
    PdfEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *device) override;
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    void writeLine(QPointF baseline, const QString &text, const QFont &font) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { m_complete = false; }

    QByteArray takePage(); // the content since the last call
    // Content is in whole numbers: how many of them make a point, for what is painted from here on.
    void setPerPoint(int perPoint) { m_perPoint = perPoint; }
    // False when something could not be said: a picture.
    bool complete() const { return m_complete; }
    const std::vector<std::unique_ptr<PdfFont>> &fonts() const { return m_shaper.fonts(); }
    const std::vector<PdfForm> &forms() const { return m_forms; } // named /X1, /X2, ...
    const std::set<int> &alphas() const { return m_alphas; }      // in 255ths, named /A<alpha>

private:
    enum Painting { Fill = 1, Stroke = 2 };
    struct Line // in units of the content
    {
        int width, cap, join;
        std::vector<int> dashes;
        friend bool operator==(const Line &, const Line &) = default;
    };

    void reset();
    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    void setTransform(const QTransform &transform);
    void number(long value);
    void point(QPointF p, QPointF first);
    void moveOrigin(QPointF to);
    void outline(const QPainterPath &path);
    void lineTo(const QPainterPath &path, int element, QPointF first, QPointF start);
    void curveTo(QPointF from, const std::array<QPointF, 3> &curve, QPointF first);
    QPointF mapped(QPointF point) const { return m_transform.map(point); }
    int painting() const;
    void prepare(int painting);
    void setColour(const QColor &colour, bool stroke);
    void setAlpha(int alpha);
    void setLine();
    void setFont(int font, int size);
    void finish(int painting, bool oddEven);
    void drawShape(const QRectF &bounds, int painting);

    std::string m_out;
    std::string m_shape;                           // spelled last
    std::unordered_map<std::string, int> m_shapes; // number of the form; 0: none yet
    std::vector<PdfForm> m_forms;
    int m_perPoint = 50;
    bool m_complete = true;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_scale = 1, m_opacity = 1;
    std::string m_textMatrix;
    QPoint m_origin; // of the content's coordinates at this moment
    std::optional<QRgb> m_fill, m_stroke;
    int m_alpha = 255;
    std::optional<Line> m_line;                // in force
    std::optional<std::pair<int, int>> m_font; // number and size
    std::map<QRgb, std::string> m_colours;     // as they are spelled
    PdfShaper m_shaper;
    std::set<int> m_alphas;
};

class PdfCanvas : public VectorDevice
{
public:
    PdfCanvas() : VectorDevice({595, 842}, 72) {} // points of an A4 sheet
    PdfEngine &engine() const { return m_engine; }
    QPaintEngine *paintEngine() const override { return &m_engine; }

private:
    mutable PdfEngine m_engine;
};

} // namespace baton::report
