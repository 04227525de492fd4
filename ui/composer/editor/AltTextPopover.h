#pragma once

#include <QUuid>

class QWidget;

namespace galley::composer {

class Session;

// Asks beside `anchor` what a picture shows, for those who do not see it.
void openAltText(Session &session, const QUuid &media, QWidget *anchor);

} // namespace galley::composer
