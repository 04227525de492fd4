#pragma once

#include "core/backend/http/Workers.h"

#include <string>

namespace galley::backend {

struct Letter
{
    std::string kind; // invite, recovery or email_change
    std::string to; // an address, without blanks or control characters
    std::string token; // what proves that the letter was read
    std::string locale; // en, de, es or fr
};

// Hands letters to the computer's mail program, sendmail as every mail server brings it. Never on the event
// loop.
class Letterbox
{
public:
    struct Settings
    {
        std::string program; // empty: no letters can be sent
        std::string sender; // an address
        std::string site; // where people come to, without a slash at its end
    };

    Letterbox(Settings settings, Workers &workers);

    [[nodiscard]] bool isOpen() const { return !m_settings.program.empty(); }

    [[nodiscard]] const std::string &site() const { return m_settings.site; }

    // Whether the mail program took it. Nobody waits for it whose waiting would tell whether there is such a
    // person.
    boost::asio::awaitable<bool> post(Letter letter);

private:
    const Settings m_settings;
    Workers &m_workers;
};

} // namespace galley::backend
