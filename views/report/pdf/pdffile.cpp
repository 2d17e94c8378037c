#include "views/report/pdf/pdffile.h"

namespace baton::report {

namespace {

constexpr int packing = 4; // the next level takes half as long again for a twentieth

QByteArray text(const QString &value)
{
    QByteArray bytes = "<feff";
    for (const QChar c : value)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return bytes + ">";
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

class Writer
{
public:
    Writer() : m_out("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n") {}

    int reserve()
    {
        m_offsets.push_back(0);
        return int(m_offsets.size());
    }
    void put(int object, const QByteArray &body)
    {
        m_offsets[std::size_t(object) - 1] = m_out.size();
        m_out += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }
    int add(const QByteArray &body)
    {
        const int object = reserve();
        put(object, body);
        return object;
    }
    int addStream(const QByteArray &data, const QByteArray &entries = {})
    {
        const QByteArray packed = qCompress(data, packing).mid(4); // Qt's own length goes
        return add("<< /Length " + QByteArray::number(packed.size()) + " /Filter /FlateDecode " + entries +
                   ">>\nstream\n" + packed + "\nendstream");
    }
    QByteArray finished(int root, int info)
    {
        const qsizetype start = m_out.size();
        m_out += "xref\n0 " + QByteArray::number(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets)
            m_out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        m_out += "trailer\n<< /Size " + QByteArray::number(m_offsets.size() + 1) + " /Root " + reference(root) +
                 " /Info " + reference(info) + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return m_out;
    }

private:
    QByteArray m_out;
    std::vector<qsizetype> m_offsets;
};

int addFont(Writer &writer, const PdfFont &font)
{
    const QByteArray file = font.file();
    const int data = writer.addStream(file, "/Length1 " + QByteArray::number(file.size()) + " ");
    const int descriptor = writer.add("<< /Type /FontDescriptor /FontName /" + font.name() + " " + font.descriptor() +
                                      " /FontFile2 " + reference(data) + " >>");
    const int descendant =
        writer.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + font.name() +
                   " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor " +
                   reference(descriptor) + " /DW 500 /W " + font.widths() + " /CIDToGIDMap /Identity >>");
    const int cmap = writer.addStream(font.toUnicode());
    return writer.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + font.name() +
                      " /Encoding /Identity-H /DescendantFonts [" + reference(descendant) + "] /ToUnicode " +
                      reference(cmap) + " >>");
}

QByteArray formsOf(Writer &writer, const PdfEngine &engine)
{
    QByteArray forms;
    int number = 0;
    for (const PdfForm &form : engine.forms()) {
        const QRect &r = form.bounds;
        QByteArray box;
        for (const int edge : {r.left(), r.top(), r.left() + r.width(), r.top() + r.height()})
            box += QByteArray::number(edge) + " ";
        const int object = writer.addStream(QByteArray::fromStdString(form.content),
                                            "/Type /XObject /Subtype /Form /BBox [" + box + "] ");
        forms += "/X" + QByteArray::number(++number) + " " + reference(object) + " ";
    }
    return forms;
}

QByteArray resources(Writer &writer, const PdfEngine &engine)
{
    QByteArray fonts, states;
    for (std::size_t i = 0; i < engine.fonts().size(); ++i)
        fonts += "/F" + QByteArray::number(i) + " " + reference(addFont(writer, *engine.fonts()[i])) + " ";
    for (const int alpha : engine.alphas()) {
        const QByteArray share = QByteArray::number(alpha / 255.0, 'f', 3);
        states += "/A" + QByteArray::number(alpha) + " << /ca " + share + " /CA " + share + " >> ";
    }
    return "<< /Font << " + fonts + ">> /ExtGState << " + states + ">> /XObject << " + formsOf(writer, engine) +
           ">> >>";
}

} // namespace

QByteArray pdfFile(const std::vector<PdfPage> &pages, const PdfEngine &engine, const QString &title,
                   const QDateTime &date)
{
    Writer writer;
    const int tree = writer.reserve();
    const int shared = writer.add(resources(writer, engine));
    QByteArray kids;
    for (const PdfPage &page : pages) {
        const QByteArray height = QByteArray::number(page.size.height(), 'f', 2);
        const QByteArray unit = QByteArray::number(1.0 / page.perPoint);
        const int content = writer.addStream(unit + " 0 0 -" + unit + " 0 " + height + " cm\n" + page.content);
        const int object = writer.add("<<\n/Type /Page\n/Parent " + reference(tree) + " /MediaBox [0 0 " +
                                      QByteArray::number(page.size.width(), 'f', 2) + " " + height + "] /Resources " +
                                      reference(shared) + " /Contents " + reference(content) + " >>");
        kids += reference(object) + " ";
    }
    writer.put(tree, "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [" + kids + "] >>");
    const int root = writer.add("<< /Type /Catalog /Pages " + reference(tree) + " >>");
    const QByteArray stamp = date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const int info = writer.add("<< /Title " + text(title) + " /Creator (Baton) /CreationDate (D:" + stamp + "Z) >>");
    return writer.finished(root, info);
}

} // namespace baton::report
