#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The layout shows the architecture, and this holds it there: arrows only point down.
//     app → ui → core/{schedule, review, analytics, community, publish, media, sync} → core/{store, net,
//     platforms}
//         → core/domain → core/base
// Screens of ui know theme, widgets, pictures and core, never each other; the shell around them knows them
// all. core knows no widgets, ui neither SQL nor HTTP. core/sample fills a workspace and so stands above all
// of core; core/backend belongs to galleyd alone.
namespace {

constexpr int kMostLines = 400;

enum Tier {
    Base,
    Domain,
    Ground,
    Middle,
    Sample,
    Backend,
    Theme,
    Widgets,
    Pictures,
    Screen,
    Shell,
    App,
    Unknown
};

struct Place
{
    Tier tier = Unknown;
    QString folder; // "core/store", "ui/calendar", "app/galleyd"
};

Place placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 3)
        return {};
    const QString folder = parts[0] + u'/' + parts[1];
    static const QHash<QString, Tier> kTiers {
        { u"core/base"_s, Base },
        { u"core/domain"_s, Domain },
        { u"core/store"_s, Ground },
        { u"core/net"_s, Ground },
        { u"core/platforms"_s, Ground },
        { u"core/schedule"_s, Middle },
        { u"core/compose"_s, Middle },
        { u"core/review"_s, Middle },
        { u"core/analytics"_s, Middle },
        { u"core/community"_s, Middle },
        { u"core/publish"_s, Middle },
        { u"core/media"_s, Middle },
        { u"core/sync"_s, Middle },
        { u"core/sample"_s, Sample },
        { u"core/backend"_s, Backend },
        { u"ui/theme"_s, Theme },
        { u"ui/widgets"_s, Widgets },
        { u"ui/pictures"_s, Pictures },
        { u"ui/shell"_s, Shell },
    };
    if (parts[0] == "ui"_L1)
        return { kTiers.value(folder, Screen), folder };
    if (parts[0] == "app"_L1)
        return { App, folder };
    return { kTiers.value(folder, Unknown), folder };
}

bool mayInclude(const Place &from, const Place &to)
{
    if (from.folder == to.folder)
        return true;
    switch (from.tier) {
    case Base:
        return false;
    case Domain:
    case Ground:
    case Middle:
    case Sample:
        return to.tier < from.tier;
    case Backend:
        return to.tier < Sample;
    case Theme:
        return to.tier == Base;
    case Widgets:
        return to.tier <= Domain || to.tier == Theme;
    case Pictures:
        return to.tier <= Middle || to.tier == Theme;
    case Screen:
        return to.tier <= Sample || (to.tier >= Theme && to.tier <= Pictures);
    case Shell:
        return to.tier != Backend && to.tier < Shell;
    case App:
        return to.tier < App && (to.tier != Backend || from.folder == "app/galleyd"_L1);
    case Unknown:
        return true; // reported on its own
    }
    return false;
}

// Which Qt library a header belongs to, as Qt's own folders say: "QWidget" and "QtWidgets/QWidget" →
// "QtWidgets".
QString qtModuleOf(const QString &header)
{
    static const QStringList kModules { u"QtWidgets"_s, u"QtSql"_s, u"QtNetwork"_s };
    for (const QString &module : kModules) {
        if (header.startsWith(module + u'/') || header == module
            || QFileInfo::exists(
                QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

class Scan
{
public:
    explicit Scan(const QString &root)
        : m_root(root)
    {
        for (const auto &top : { u"app"_s, u"core"_s, u"ui"_s, u"tests"_s }) {
            QDirIterator files(
                m_root.filePath(top), { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                scan(m_root.relativeFilePath(files.next()));
        }
        m_violations.sort();
    }

    [[nodiscard]] QStringList violations() const { return m_violations; }

    [[nodiscard]] int files() const { return m_files; }

private:
    void blame(const QString &path, int line, const QString &what)
    {
        m_violations.append(path + u':' + QString::number(line) + u": "_s + what);
    }

    void scan(const QString &path)
    {
        QFile file(m_root.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            blame(path, 0, u"cannot be read"_s);
            return;
        }
        ++m_files;
        const bool isTest = path.startsWith("tests/"_L1);
        const Place place = placeOf(path);
        if (!isTest && place.tier == Unknown)
            blame(path, 1, u"lies in a folder that has no place in the architecture"_s);

        static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
        static const QRegularExpression kColour(u"#[0-9A-Fa-f]{6}\\b|#[0-9A-Fa-f]{8}\\b"_s);
        static const QRegularExpression kLeftover(u"\\b(TO"
                                                  "DO|FIX"
                                                  "ME|XX"
                                                  "X)\\b"_s);
        int number = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            ++number;
            if (const auto include = kInclude.match(line); include.hasMatch() && !isTest) {
                if (include.captured(1) == "\""_L1)
                    checkOwn(path, number, place, include.captured(2));
                else
                    checkForeign(path, number, place, include.captured(2));
            }
            if (path.startsWith("ui/"_L1) && kColour.match(line).hasMatch())
                blame(path, number, u"a colour that is no token"_s);
            if (kLeftover.match(line).hasMatch())
                blame(path, number, u"something left for later"_s);
        }
        if (number > kMostLines)
            blame(path, number, u"more than %1 lines"_s.arg(kMostLines));
    }

    void checkOwn(const QString &path, int line, const Place &from, const QString &header)
    {
        if (header.endsWith(".moc"_L1) || header.endsWith(".inc"_L1))
            return;
        const Place to = placeOf(header);
        if (to.tier == Unknown)
            blame(path, line, header + u" is not named by its folder"_s);
        else if (!mayInclude(from, to))
            blame(path, line, from.folder + u" must not know "_s + header);
    }

    void checkForeign(const QString &path, int line, const Place &from, const QString &header)
    {
        const QString module = qtModuleOf(header);
        const bool isCore = from.tier <= Backend;
        const bool isUi = from.tier >= Theme && from.tier <= Shell;
        const bool isSql = module == "QtSql"_L1 || header.startsWith("sqlite3"_L1);
        if (isCore && module == "QtWidgets"_L1)
            blame(path, line, u"core knows no widgets: "_s + header);
        if (isUi && (isSql || module == "QtNetwork"_L1))
            blame(path, line, u"ui sees neither SQL nor HTTP: "_s + header);
        if (isSql && isCore && from.folder != "core/store"_L1 && from.tier != Backend)
            blame(path, line, u"SQL belongs to core/store: "_s + header);
    }

    QDir m_root;
    QStringList m_violations;
    int m_files = 0;
};

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void write(const QString &path, const QByteArray &content)
    {
        const QString full = m_dir.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:

    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.path()));
    }

    void theProjectKeepsToIt()
    {
        const Scan scan(QStringLiteral(GALLEY_SOURCE_DIR));
        QVERIFY(scan.files() > 100);
        QVERIFY2(scan.violations().isEmpty(), qUtf8Printable(u'\n' + scan.violations().join(u'\n')));
    }

    void findsEachKindOfViolation_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &path, const QByteArray &content,
                             const QString &message) { QTest::newRow(name) << path << content << message; };
        row("base sees domain", u"core/base/A.h"_s, "#include \"core/domain/Enums.h\"\n",
            u"core/base/A.h:1: core/base must not know core/domain/Enums.h"_s);
        row("domain sees store", u"core/domain/A.cpp"_s, "\n#include \"core/store/Reader.h\"\n",
            u"core/domain/A.cpp:2: core/domain must not know core/store/Reader.h"_s);
        row("store sees schedule", u"core/store/A.cpp"_s, "#include \"core/schedule/X.h\"\n",
            u"core/store/A.cpp:1: core/store must not know core/schedule/X.h"_s);
        row("neighbours", u"core/schedule/A.cpp"_s, "#include \"core/media/X.h\"\n",
            u"core/schedule/A.cpp:1: core/schedule must not know core/media/X.h"_s);
        row("a sub-folder counts", u"core/schedule/import/A.cpp"_s, "#  include \"ui/theme/X.h\"\n",
            u"core/schedule/import/A.cpp:1: core/schedule must not know ui/theme/X.h"_s);
        row("core sees app", u"core/media/A.cpp"_s, "#include \"app/galley/X.h\"\n",
            u"core/media/A.cpp:1: core/media must not know app/galley/X.h"_s);
        row("theme sees widgets", u"ui/theme/A.cpp"_s, "#include \"ui/widgets/X.h\"\n",
            u"ui/theme/A.cpp:1: ui/theme must not know ui/widgets/X.h"_s);
        row("a screen sees another", u"ui/calendar/A.cpp"_s, "#include \"ui/imports/X.h\"\n",
            u"ui/calendar/A.cpp:1: ui/calendar must not know ui/imports/X.h"_s);
        row("a screen sees the shell", u"ui/board/A.cpp"_s, "#include \"ui/shell/X.h\"\n",
            u"ui/board/A.cpp:1: ui/board must not know ui/shell/X.h"_s);
        row("the desktop sees the backend", u"app/galley/A.cpp"_s, "#include \"core/backend/X.h\"\n",
            u"app/galley/A.cpp:1: app/galley must not know core/backend/X.h"_s);
        row("widgets in core", u"core/media/A.cpp"_s, "#include <QLabel>\n",
            u"core/media/A.cpp:1: core knows no widgets: QLabel"_s);
        row("widgets in core, by module", u"core/media/A.cpp"_s, "#include <QtWidgets/QLabel>\n",
            u"core/media/A.cpp:1: core knows no widgets: QtWidgets/QLabel"_s);
        row("SQL in ui", u"ui/calendar/A.cpp"_s, "#include <QSqlQuery>\n",
            u"ui/calendar/A.cpp:1: ui sees neither SQL nor HTTP: QSqlQuery"_s);
        row("SQLite in ui", u"ui/shell/A.cpp"_s, "#include <sqlite3.h>\n",
            u"ui/shell/A.cpp:1: ui sees neither SQL nor HTTP: sqlite3.h"_s);
        row("HTTP in ui", u"ui/shell/A.cpp"_s, "#include <QNetworkReply>\n",
            u"ui/shell/A.cpp:1: ui sees neither SQL nor HTTP: QNetworkReply"_s);
        row("SQL beside the store", u"core/schedule/A.cpp"_s, "#include <QSqlQuery>\n",
            u"core/schedule/A.cpp:1: SQL belongs to core/store: QSqlQuery"_s);
        row("a header without its folder", u"core/store/A.cpp"_s, "#include \"Reader.h\"\n",
            u"core/store/A.cpp:1: Reader.h is not named by its folder"_s);
        row("a folder nobody planned", u"core/utils/A.h"_s, "\n",
            u"core/utils/A.h:1: lies in a folder that has no place in the architecture"_s);
        row("a colour", u"ui/calendar/A.cpp"_s, "QColor c(u\"#C8401E\"_s);\n",
            u"ui/calendar/A.cpp:1: a colour that is no token"_s);
        row("left for later", u"tests/core/tst_a.cpp"_s,
            "// TO"
            "DO: more\n",
            u"tests/core/tst_a.cpp:1: something left for later"_s);
        row("too long", u"core/base/A.cpp"_s, QByteArray(401, '\n'),
            u"core/base/A.cpp:401: more than 400 lines"_s);
    }

    void findsEachKindOfViolation()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        write(path, content);
        QCOMPARE(Scan(m_dir.path()).violations(), QStringList(message));
    }

    void letsThroughWhatIsAllowed()
    {
        write(u"core/domain/A.h"_s, "#include \"core/base/Result.h\"\n#include \"core/domain/B.h\"\n");
        write(u"core/store/A.cpp"_s,
            "#include \"core/domain/A.h\"\n#include <QSqlDatabase>\n#include <sqlite3.h>\n");
        write(u"core/schedule/A.cpp"_s, "#include \"core/store/A.h\"\n#include \"core/platforms/A.h\"\n");
        write(u"core/sample/A.cpp"_s, "#include \"core/media/A.h\"\n#include \"core/store/A.h\"\n");
        write(u"core/backend/A.cpp"_s, "#include \"core/publish/A.h\"\n");
        write(u"ui/theme/A.h"_s, "#include \"core/base/Log.h\"\n#include <QWidget>\n");
        write(u"ui/widgets/A.h"_s, "#include \"ui/theme/A.h\"\n#include \"core/domain/A.h\"\n");
        write(u"ui/calendar/A.cpp"_s,
            "#include \"ui/widgets/A.h\"\n#include \"core/schedule/A.h\"\n// row #42, issue #1234\n#include "
            "\"a.moc\"\n");
        write(u"ui/shell/A.cpp"_s, "#include \"ui/calendar/A.h\"\n#include \"ui/imports/A.h\"\n");
        write(u"app/galley/main.cpp"_s, "#include \"ui/shell/A.h\"\n#include <QLocalSocket>\n");
        write(u"app/galleyd/main.cpp"_s, "#include \"core/backend/A.h\"\n");
        write(u"tests/core/store/tst_a.cpp"_s, "#include \"core/store/A.h\"\n#include <QSqlQuery>\n");
        write(u"core/base/Exactly.cpp"_s, QByteArray(400, '\n'));
        QCOMPARE(Scan(m_dir.path()).violations(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)

#include "tst_architecture.moc"
