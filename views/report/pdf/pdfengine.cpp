#include "views/report/pdf/pdfengine.h"

#include <QLineF>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace baton::report {

namespace {

constexpr std::size_t worthAForm = 64; // characters
constexpr double widestMitre = 5;      // line widths that a corner may reach out

QByteArray hex(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

// To the nearest thousandth.
std::string spelled(double value, int digits)
{
    return QByteArray::number(std::round(value * 1000) / 1000 + 0.0, 'g', digits).toStdString();
}

void append(std::string &to, long value)
{
    char buffer[32];
    char *const end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    *end = ' ';
    to.append(buffer, end + 1);
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
    m_line.reset();
    m_font.reset();
    m_origin = {};
}

QByteArray PdfEngine::takePage()
{
    const QByteArray page = "q\n" + QByteArray::fromStdString(m_out) + "Q\n";
    m_out.clear();
    reset();
    return page;
}

void PdfEngine::number(long value)
{
    append(m_out, value);
}

// In content units from `first`.
void PdfEngine::point(QPointF p, QPointF first)
{
    append(m_shape, std::lround((p.x() - first.x()) * m_perPoint));
    append(m_shape, std::lround((p.y() - first.y()) * m_perPoint));
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
        clip(state.clipPath(), state.clipOperation());
    else if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(state.clipRegion());
        clip(path, state.clipOperation());
    } else if (dirty & DirtyClipEnabled && !state.isClipEnabled())
        clip({}, Qt::NoClip);
}

void PdfEngine::setTransform(const QTransform &transform)
{
    m_transform = transform;
    m_scale = scaleOf(transform);
    m_textMatrix.clear();
    for (const double part : {transform.m11(), transform.m12(), -transform.m21(), -transform.m22()})
        m_textMatrix += spelled(part / m_scale, 4) + " ";
}

void PdfEngine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    if (operation != Qt::IntersectClip) {
        m_out.append("Q q\n");
        reset();
    }
    if (operation == Qt::NoClip)
        return;
    if (path.isEmpty()) {
        m_out.append("0 0 0 0 re ");
    } else {
        outline(path);
        m_out.append(m_shape);
    }
    m_out.append("W n\n");
}

// Spells the path from its first point on, to which the origin is moved.
void PdfEngine::outline(const QPainterPath &path)
{
    m_shape.clear();
    const QPointF first = mapped(path.elementAt(0));
    QPointF start, last;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            if (i > 0 && last == start)
                m_shape.append("h ");
            start = element;
            point(mapped(element), first);
            m_shape.append("m ");
        } else if (element.isLineTo()) {
            lineTo(path, i, first, start);
        } else {
            curveTo(mapped(last), {mapped(element), mapped(path.elementAt(i + 1)), mapped(path.elementAt(i + 2))},
                    first);
            i += 2;
        }
        last = path.elementAt(i);
    }
    if (path.elementCount() > 2 && last == start)
        m_shape.append("h ");
    moveOrigin(first);
}

// Closing a figure draws its last line.
void PdfEngine::lineTo(const QPainterPath &path, int element, QPointF first, QPointF start)
{
    const bool ends = element + 1 == path.elementCount() || path.elementAt(element + 1).isMoveTo();
    if (ends && path.elementCount() > 2 && QPointF(path.elementAt(element)) == start)
        return;
    point(mapped(path.elementAt(element)), first);
    m_shape.append("l ");
}

// Routes are curves all along; most of their length is straight.
void PdfEngine::curveTo(QPointF from, const std::array<QPointF, 3> &curve, QPointF first)
{
    const QLineF straight(from, curve[2]);
    const double most = 0.3 / m_perPoint;
    if (straight.length() > 0 && besides(straight, curve[0]) < most && besides(straight, curve[1]) < most) {
        point(curve[2], first);
        m_shape.append("l ");
        return;
    }
    for (const QPointF p : curve)
        point(p, first);
    m_shape.append("c ");
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
    m_out.append("/A");
    number(alpha);
    m_out.append("gs\n");
}

void PdfEngine::setColour(const QColor &colour, bool stroke)
{
    std::optional<QRgb> &current = stroke ? m_stroke : m_fill;
    if (current == colour.rgb())
        return;
    current = colour.rgb();
    std::string &parts = m_colours[colour.rgb()];
    if (parts.empty())
        for (const double part : {colour.redF(), colour.greenF(), colour.blueF()})
            parts += spelled(part, 3) + " ";
    m_out.append(parts);
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
    setLine();
}

void PdfEngine::setLine()
{
    const double width = std::max(m_pen.widthF(), 0.0) * (m_pen.isCosmetic() ? 1 : m_scale) * m_perPoint;
    const int cap = m_pen.capStyle() == Qt::RoundCap ? 1 : m_pen.capStyle() == Qt::SquareCap ? 2 : 0;
    const int join = m_pen.joinStyle() == Qt::RoundJoin ? 1 : m_pen.joinStyle() == Qt::BevelJoin ? 2 : 0;
    Line line{qRound(width), cap, join, {}};
    if (m_pen.style() != Qt::SolidLine)
        for (const double dash : m_pen.dashPattern())
            line.dashes.push_back(qRound(dash * width));
    if (line == m_line)
        return;
    number(line.width);
    m_out.append("w ");
    number(line.cap);
    m_out.append("J ");
    number(line.join);
    m_out.append("j [");
    for (const int dash : line.dashes)
        number(dash);
    m_out.append("] 0 d\n");
    m_line = std::move(line);
}

void PdfEngine::finish(int painting, bool oddEven)
{
    m_shape.append(painting == Stroke ? "S" : painting == Fill ? "f" : "B");
    m_shape.append(oddEven && painting != Stroke ? "*\n" : "\n");
}

// A shape is spelled out once, and once more for all other places that it stands at: a map is full of equal cards.
void PdfEngine::drawShape(const QRectF &bounds, int painting)
{
    if (m_shape.size() < worthAForm || painting == Stroke) {
        m_out.append(m_shape);
        return;
    }
    const auto [found, fresh] = m_shapes.emplace(m_shape, 0);
    if (fresh) {
        m_out.append(m_shape);
        return;
    }
    int &number = found->second;
    if (number == 0) {
        m_forms.push_back({m_shape, {}});
        number = int(m_forms.size());
    }
    const double air = painting & Stroke ? m_line->width * widestMitre : 1;
    PdfForm &form = m_forms[std::size_t(number) - 1];
    form.bounds |= bounds.adjusted(-air, -air, air, air).toAlignedRect();
    m_out.append("/X");
    append(m_out, number);
    m_out.append("Do\n");
}

void PdfEngine::drawPath(const QPainterPath &path)
{
    const int how = painting();
    if (how == 0 || path.isEmpty())
        return;
    prepare(how);
    outline(path);
    finish(how, path.fillRule() == Qt::OddEvenFill);
    const QRectF bounds = m_transform.mapRect(path.controlPointRect());
    const QPointF first = mapped(path.elementAt(0));
    drawShape({(bounds.topLeft() - first) * m_perPoint, bounds.size() * m_perPoint}, how);
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

void PdfEngine::setFont(int font, int size)
{
    if (m_font == std::pair(font, size))
        return;
    m_font = std::pair(font, size);
    m_out.append("/F");
    number(font);
    number(size);
    m_out.append("Tf ");
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
            m_out.append(hex(c.unicode()).toStdString());
        m_out.append(">>>BDC ");
    }
    m_out.append("BT ");
    for (const PdfRun &run : words.runs) {
        setFont(run.font, qRound(pixels * m_scale * m_perPoint));
        m_out.append(m_textMatrix);
        const QPointF place = m_transform.map(at + QPointF(run.from, 0)) * m_perPoint;
        number(std::lround(place.x()) - m_origin.x());
        number(std::lround(place.y()) - m_origin.y());
        m_out.append("Tm ");
        m_out.append("[<").append(run.glyphs).append(">] TJ ");
    }
    m_out.append(words.spelled ? "ET\n" : "ET EMC\n");
}

} // namespace baton::report
