# The small vocabulary the CMakeLists of this project are written in.

# galley_add_library(core_base Galley::CoreBase SOURCES … LINKS …)
#   One static library per folder. LINKS are PUBLIC: they draw the architecture, so a forbidden include does not link.
function(galley_add_library name alias)
    cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINKS" ${ARGN})
    add_library(galley_${name} STATIC ${ARG_SOURCES})
    add_library(${alias} ALIAS galley_${name})
    target_include_directories(galley_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(galley_${name} PUBLIC ${ARG_LINKS})
    if(GALLEY_PCH AND ARG_PCH)
        target_precompile_headers(galley_${name} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/pch_${ARG_PCH}.h)
    endif()
endfunction()

set(GALLEY_TEST_PATIENCE 1 CACHE STRING 
    "The time limit of every test is multiplied by this whole number, and tests find it in their environment")

# galley_add_test(core/store/tst_outbox.cpp LINKS … [LABELS …] [TIMEOUT seconds])
#   One Qt Test program; its CTest name and target follow from the path: tst_core_store_outbox.
function(galley_add_test source)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;LABELS;SOURCES" ${ARGN})
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
    cmake_path(GET source STEM stem)
    string(REPLACE "/" "_" prefix "${folder}")
    string(REGEX REPLACE "^tst_" "" stem "${stem}")
    set(target tst_${prefix}_${stem})
    if(prefix STREQUAL ".")
        set(target tst_${stem})
    endif()
    add_executable(${target} ${source} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE Qt6::Test ${ARG_LINKS})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${target} PRIVATE
        GALLEY_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        GALLEY_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${target} COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    math(EXPR timeout "${ARG_TIMEOUT} * ${GALLEY_TEST_PATIENCE}")
    set_tests_properties(${target} PROPERTIES
        TIMEOUT ${timeout}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=galley.*=false;GALLEY_TEST_PATIENCE=${GALLEY_TEST_PATIENCE};${GALLEY_SANITIZER_ENVIRONMENT}"
        FIXTURES_REQUIRED "${GALLEY_SANITIZER_FIXTURE}")
endfunction()
