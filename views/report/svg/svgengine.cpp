#include "views/report/svg/svgengine.h"

#include <QPainterPath>
#include <cmath>

namespace baton::report {

namespace {

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100 + 0.0, 'g', 9);
}

// Characters that XML has no way to write go.
QString written(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            kept += c;
        if (pair)
            kept += text[++i];
        else if (!c.isSurrogate() && !c.isNonCharacter() && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t'))
            kept += c;
    }
    return kept;
}

// The first point as it is, every other one from the one before: short, and the same for equal shapes.
class PathData
{
public:
    QString of(const QPainterPath &path)
    {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (element.isMoveTo())
                moveTo(element);
            else if (element.isLineTo())
                lineTo(element);
            else {
                curveTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
                i += 2;
            }
        }
        close();
        return m_data;
    }

private:
    // Rounded as it is written, so that nothing drifts.
    static QPointF rounded(QPointF p) { return {std::round(p.x() * 100) / 100, std::round(p.y() * 100) / 100}; }
    void add(QPointF p, QPointF from)
    {
        const QString x = number(p.x() - from.x()), y = number(p.y() - from.y());
        if (m_data.back().isDigit() && !x.startsWith(u'-'))
            m_data += u' ';
        m_data += x;
        if (!y.startsWith(u'-'))
            m_data += u' ';
        m_data += y;
    }
    void close()
    {
        if (m_segments > 1 && m_at == m_start)
            m_data += u'z';
    }
    void moveTo(QPointF p)
    {
        close();
        m_data += u'M';
        m_at = m_start = rounded(p);
        m_segments = 0;
        add(m_at, {});
    }
    void lineTo(QPointF p)
    {
        const QPointF to = rounded(p);
        m_data += u'l';
        add(to, m_at);
        m_at = to;
        ++m_segments;
    }
    void curveTo(QPointF a, QPointF b, QPointF p)
    {
        m_data += u'c';
        for (const QPointF control : {a, b, p})
            add(rounded(control), m_at);
        m_at = rounded(p);
        ++m_segments;
    }

    QString m_data;
    QPointF m_start, m_at;
    int m_segments = 0;
};

} // namespace

SvgEngine::SvgEngine(TitleOf titleOf) : QPaintEngine(AllFeatures), m_titleOf(std::move(titleOf))
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
}

void SvgEngine::open(QSizeF size, const QString &family, const QString &title, const QString &description)
{
    m_family = family;
    m_xml.writeStartDocument();
    m_xml.writeCharacters(QStringLiteral("\n"));
    m_xml.writeStartElement(QStringLiteral("svg"));
    m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    m_xml.writeAttribute(QStringLiteral("width"), number(size.width()));
    m_xml.writeAttribute(QStringLiteral("height"), number(size.height()));
    m_xml.writeAttribute(QStringLiteral("viewBox"),
                         QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
    m_xml.writeAttribute(QStringLiteral("font-family"), family + QStringLiteral(", sans-serif"));
    m_xml.writeTextElement(QStringLiteral("title"), written(title));
    m_xml.writeTextElement(QStringLiteral("desc"), written(description));
}

QByteArray SvgEngine::finished()
{
    m_xml.writeEndDocument();
    return m_buffer.data();
}

void SvgEngine::updateState(const QPaintEngineState &state)
{
    const DirtyFlags dirty = state.state();
    if (dirty & DirtyPen)
        m_pen = state.pen();
    if (dirty & DirtyBrush)
        m_brush = state.brush();
    if (dirty & DirtyTransform)
        m_transform = state.transform();
    if (dirty & DirtyOpacity)
        m_opacity = state.opacity();
}

void SvgEngine::paint(const char *property, const QColor &colour)
{
    m_xml.writeAttribute(QString::fromLatin1(property), colour.name());
    const double opacity = colour.alphaF() * m_opacity;
    if (opacity < 0.999)
        m_xml.writeAttribute(QLatin1String(property) + QStringLiteral("-opacity"), number(opacity));
}

void SvgEngine::stroke()
{
    const double scale = m_pen.isCosmetic() ? 1 : std::sqrt(std::abs(m_transform.determinant()));
    const double width = std::max(m_pen.widthF(), 0.5) * scale;
    paint("stroke", m_pen.color());
    if (width != 1)
        m_xml.writeAttribute(QStringLiteral("stroke-width"), number(width));
    if (m_pen.capStyle() == Qt::RoundCap)
        m_xml.writeAttribute(QStringLiteral("stroke-linecap"), QStringLiteral("round"));
    if (m_pen.joinStyle() == Qt::RoundJoin)
        m_xml.writeAttribute(QStringLiteral("stroke-linejoin"), QStringLiteral("round"));
    if (m_pen.style() == Qt::SolidLine)
        return;
    QStringList dashes;
    for (const double dash : m_pen.dashPattern())
        dashes << number(dash * width);
    m_xml.writeAttribute(QStringLiteral("stroke-dasharray"), dashes.join(u' '));
}

void SvgEngine::write(const QPainterPath &path, bool filled)
{
    const bool stroked = m_pen.style() != Qt::NoPen && m_pen.color().alpha() > 0;
    if (path.isEmpty() || !(filled || stroked))
        return;
    m_xml.writeEmptyElement(QStringLiteral("path"));
    m_xml.writeAttribute(QStringLiteral("d"), PathData().of(m_transform.map(path)));
    if (filled)
        paint("fill", m_brush.color());
    else
        m_xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
    if (filled && path.fillRule() == Qt::OddEvenFill && path.elementCount() > 14)
        m_xml.writeAttribute(QStringLiteral("fill-rule"), QStringLiteral("evenodd"));
    if (stroked)
        stroke();
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    write(path, m_brush.style() != Qt::NoBrush && m_brush.color().alpha() > 0);
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i)
        polygon << points[i];
    QPainterPath path;
    path.addPolygon(polygon);
    if (mode != PolylineMode)
        path.closeSubpath();
    write(path, mode != PolylineMode && m_brush.style() != Qt::NoBrush);
}

void SvgEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        QPainterPath path;
        path.addRect(rects[i]);
        drawPath(path);
    }
}

void SvgEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    writeLine(at, item.text(), item.font());
}

void SvgEngine::writeLine(QPointF at, const QString &text, const QFont &font)
{
    if (text.trimmed().isEmpty())
        return;
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
    const double scale = std::sqrt(std::abs(m_transform.determinant()));
    const QPointF place = m_transform.map(at);
    m_xml.writeStartElement(QStringLiteral("text"));
    if (m_transform.type() <= QTransform::TxScale) {
        m_xml.writeAttribute(QStringLiteral("x"), number(place.x()));
        m_xml.writeAttribute(QStringLiteral("y"), number(place.y()));
    } else {
        QStringList matrix;
        for (const double part : {m_transform.m11() / scale, m_transform.m12() / scale, m_transform.m21() / scale,
                                  m_transform.m22() / scale, place.x(), place.y()})
            matrix << number(part);
        m_xml.writeAttribute(QStringLiteral("transform"), QStringLiteral("matrix(%1)").arg(matrix.join(u' ')));
    }
    if (font.family() != m_family)
        m_xml.writeAttribute(QStringLiteral("font-family"), font.family() + QStringLiteral(", sans-serif"));
    m_xml.writeAttribute(QStringLiteral("font-size"), number(size * scale));
    if (font.weight() != QFont::Normal)
        m_xml.writeAttribute(QStringLiteral("font-weight"), QString::number(font.weight()));
    paint("fill", m_pen.color());
    m_xml.writeCharacters(written(text));
    m_xml.writeEndElement();
}

void SvgEngine::beginElement(const Id &id, ElementKind kind)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    if (const QString title = m_titleOf(id, kind); !title.isEmpty())
        m_xml.writeTextElement(QStringLiteral("title"), written(title));
}

void SvgEngine::endElement()
{
    m_xml.writeEndElement();
}

} // namespace baton::report
