#include "core/backend/backup/PostgresTool.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <libpq-fe.h>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace galley::backend {

namespace {

constexpr std::size_t kMostComplaint = 4000;

// Our environment, with how the connection was made in place of what it says of that.
std::vector<std::string> environmentOf(const Connection &connection)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfo(connection.native()), PQconninfoFree);
    std::vector<std::string> made;
    std::vector<std::string> names;
    for (const PQconninfoOption *option = options.get(); option != nullptr && option->keyword != nullptr;
         ++option) {
        if (option->envvar != nullptr && option->val != nullptr && *option->val != '\0') {
            names.push_back(std::string(option->envvar) + '=');
            made.push_back(names.back() + option->val);
        }
    }
    for (char **variable = environ; *variable != nullptr; ++variable) {
        const std::string_view text(*variable);
        if (std::ranges::none_of(names, [&](const std::string &name) { return text.starts_with(name); }))
            made.emplace_back(text);
    }
    return made;
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> all;
    for (std::string &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

// Everything until the other side closes; the first part of it is kept.
std::string drained(int descriptor)
{
    std::string kept;
    std::array<char, 1000> block {};
    for (;;) {
        const ssize_t got = read(descriptor, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        kept.append(block.data(),
            std::min(static_cast<std::size_t>(got), kMostComplaint - std::min(kept.size(), kMostComplaint)));
    }
    while (!kept.empty() && kept.back() == '\n')
        kept.pop_back();
    return kept;
}

tl::unexpected<BackupError> failed(const std::string &detail)
{
    return tl::unexpected(BackupError { BackupError::Kind::Tool, detail });
}

} // namespace

BackupResult<void> runTool(
    const Connection &connection, const std::string &tool, const std::vector<std::string> &arguments)
{
    std::vector<std::string> words { tool };
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment = environmentOf(connection);

    std::array<int, 2> complaints {};
    if (pipe2(complaints.data(), O_CLOEXEC) != 0)
        return failed(std::strerror(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, complaints[1], STDERR_FILENO);
    pid_t child = 0;
    const int started = posix_spawnp(
        &child, tool.c_str(), &actions, nullptr, pointers(words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    close(complaints[1]);
    const std::string said = started == 0 ? drained(complaints[0]) : "";
    close(complaints[0]);
    if (started != 0)
        return failed(tool + ": " + std::strerror(started));
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return failed(said.empty() ? tool + " ended without a word" : said);
    return {};
}

} // namespace galley::backend
