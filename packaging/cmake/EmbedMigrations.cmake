# cmake -DFOLDER=resources/postgres -DOUTPUT=Steps.cpp -P EmbedMigrations.cmake
#   Writes the migrations into a C++ file: a server is one program, and cannot meet another version's files.
file(GLOB ups ${FOLDER}/*.up.sql)
list(SORT ups)
set(steps "")
foreach(up IN LISTS ups)
    string(REGEX REPLACE "up\\.sql$" "down.sql" down ${up})
    cmake_path(GET up FILENAME file)
    string(REGEX MATCH "^([0-9]+)_(.*)\\.up\\.sql$" matched ${file})
    set(name ${CMAKE_MATCH_2})
    string(REGEX REPLACE "^0+" "" number ${CMAKE_MATCH_1})
    file(READ ${up} up_text)
    file(READ ${down} down_text)
    string(APPEND steps "    { ${number}, \"${name}\", R\"galley(${up_text})galley\", R\"galley(${down_text})galley\" },\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"core/backend/migrate/Steps.h\"

namespace galley::backend {

namespace {

constexpr Step kSteps[] = {
${steps}};

} // namespace

std::span<const Step> builtInSteps()
{
    return kSteps;
}

} // namespace galley::backend
")
