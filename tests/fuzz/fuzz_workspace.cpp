#include "core/backend/workspace/WorkspaceFile.h"
#include "tests/fuzz/Fuzz.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace galley::backend;

namespace {

// One folder a process, in memory where there is such a place.
const std::filesystem::path &folder()
{
    static const struct Folder
    {
        Folder()
            : path((std::filesystem::exists("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path())
                / ("galley-fuzz-" + std::to_string(getpid())))
        {
            std::filesystem::create_directory(path);
        }

        ~Folder() { std::filesystem::remove_all(path); }

        std::filesystem::path path;
    } kFolder;

    return kFolder.path;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::ofstream(folder() / "galley.db", std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    auto file = WorkspaceFile::open(folder());
    if (!file)
        return 0;
    const auto tables = file->tables();
    if (!tables)
        return 0;
    for (const std::string &table : *tables) {
        int chunks = 0;
        (void)file->read(table, [&](const std::string &rows) {
            hold(nlohmann::json::accept(rows) || !rows.empty());
            return ++chunks < 100;
        });
        hold(chunks < 100); // a few KB hold no more
    }
    return 0;
}
