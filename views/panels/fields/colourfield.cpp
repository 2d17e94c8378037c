#include "views/panels/fields/colourfield.h"

#include "views/theme/iconengine.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <functional>

namespace baton {

// One row or more of colours; the first is "automatic". Arrows move, space or a click chooses.
class ColourField::Swatches : public QWidget
{
public:
    explicit Swatches(std::function<void(const QString &)> choose, QWidget *parent)
        : QWidget(parent)
        , m_choose(std::move(choose))
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        const Theme &theme = Theme::instance();
        m_colours << QString();
        for (int i = 0; i < theme.partyColourCount(); ++i)
            m_colours << theme.partyColour(i).name();
    }

    void show(const QString &text)
    {
        const QString colour = text.toLower();
        if (!colour.isEmpty() && !m_colours.contains(colour))
            m_colours << colour; // one from outside the palette is kept
        m_current = static_cast<int>(m_colours.indexOf(colour));
        setAccessibleDescription(colour.isEmpty() ? ColourField::tr("automatic") : colour);
        updateGeometry();
        update();
    }
    void setDefault(const QColor &colour)
    {
        m_default = colour;
        update();
    }
    QSize sizeHint() const override { return {perRow() * cell(), rows() * cell()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int) const override { return rows() * cell(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < m_colours.size(); ++i)
            paintOne(painter, i);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        for (int i = 0; i < m_colours.size() && isEnabled(); ++i)
            if (place(i).contains(event->position()))
                m_choose(m_colours[i]);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int step = event->key() == Qt::Key_Right  ? 1
                         : event->key() == Qt::Key_Left ? -1
                         : event->key() == Qt::Key_Down ? perRow()
                         : event->key() == Qt::Key_Up   ? -perRow()
                                                        : 0;
        if (step == 0)
            return QWidget::keyPressEvent(event);
        m_choose(m_colours[std::clamp(m_current + step, 0, static_cast<int>(m_colours.size()) - 1)]);
    }
    void focusInEvent(QFocusEvent *) override { update(); }
    void focusOutEvent(QFocusEvent *) override { update(); }

private:
    static int cell() { return qRound(30 * Theme::instance().textScale()); }
    static int perRow() { return 7; }
    int rows() const { return (static_cast<int>(m_colours.size()) + perRow() - 1) / perRow(); }
    QRectF place(int index) const
    {
        return {static_cast<qreal>(index % perRow() * cell()), static_cast<qreal>(index / perRow() * cell()),
                cell() - 6.0, cell() - 6.0};
    }
    void paintOne(QPainter &painter, int index) const
    {
        const Colours &c = Theme::instance().colours();
        const QRectF box = place(index).adjusted(3, 3, -3, -3);
        const bool automatic = m_colours[index].isEmpty();
        painter.setPen(Qt::NoPen);
        painter.setBrush(automatic ? m_default : QColor(m_colours[index]));
        painter.drawRoundedRect(box, 5, 5);
        if (automatic) {
            painter.setPen(QPen(c.panel, 2));
            painter.drawLine(box.bottomLeft(), box.topRight());
        }
        if (index != m_current)
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? c.focus : c.text, 2));
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 7, 7);
    }

    std::function<void(const QString &)> m_choose;
    QStringList m_colours;
    QColor m_default = Qt::gray;
    int m_current = 0;
};

ColourField::ColourField(const QString &label, QWidget *parent)
    : Field(label, parent)
    , m_swatches(new Swatches([this](const QString &text) { choose(text); }, this))
{
    placeEditor(m_swatches);
}

void ColourField::setReadOnly(bool readOnly)
{
    m_swatches->setEnabled(!readOnly);
}

QWidget *ColourField::editor()
{
    return m_swatches;
}

void ColourField::setDefault(const QColor &colour)
{
    m_swatches->setDefault(colour);
}

void ColourField::display(const QString &text, bool mixed)
{
    m_text = mixed ? QString() : text;
    m_swatches->show(m_text);
}

void ColourField::choose(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_swatches->show(text);
    Q_EMIT committed();
}

} // namespace baton
