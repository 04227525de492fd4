# How tests run under sanitizers. What a sanitizer reports goes to files, because many tests start programs whose
# output and end nobody looks at; the last test of a run fails when there is one.

set(reports ${PROJECT_BINARY_DIR}/sanitizer-reports)
set(options log_path=${reports}/report:log_exe_name=1:print_stacktrace=1)
set(GALLEY_SANITIZER_ENVIRONMENT
    ASAN_OPTIONS=${options}:detect_stack_use_after_return=1
    LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/packaging/sanitizers/leaks.txt:print_suppressions=0
    TSAN_OPTIONS=${options}
    UBSAN_OPTIONS=${options})
set(GALLEY_SANITIZER_FIXTURE sanitizer_reports)

add_test(NAME sanitizer_reports_begin COMMAND ${CMAKE_COMMAND} -E rm -rf ${reports})
add_test(NAME sanitizer_reports COMMAND ${CMAKE_COMMAND} -D REPORTS=${reports}
    -P ${CMAKE_CURRENT_LIST_DIR}/CheckSanitizerReports.cmake)
set_tests_properties(sanitizer_reports_begin PROPERTIES FIXTURES_SETUP ${GALLEY_SANITIZER_FIXTURE})
set_tests_properties(sanitizer_reports PROPERTIES FIXTURES_CLEANUP ${GALLEY_SANITIZER_FIXTURE})
