#include "tests/app/paintedtext.h"

#include "views/report/vectordevice.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTransform>
#include <QWidget>

namespace baton::test {

namespace {

class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override
    {
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
        if (state.state() & DirtyClipPath)
            clip(m_transform.map(state.clipPath()).boundingRect(), state.clipOperation());
        if (state.state() & DirtyClipRegion)
            clip(m_transform.mapRect(QRectF(state.clipRegion().boundingRect())), state.clipOperation());
    }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        const qsizetype blank = text.size() - QStringView(text).trimmed().size(); // at the end of a wrapped line
        const double after = blank * QFontMetricsF(item.font()).horizontalAdvance(u' ');
        const QRectF own(at.x(), at.y() - item.ascent(), item.width() - after, item.ascent() + item.descent());
        m_texts.push_back({text, m_transform.mapRect(own), m_clip});
    }
    std::vector<PaintedText> texts() { return std::move(m_texts); }

private:
    void clip(const QRectF &rect, Qt::ClipOperation how)
    {
        if (how == Qt::NoClip)
            m_clip = QRectF();
        else
            m_clip = how == Qt::IntersectClip && !m_clip.isNull() ? m_clip & rect : rect;
    }

    QTransform m_transform;
    QRectF m_clip; // null: none
    std::vector<PaintedText> m_texts;
};

class TextDevice : public report::VectorDevice
{
public:
    TextDevice(TextEngine &engine, QSizeF size) : VectorDevice(size, 96), m_engine(engine) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

private:
    TextEngine &m_engine;
};

} // namespace

std::vector<PaintedText> paintedBy(QWidget &widget)
{
    TextEngine engine;
    TextDevice device(engine, widget.size());
    widget.render(&device, {}, {}, {});
    return engine.texts();
}

} // namespace baton::test
