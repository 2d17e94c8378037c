#include "views/dialogs/exportdialog.h"

#include "views/spoken/choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace baton {

namespace {

using Format = ExportChoice::Format;
using report::Orientation;
using report::Paper;

template <class Value>
void add(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <class Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

template <class Value>
Value chosen(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

QString ExportChoice::suffix() const
{
    switch (format) {
    case Format::Pdf:
        return QStringLiteral(".pdf");
    case Format::Svg:
        return QStringLiteral(".svg");
    case Format::Png:
        return QStringLiteral(".png");
    case Format::Table:
        return QStringLiteral(".csv");
    case Format::BatonMap:
        return QStringLiteral(".json");
    }
    return {};
}

ExportDialog::ExportDialog(const ExportChoice &first, QWidget *parent)
    : QDialog(parent)
    , m_first(first)
    , m_format(new QComboBox)
    , m_lens(new QComboBox)
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_poster(new QCheckBox(tr("At full size over several sheets, to be glued")))
    , m_pages(new QCheckBox(tr("With pages of findings and the list of handoffs")))
{
    setWindowTitle(tr("Export"));
    add(m_format, tr("PDF document"), Format::Pdf);
    add(m_format, tr("Picture that scales (SVG)"), Format::Svg);
    add(m_format, tr("Picture (PNG)"), Format::Png);
    add(m_format, tr("Table of handoffs (CSV)"), Format::Table);
    add(m_format, tr("Map for other programs (JSON)"), Format::BatonMap);
    for (const Lens lens : {Lens::Draw, Lens::Bottlenecks, Lens::Errors, Lens::Delay, Lens::Standards})
        add(m_lens, report::lensName(lens), lens);
    const QStringList papers{QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("A2"), QStringLiteral("A1"),
                             QStringLiteral("A0")};
    for (int i = 0; i < papers.size(); ++i)
        add(m_paper, papers[i], static_cast<Paper>(i));
    add(m_paper, tr("As large as the map"), Paper::Fit);
    add(m_orientation, tr("As the map needs"), Orientation::Automatic);
    add(m_orientation, tr("Upright"), Orientation::Portrait);
    add(m_orientation, tr("Lying"), Orientation::Landscape);
    choose(m_format, first.format);
    choose(m_lens, first.lens);
    choose(m_paper, first.options.paper);
    choose(m_orientation, first.options.orientation);
    for (QComboBox *box : {m_format, m_lens, m_paper, m_orientation})
        speakChoice(box);
    m_poster->setChecked(first.options.poster);
    m_pages->setChecked(first.options.textPages);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Seen through"), m_lens);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Direction"), m_orientation);
    form->addRow(QString(), m_poster);
    form->addRow(QString(), m_pages);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::fit);
    form->addRow(buttons);
    fit();
}

void ExportDialog::fit()
{
    const auto format = chosen<Format>(m_format);
    m_lens->setEnabled(format != Format::Table && format != Format::BatonMap);
    for (QWidget *only : {static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_orientation),
                          static_cast<QWidget *>(m_poster), static_cast<QWidget *>(m_pages)})
        only->setEnabled(format == Format::Pdf);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice = m_first;
    choice.format = chosen<Format>(m_format);
    choice.lens = chosen<Lens>(m_lens);
    choice.options.paper = chosen<Paper>(m_paper);
    choice.options.orientation = chosen<Orientation>(m_orientation);
    choice.options.poster = m_poster->isChecked();
    choice.options.textPages = m_pages->isChecked();
    return choice;
}

} // namespace baton
