#include "tests/support/XServer.h"

#include "tests/support/Patience.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace galley::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStartMs = 20'000;
constexpr int kAnswerMs = 20'000;
constexpr int kEndMs = 5000;

// A test that crashes ends nothing; the system does, then.
void endWithThisProgram(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(process)
#endif
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patience(kEndMs))) {
        process.kill();
        process.waitForFinished(patience(kEndMs));
    }
}

} // namespace

bool XServer::isAvailable()
{
    for (const QString &program : { u"Xvfb"_s, u"openbox"_s, u"xdotool"_s, u"xwininfo"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    }
    return true;
}

XServer::XServer(QSize screen)
    : m_screen(screen)
{
    endWithThisProgram(m_server);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
            u"%1x%2x24"_s.arg(screen.width()).arg(screen.height()), u"-nolisten"_s, u"tcp"_s,
            u"-noreset"_s });
    QByteArray number;
    const QDeadlineTimer deadline(patience(kStartMs));
    while (!number.endsWith('\n') && m_server.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        number += m_server.readAllStandardOutput();
    if (!number.endsWith('\n'))
        return;
    m_display = u':' + QString::fromLatin1(number.trimmed());
    endWithThisProgram(m_manager);
    m_manager.setProcessEnvironment(environment());
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    // As the package ships it, whatever the person at this machine prefers.
    m_manager.start(u"openbox"_s, { u"--sm-disable"_s, u"--config-file"_s, u"/etc/xdg/openbox/rc.xml"_s });
    if (!waitForManager())
        m_display.clear();
}

XServer::~XServer()
{
    end(m_manager);
    end(m_server);
}

QProcessEnvironment XServer::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    return environment;
}

// A manager that runs has said how many desktops there are.
bool XServer::waitForManager() const
{
    for (const QDeadlineTimer deadline(patience(kStartMs)); !deadline.hasExpired();) {
        if (ask({ u"get_num_desktops"_s }))
            return true;
        QThread::yieldCurrentThread();
    }
    return false;
}

std::optional<QString> XServer::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(patience(kAnswerMs)) || process.exitCode() != 0)
        return {};
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

// Asks xwininfo: what xdotool says counts the frame twice.
QRect XServer::placeOf(const QString &window) const
{
    static const QRegularExpression numbers(
        u"upper-left X: +(-?\\d+).*upper-left Y: +(-?\\d+).*Width: +(\\d+).*Height: +(\\d+)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto found = numbers.match(run(u"xwininfo"_s, { u"-id"_s, window }).value_or(QString()));
    return { found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt(),
        found.captured(4).toInt() };
}

void XServer::begin(const QStringList &arguments) const
{
    QProcess process;
    process.setProgram(u"xdotool"_s);
    process.setArguments(arguments);
    process.setProcessEnvironment(environment());
    process.startDetached();
}

} // namespace galley::test
