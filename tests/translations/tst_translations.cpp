#include "tests/support/Patience.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context, source, comment;
    QStringList forms; // one, or one per plural
    bool finished = true;
    bool plural = false;

    [[nodiscard]] QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
};

// What stands in a .ts file.
QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append({ context, {}, {}, {}, true, attributes.value("numerus"_L1) == "yes"_L1 });
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (name == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        } else if (name == "translation"_L1) {
            messages.last().finished = !attributes.hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%L?n|%L?\\d+|\\{\\w+\\}"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

QString edgesOf(const QString &text)
{
    return (text.startsWith(u' ') ? u"<"_s : QString()) + (text.endsWith(u' ') ? u">"_s : QString());
}

QString fileOf(const QString &language)
{
    return QStringLiteral(GALLEY_SOURCE_DIR "/translations/galley_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "en", "de", "es", "fr" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private Q_SLOTS:

    void saysEverything_data() { languages(); }

    void saysEverything()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(fileOf(language));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.finished, qPrintable(message.key()));
            QCOMPARE(message.forms.size(), message.plural ? 2 : 1); // all four languages have two forms
            for (const QString &form : message.forms)
                QVERIFY2(!form.isEmpty(), qPrintable(message.key()));
        }
    }

    // One form of address throughout: who is addressed politely here is not called a friend there.
    void addressesPeopleInOneWayInFrench()
    {
        static const QRegularExpression familiar(
            u"\\b(tu|toi|ton|ta|tes)\\b|\\bt’|(^|[.:;]\\s+)(choisis|écris|ouvre|ajoute|essaie|réessaie|donne)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QStringList found;
        for (const Message &message : messagesOf(fileOf(u"fr"_s))) {
            for (const QString &form : message.forms) {
                if (form.contains(familiar))
                    found.append(form);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void keepsPlaceholders_data() { languages(); }

    void keepsPlaceholders()
    {
        QFETCH(QString, language);
        for (const Message &message : messagesOf(fileOf(language))) {
            for (const QString &form : message.forms) {
                QVERIFY2(placeholdersOf(form) == placeholdersOf(message.source),
                    qPrintable(message.key() + u" => "_s + form));
                QVERIFY2(
                    edgesOf(form) == edgesOf(message.source), qPrintable(message.key() + u" => "_s + form));
            }
        }
    }

    void holdsWhatTheProgramSays_data() { languages(); }

    void holdsWhatTheProgramSays()
    {
        QFETCH(QString, language);
        QStringList command = QStringLiteral(GALLEY_COLLECT_TEXTS).split(u'|');
        const QString program = command.takeFirst();
        if (!QFile::exists(program))
            QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"galley_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(fileOf(language), fresh));
        QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
        if (language == "en"_L1)
            command += u"-pluralonly"_s;
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(program, command << u"-ts"_s << fresh);
        QVERIFY(lupdate.waitForFinished(galley::test::patience(100'000)));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
        QSet<QString> kept, said;
        for (const Message &message : messagesOf(fileOf(language)))
            kept.insert(message.key());
        for (const Message &message : messagesOf(fresh))
            said.insert(message.key());
        QVERIFY(!said.isEmpty());
        const QStringList missing = (said - kept).values();
        const QStringList gone = (kept - said).values();
        QVERIFY2(missing.isEmpty(), qPrintable(u"build galley_lupdate; missing: "_s + missing.join(u'\n')));
        QVERIFY2(gone.isEmpty(), qPrintable(u"build galley_lupdate; gone: "_s + gone.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
