#include "core/schedule/import/Csv.h"
#include "core/schedule/import/Errors.h"
#include "core/schedule/import/ImportFile.h"
#include "core/schedule/import/TextDecoding.h"
#include "tests/core/schedule/import/Corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QStringList> cellsOf(const CsvTable &table)
{
    QList<QStringList> cells;
    for (const CsvRow &row : table.rows)
        cells.append(row.cells);
    return cells;
}

QList<QStringList> read(const QString &text, std::optional<QChar> delimiter = {})
{
    const auto table = readCsv(text, delimiter);
    return table ? cellsOf(*table) : QList<QStringList>();
}

// Any text a spreadsheet can hold: whole characters of every plane, with the dangerous ones often.
QString anyCell()
{
    const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::weightedOneOf<char32_t>({
        { 6, rc::gen::inRange<char32_t>(0x20, 0x7F) },
        { 4, rc::gen::element<char32_t>(U'"', U',', U';', U'\n', U'\r', U'\t', U'|', U' ', U'\'', U'=') },
        { 1, rc::gen::inRange<char32_t>(0xA0, 0xD800) },
        { 1, rc::gen::inRange<char32_t>(0x1F300, 0x1FAFF) },
    }));
    return QString::fromUcs4(points.data(), qsizetype(points.size()));
}

} // namespace

class TestReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cutsTheCorpusIntoItsCells_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonObject &entry : corpus::expectations())
            QTest::newRow(qPrintable(entry[u"file"].toString())) << entry;
    }

    void cutsTheCorpusIntoItsCells()
    {
        QFETCH(const QJsonObject, expected);
        const auto decoded = decodeText(contentOf(corpus::path(expected[u"file"].toString())));
        QVERIFY(decoded);
        QString encoding = encodingName(decoded->encoding);
        if (encoding == u"windows-1252")
            encoding = u"cp1252"_s;
        if (decoded->byteOrderMark)
            encoding += u"-bom"_s;
        // Without a byte from 0x80 to 0x9F the two are the same.
        const QString named = expected[u"encoding"].toString();
        QVERIFY2(encoding == named || (encoding == u"latin-1" && named == u"cp1252"), qPrintable(encoding));

        const auto table = readCsv(decoded->text);
        QVERIFY(table);
        QCOMPARE(QString(table->delimiter), expected[u"delimiter"].toString());
        const QJsonArray rows = expected[u"cells"].toArray();
        QVERIFY(table->rows.size() >= rows.size());
        for (qsizetype r = 0; r < rows.size(); ++r) {
            QStringList cells;
            for (const QJsonValue &cell : rows[r].toArray())
                cells += cell.toString();
            QCOMPARE(table->rows[r].cells, cells);
        }
        if (expected.contains(u"row_count"))
            QCOMPARE(table->rows.size() - 1, expected[u"row_count"].toInt());
        else if (expected.contains(u"cells"))
            QCOMPARE(table->rows.size(), rows.size());
    }

    void namesTheLineOfAQuoteThatNeverCloses()
    {
        const auto file = readImport(corpus::path(u"broken-open-quote.csv"_s));
        QVERIFY(file);
        QCOMPARE(file->table.rows.size(), 3);
        QCOMPARE(file->table.rows[1].damage, RowDamage::None);
        QCOMPARE(file->table.rows[2].damage, RowDamage::OpenQuote);
        QCOMPARE(file->table.rows[2].line, 3);
        QCOMPARE(file->table.rows[2].damageLine, 3);
    }

    void countsLinesThroughQuotedBreaksAndEmptyLines()
    {
        const auto table = readCsv(u"a,b\r\n\r\n\"x\r\ny\rz\",1\r\n,\r\nlast,2"_s);
        QVERIFY(table);
        QList<int> lines;
        for (const CsvRow &row : table->rows)
            lines.append(row.line);
        QCOMPARE(lines, QList<int>({ 1, 3, 6, 7 }));
    }

    void obeysExcelsDelimiterLine()
    {
        QCOMPARE(read(u"sep=;\r\na,1;b\r\n"_s), QList<QStringList>({ { u"a,1"_s, u"b"_s } }));
    }

    void takesQuotesInTheMiddleOfACellLiterally()
    {
        QCOMPARE(read(u"5\" pipe,\"a\"b,\"c \"\"d\"\"\""_s),
            QList<QStringList>({ { u"5\" pipe"_s, u"ab"_s, u"c \"d\""_s } }));
    }

    void readsCarriageReturnsAloneAsLineEnds()
    {
        QCOMPARE(read(u"a,b\rc,d\r"_s), QList<QStringList>({ { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } }));
    }

    void keepsLoneCarriageReturnsInsideCellsOfFilesWithLineFeeds()
    {
        QCOMPARE(read(u"a,one\rtwo\r\nc,d\r\n"_s),
            QList<QStringList>({ { u"a"_s, u"one\rtwo"_s }, { u"c"_s, u"d"_s } }));
    }

    void cutsEndlessCellsAndSaysSo()
    {
        const auto table = readCsv(QString(kMaxCellUnits * 3, u'x') + u",b"_s);
        QVERIFY(table);
        QCOMPARE(table->rows[0].damage, RowDamage::CellTooLarge);
        QCOMPARE(table->rows[0].cells[0].size(), kMaxCellUnits);
        QCOMPARE(table->rows[0].cells[1], u"b"_s);
    }

    void refusesMoreCellsThanItCanHold()
    {
        const auto table = readCsv(QString(kMaxCells + 10, u','));
        QVERIFY(!table);
        QCOMPARE(table.error().code, importerror::kTooManyRows);
    }

    void readsUtf16WithAndWithoutMark_data()
    {
        QTest::addColumn<int>("converter");
        QTest::addColumn<bool>("mark");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("little, mark")
            << int(QStringConverter::Utf16LE) << true << TextEncoding::Utf16LittleEndian;
        QTest::newRow("little") << int(QStringConverter::Utf16LE) << false << TextEncoding::Utf16LittleEndian;
        QTest::newRow("big, mark") << int(QStringConverter::Utf16BE) << true << TextEncoding::Utf16BigEndian;
        QTest::newRow("big") << int(QStringConverter::Utf16BE) << false << TextEncoding::Utf16BigEndian;
    }

    void readsUtf16WithAndWithoutMark()
    {
        QFETCH(int, converter);
        QFETCH(bool, mark);
        QFETCH(TextEncoding, encoding);
        const QString text = u"Datum\tText\r\n2026-03-01\tمتجرنا مفتوح 🛍️\r\n"_s;
        QStringEncoder encoder(static_cast<QStringConverter::Encoding>(converter),
            mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray bytes = encoder(text);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->byteOrderMark, mark);
        QCOMPARE(decoded->text, text);
    }

    void keepsUtf8WithAFewDamagedBytes()
    {
        const auto decoded = decodeText(u"ööööööööööööööööööööö,ü"_s.toUtf8() + "\xFF");
        QVERIFY(decoded);
        QCOMPARE(decoded->reason, EncodingReason::MostlyUtf8);
        QVERIFY(decoded->text.startsWith(u"öö"));
        QVERIFY(decoded->text.endsWith(QChar(QChar::ReplacementCharacter)));
    }

    void obeysAChosenEncoding()
    {
        const auto decoded = decodeText("Gr\x9F\xA7", TextEncoding::MacRoman);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, u"Grüß"_s);
        QCOMPARE(decoded->reason, EncodingReason::Chosen);
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04 and so on") << QString(importerror::kWorkbook);
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....")
                             << QString(importerror::kWorkbook);
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << QString(importerror::kNotText);
        QTest::newRow("pdf") << QByteArray("%PDF-1.7 ...") << QString(importerror::kNotText);
        QTest::newRow("noise") << QByteArrayLiteral("\x01\x02\x03\x00\x04\x05 abc\x06\x07")
                               << QString(importerror::kNotText);
    }

    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto decoded = decodeText(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, code);
    }

    void saysWhyAFileGivesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero bytes") << corpus::path(u"empty-file.csv"_s) << QString(importerror::kEmpty);
        QTest::newRow("header only") << corpus::path(u"header-only.csv"_s)
                                     << QString(importerror::kHeaderOnly);
        QTest::newRow("missing") << corpus::path(u"no-such-file.csv"_s) << QString(importerror::kUnreadable);
        QTest::newRow("a folder") << QStringLiteral(GALLEY_TEST_DATA) << QString(importerror::kUnreadable);
        QTest::newRow("a device") << u"/dev/zero"_s << QString(importerror::kUnreadable);
    }

    void saysWhyAFileGivesNothing()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        const auto read = readImport(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().args.contains(u"file"));
    }

    void refusesAFileThatIsTooLargeWithoutReadingItWhole()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(kMaxImportBytes + 1));
        file.close();
        const auto read = readImport(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().code, importerror::kTooLarge);
    }

    void givesBackEveryCellThatItWrote()
    {
        QVERIFY(rc::check("readCsv(writeCsv(rows)) == rows", [] {
            const auto delimiter = QChar(*rc::gen::element<char16_t>(u',', u';', u'\t', u'|'));
            QList<QStringList> rows;
            const int count = *rc::gen::inRange(1, 6);
            for (int r = 0; r < count; ++r) {
                QStringList cells;
                const int width = *rc::gen::inRange(1, 5);
                for (int c = 0; c < width; ++c)
                    cells += anyCell();
                rows.append(cells);
            }
            const auto decoded = decodeText(writeCsv(rows, delimiter));
            RC_ASSERT(decoded.has_value());
            const auto table = readCsv(decoded->text, delimiter);
            RC_ASSERT(table.has_value());
            RC_ASSERT(cellsOf(*table) == rows);
        }));
    }

    void neutralisesFormulasAndTakesItBack()
    {
        for (const QString &cell : { u"=1+1"_s, u"+49"_s, u"-5 %"_s, u"@halm"_s, u"\tx"_s }) {
            QCOMPARE(withoutFormula(cell), u'\'' + cell);
            QCOMPARE(restoredFormula(withoutFormula(cell)), cell);
        }
        QCOMPARE(withoutFormula(u"plain = text"_s), u"plain = text"_s);
        QCOMPARE(restoredFormula(u"'quoted'"_s), u"'quoted'"_s);
    }

    void survivesAnyBytes()
    {
        QVERIFY(rc::check("decoding and cutting any bytes ends", [](const std::vector<char> &bytes) {
            const auto decoded = decodeText(QByteArray(bytes.data(), qsizetype(bytes.size())));
            if (!decoded)
                return;
            const auto table = readCsv(decoded->text);
            RC_ASSERT(table.has_value());
            int line = 0;
            for (const CsvRow &row : table->rows) {
                RC_ASSERT(row.line > line);
                line = row.line;
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
