#include "ui/theme/Motion.h"

#include "ui/theme/SystemAppearance.h"

namespace galley::theme::motion {

static Setting s_setting = Setting::FollowSystem;

void setSetting(Setting setting)
{
    s_setting = setting;
}

bool reduced()
{
    return s_setting == Setting::Reduced
        || (s_setting == Setting::FollowSystem && SystemAppearance::instance().reducesMotion());
}

int ms(int token)
{
    return reduced() ? 0 : token;
}

} // namespace galley::theme::motion
