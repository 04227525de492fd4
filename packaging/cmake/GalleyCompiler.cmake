# Language level, warnings, sanitizers, and what makes a build fast where it is present (ccache, mold, precompiled headers).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

option(GALLEY_PCH "Use precompiled headers" ON)

add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
# GCC 12 takes what a moved std::variant or an empty optional does not hold for read; only optimised builds look that far, and
# those with sanitizers.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    if(GALLEY_SANITIZE)
        add_compile_options(-Wno-maybe-uninitialized)
    else()
        add_compile_options($<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
    endif()
endif()
if(GALLEY_WERROR)
    add_compile_options(-Werror)
endif()

add_compile_definitions(
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)

if(GALLEY_SANITIZE)
    # Without the second flag undefined behaviour is printed and the test passes.
    add_compile_options(-fsanitize=${GALLEY_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${GALLEY_SANITIZE})
    if(GALLEY_FUZZ)
        # Asio 1.74 knows the coroutines of newer clangs by another name.
        add_compile_definitions(BOOST_ASIO_HAS_CO_AWAIT=1)
    endif()
    if(GALLEY_SANITIZE STREQUAL "address,undefined" AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # GCC's two shared runtimes do not agree on where to report: one goes to the standard error, whatever log_path says.
        add_link_options(-static-libasan -static-libubsan)
    endif()
endif()

find_program(GALLEY_MOLD mold)
if(GALLEY_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

find_program(GALLEY_CCACHE ccache)
if(GALLEY_CCACHE)
    # The base directory makes two checkouts share results; the sloppiness is what ccache asks for with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${GALLEY_CCACHE})
    add_compile_options(-fpch-preprocess)
endif()
