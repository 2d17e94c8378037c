#include "views/report/pdf/pdfengine.h"

#include <QLineF>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace baton::report {

namespace {

QByteArray hex(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

// How far off the line, or past its ends, a point is.
double besides(const QLineF &line, QPointF point)
{
    const QPointF along = (line.p2() - line.p1()) / line.length(), to = point - line.p1();
    const double ahead = QPointF::dotProduct(along, to);
    return std::max({std::abs(along.x() * to.y() - along.y() * to.x()), -ahead, ahead - line.length()});
}

double scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

} // namespace

bool PdfEngine::begin(QPaintDevice *)
{
    m_pen = QPen();
    m_brush = QBrush();
    setTransform(QTransform());
    reset();
    return true;
}

// What a page, or the end of a clip, begins with.
void PdfEngine::reset()
{
    m_fill.reset();
    m_stroke.reset();
    m_alpha = 255;
    m_line.clear();
    m_font.clear();
    m_origin = {};
}

QByteArray PdfEngine::takePage()
{
    const QByteArray page = "q\n" + m_out + "Q\n";
    m_out.clear();
    reset();
    return page;
}

void PdfEngine::number(long value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    m_out.append(buffer, end - buffer);
    m_out.append(' ');
}

// In content units from `first`.
void PdfEngine::point(QPointF p, QPointF first)
{
    number(std::lround((p.x() - first.x()) * m_perPoint));
    number(std::lround((p.y() - first.y()) * m_perPoint));
}

// Equal shapes are to be spelled equally wherever they stand (equal text packs well): every shape begins at 0 0, and
// the origin is moved from shape to shape.
void PdfEngine::moveOrigin(QPointF to)
{
    const QPoint place(int(std::lround(to.x() * m_perPoint)), int(std::lround(to.y() * m_perPoint)));
    if (place == m_origin)
        return;
    m_out.append("1 0 0 1 ");
    number(place.x() - m_origin.x());
    number(place.y() - m_origin.y());
    m_out.append("cm ");
    m_origin = place;
}

void PdfEngine::updateState(const QPaintEngineState &state)
{
    const DirtyFlags dirty = state.state();
    if (dirty & DirtyPen)
        m_pen = state.pen();
    if (dirty & DirtyBrush)
        m_brush = state.brush();
    if (dirty & DirtyTransform)
        setTransform(state.transform());
    if (dirty & DirtyOpacity)
        m_opacity = state.opacity();
    if (dirty & DirtyClipPath)
        clip(m_transform.map(state.clipPath()), state.clipOperation());
    else if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(state.clipRegion());
        clip(m_transform.map(path), state.clipOperation());
    } else if (dirty & DirtyClipEnabled && !state.isClipEnabled())
        clip({}, Qt::NoClip);
}

void PdfEngine::setTransform(const QTransform &transform)
{
    m_transform = transform;
    m_scale = scaleOf(transform);
    m_textMatrix.clear();
    for (const double part : {transform.m11(), transform.m12(), -transform.m21(), -transform.m22()})
        m_textMatrix += QByteArray::number(std::round(part / m_scale * 1000) / 1000 + 0.0, 'g', 4) + " ";
}

void PdfEngine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    if (operation != Qt::IntersectClip) {
        m_out.append("Q q\n");
        reset();
    }
    if (operation == Qt::NoClip)
        return;
    if (path.isEmpty())
        m_out.append("0 0 0 0 re ");
    else
        outline(path);
    m_out.append("W n\n");
}

// The path is in points on the page already.
void PdfEngine::outline(const QPainterPath &path)
{
    const QPointF first = path.elementAt(0);
    moveOrigin(first);
    QPointF start, last;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            if (i > 0 && last == start)
                m_out.append("h ");
            start = element;
            point(element, first);
            m_out.append("m ");
        } else if (element.isLineTo()) {
            lineTo(path, i, first, start);
        } else {
            curveTo(last, path.elementAt(i), path.elementAt(i + 1), path.elementAt(i + 2), first);
            i += 2;
        }
        last = path.elementAt(i);
    }
    if (path.elementCount() > 2 && last == start)
        m_out.append("h ");
}

// Closing a figure draws its last line.
void PdfEngine::lineTo(const QPainterPath &path, int element, QPointF first, QPointF start)
{
    const bool ends = element + 1 == path.elementCount() || path.elementAt(element + 1).isMoveTo();
    if (ends && path.elementCount() > 2 && QPointF(path.elementAt(element)) == start)
        return;
    point(path.elementAt(element), first);
    m_out.append("l ");
}

// Routes are curves all along; most of their length is straight.
void PdfEngine::curveTo(QPointF from, QPointF a, QPointF b, QPointF to, QPointF first)
{
    const QLineF straight(from, to);
    const double most = 0.3 / m_perPoint;
    if (straight.length() > 0 && besides(straight, a) < most && besides(straight, b) < most) {
        point(to, first);
        m_out.append("l ");
        return;
    }
    for (const QPointF p : {a, b, to})
        point(p, first);
    m_out.append("c ");
}

int PdfEngine::painting() const
{
    const bool fill = m_brush.style() != Qt::NoBrush && m_brush.color().alpha() > 0;
    const bool stroke = m_pen.style() != Qt::NoPen && m_pen.color().alpha() > 0;
    return (fill ? Fill : 0) | (stroke ? Stroke : 0);
}

void PdfEngine::setAlpha(int alpha)
{
    if (alpha == m_alpha)
        return;
    m_alpha = alpha;
    m_alphas.insert(alpha);
    m_out.append("/A" + QByteArray::number(alpha) + " gs\n");
}

void PdfEngine::setColour(const QColor &colour, bool stroke)
{
    std::optional<QRgb> &current = stroke ? m_stroke : m_fill;
    if (current == colour.rgb())
        return;
    current = colour.rgb();
    for (const double part : {colour.redF(), colour.greenF(), colour.blueF()})
        m_out.append(QByteArray::number(std::round(part * 1000) / 1000, 'g', 3) + " ");
    m_out.append(stroke ? "RG\n" : "rg\n");
}

void PdfEngine::prepare(int painting)
{
    if (painting & Fill)
        setColour(m_brush.color(), false);
    const QColor &seen = painting & Fill ? m_brush.color() : m_pen.color();
    setAlpha(qRound(seen.alpha() * m_opacity));
    if (!(painting & Stroke))
        return;
    setColour(m_pen.color(), true);
    const double width = std::max(m_pen.widthF(), 0.0) * (m_pen.isCosmetic() ? 1 : m_scale) * m_perPoint;
    const int cap = m_pen.capStyle() == Qt::RoundCap ? 1 : m_pen.capStyle() == Qt::SquareCap ? 2 : 0;
    const int join = m_pen.joinStyle() == Qt::RoundJoin ? 1 : m_pen.joinStyle() == Qt::BevelJoin ? 2 : 0;
    QByteArray line =
        QByteArray::number(qRound(width)) + " w " + QByteArray::number(cap) + " J " + QByteArray::number(join) + " j [";
    if (m_pen.style() != Qt::SolidLine)
        for (const double dash : m_pen.dashPattern())
            line += QByteArray::number(qRound(dash * width)) + " ";
    line += "] 0 d\n";
    if (line == m_line)
        return;
    m_line = line;
    m_out.append(line);
}

void PdfEngine::finish(int painting, bool oddEven)
{
    m_out.append(painting == Stroke ? "S" : painting == Fill ? "f" : "B");
    m_out.append(oddEven && painting != Stroke ? "*\n" : "\n");
}

void PdfEngine::drawPath(const QPainterPath &path)
{
    const int how = painting();
    if (how == 0 || path.isEmpty())
        return;
    prepare(how);
    outline(m_transform.map(path));
    finish(how, path.fillRule() == Qt::OddEvenFill);
}

void PdfEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    if (count == 0)
        return;
    path.moveTo(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    const QBrush brush = m_brush;
    if (mode == PolylineMode)
        m_brush = Qt::NoBrush;
    drawPath(path);
    m_brush = brush;
}

void PdfEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        QPainterPath path;
        path.addRect(rects[i]);
        drawPath(path);
    }
}

void PdfEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    writeLine(at, item.text(), item.font());
}

void PdfEngine::writeLine(QPointF at, const QString &text, const QFont &font)
{
    if (text.trimmed().isEmpty() || m_pen.style() == Qt::NoPen)
        return;
    const PdfLine &words = m_shaper.line(text, font);
    setColour(m_pen.color(), false);
    setAlpha(qRound(m_pen.color().alpha() * m_opacity));
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
    if (!words.spelled) {
        m_out.append("/Span<</ActualText<feff");
        for (const QChar c : text)
            m_out.append(hex(c.unicode()));
        m_out.append(">>>BDC ");
    }
    m_out.append("BT ");
    for (const PdfRun &run : words.runs) {
        const QByteArray set = "/F" + QByteArray::number(run.font) + " " +
                               QByteArray::number(qRound(pixels * m_scale * m_perPoint)) + " Tf ";
        if (set != m_font) {
            m_font = set;
            m_out.append(set);
        }
        m_out.append(m_textMatrix);
        const QPointF place = m_transform.map(at + QPointF(run.from, 0)) * m_perPoint;
        number(std::lround(place.x()) - m_origin.x());
        number(std::lround(place.y()) - m_origin.y());
        m_out.append("Tm ");
        m_out.append("[<" + run.glyphs + ">] TJ ");
    }
    m_out.append(words.spelled ? "ET\n" : "ET EMC\n");
}

} // namespace baton::report
