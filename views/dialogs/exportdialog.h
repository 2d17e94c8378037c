#pragma once

#include "views/report/report.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace baton {

struct ExportChoice
{
    enum class Format { Pdf, Svg, Png, Table, BatonMap };
    Format format = Format::Pdf;
    Lens lens = Lens::Draw;
    report::ReportOptions options;

    QString suffix() const; // ".pdf"
};

// What is taken home: the format, the lens it is seen through, the paper.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const ExportChoice &first, QWidget *parent = nullptr);
    ExportChoice choice() const;

private:
    void fit(); // only what the format knows can be chosen

    ExportChoice m_first;
    QComboBox *m_format;
    QComboBox *m_lens;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QCheckBox *m_poster;
    QCheckBox *m_pages;
};

} // namespace baton
