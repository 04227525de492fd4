#include "core/backend/auth/Letterbox.h"

#include "core/backend/http/Log.h"
#include "core/backend/http/Target.h"

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace galley::backend {

namespace {

struct Words
{
    const char *subject;
    const char *text;
};

// In the languages of the product: kind and locale → what is written.
const Words &wordsFor(const std::string &kind, const std::string &locale)
{
    static const std::map<std::pair<std::string, std::string>, Words> kWords {
        { { "invite", "en" },
            { "You are invited to Galley",
                "You have been invited to work with Galley. Open this address to choose a password:" } },
        { { "invite", "de" },
            { "Einladung zu Galley",
                "Sie sind eingeladen, mit Galley zu arbeiten. Öffnen Sie diese Adresse, um ein Passwort zu "
                "wählen:" } },
        { { "invite", "es" },
            { "Invitación a Galley",
                "Ha recibido una invitación para trabajar con Galley. Abra esta dirección para elegir una "
                "contraseña:" } },
        { { "invite", "fr" },
            { "Invitation à Galley",
                "Vous êtes invité à travailler avec Galley. Ouvrez cette adresse pour choisir un mot de "
                "passe :" } },
        { { "recovery", "en" },
            { "A new password for Galley",
                "Open this address within an hour to choose a new password. If you did not ask for it, do "
                "nothing:" } },
        { { "recovery", "de" },
            { "Neues Passwort für Galley",
                "Öffnen Sie diese Adresse innerhalb einer Stunde, um ein neues Passwort zu wählen. Haben Sie "
                "nicht darum gebeten, tun Sie nichts:" } },
        { { "recovery", "es" },
            { "Nueva contraseña para Galley",
                "Abra esta dirección antes de una hora para elegir una nueva contraseña. Si no la ha pedido, "
                "no haga nada:" } },
        { { "recovery", "fr" },
            { "Nouveau mot de passe pour Galley",
                "Ouvrez cette adresse dans l’heure pour choisir un nouveau mot de passe. Si vous n’avez rien "
                "demandé, ne faites rien :" } },
        { { "email_change", "en" },
            { "Confirm your new address",
                "Open this address within a day to use this e-mail address with Galley:" } },
        { { "email_change", "de" },
            { "Neue Adresse bestätigen",
                "Öffnen Sie diese Adresse innerhalb eines Tages, um diese E-Mail-Adresse mit Galley zu "
                "verwenden:" } },
        { { "email_change", "es" },
            { "Confirme su nueva dirección",
                "Abra esta dirección antes de un día para usar este correo con Galley:" } },
        { { "email_change", "fr" },
            { "Confirmez votre nouvelle adresse",
                "Ouvrez cette adresse dans la journée pour utiliser cette adresse e-mail avec Galley :" } },
    };
    const auto found = kWords.find({ kind, locale });
    return found == kWords.end() ? kWords.at({ kind, "en" }) : found->second;
}

std::string base64(std::string_view text)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string encoded;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const auto byte = [&](std::size_t k) {
            return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U;
        };
        const unsigned held = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (std::size_t k = 0; k < 4; ++k)
            encoded.push_back(i + k <= text.size() ? kAlphabet[held >> (18 - 6 * k) & 63U] : '=');
    }
    return encoded;
}

bool deliver(const std::string &program, const std::string &letter)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    // The recipients stand in the letter (-t), and a lone dot does not end it (-i).
    std::string words[] { program, "-t", "-i" };
    char *arguments[] { words[0].data(), words[1].data(), words[2].data(), nullptr };
    pid_t child = 0;
    const int failed = posix_spawn(&child, program.c_str(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    std::string_view left = letter;
    while (failed == 0 && !left.empty()) {
        const auto written = write(ends[1], left.data(), left.size());
        if (written < 0 && errno != EINTR)
            break;
        left.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    close(ends[1]);
    int status = 1;
    while (failed == 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return failed == 0 && left.empty() && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

Letterbox::Letterbox(Settings settings, Workers &workers)
    : m_settings(std::move(settings))
    , m_workers(workers)
{
}

boost::asio::awaitable<bool> Letterbox::post(Letter letter)
{
    if (!isOpen())
        co_return false;
    const Words &words = wordsFor(letter.kind, letter.locale);
    const std::string address =
        m_settings.site + "/auth/confirm?type=" + letter.kind + "&token_hash=" + letter.token;
    std::string text = "From: Galley <" + m_settings.sender + ">\nTo: " + letter.to + "\nSubject: =?UTF-8?B?"
        + base64(words.subject)
        + "?=\nAuto-Submitted: auto-generated\nMIME-Version: 1.0\nContent-Type: text/plain; "
          "charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + words.text + "\n\n" + address + "\n";
    const std::string program = m_settings.program;
    const auto work = [program, text] { return deliver(program, text); };
    const auto sent = co_await m_workers.run(work);
    if (!sent.value_or(false))
        Log::write(Log::Level::Error, "letter_not_sent", { { "kind", letter.kind } });
    co_return sent.value_or(false);
}

} // namespace galley::backend
