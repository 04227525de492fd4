#include "app/galleyd/PasswordInput.h"

#include "core/backend/password/Password.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace galley {

namespace {

// No letter typed is shown while this lives.
class Silence
{
public:
    Silence()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }

    ~Silence() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before {};
};

std::string asked(const char *question)
{
    std::cerr << question << std::flush;
    const Silence silence;
    std::string line;
    std::getline(std::cin, line);
    std::cerr << '\n';
    return line;
}

} // namespace

tl::expected<std::string, std::string> readNewPassword()
{
    std::string password;
    if (isatty(STDIN_FILENO) != 0) {
        password = asked("New password: ");
        if (asked("Once more: ") != password)
            return tl::unexpected<std::string>("the two are not the same");
    } else {
        std::getline(std::cin, password);
    }
    const auto fault = backend::faultOf(password);
    if (!fault)
        return password;
    switch (*fault) {
    case backend::PasswordFault::TooShort:
        return tl::unexpected<std::string>("a password needs ten characters at least");
    case backend::PasswordFault::TooLong:
        return tl::unexpected<std::string>("a password has 72 bytes at most");
    case backend::PasswordFault::HoldsNul:
        return tl::unexpected<std::string>("a password cannot hold the character NUL");
    }
    return password;
}

} // namespace galley
