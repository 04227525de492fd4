#pragma once

#include <QtGlobal>

namespace galley::test {

// A limit of so many milliseconds, longer in a build that sanitizers slow down (GALLEY_TEST_PATIENCE).
inline int patience(int ms)
{
    return ms * qMax(1, qEnvironmentVariableIntValue("GALLEY_TEST_PATIENCE"));
}

} // namespace galley::test
