#pragma once

#include "core/base/Result.h"

#include <QUuid>

#include <functional>

class QWidget;

// The questions that a picture's menu asks. What is answered is in the post, or in the client's media, at
// once; what the store or the post refuses goes to `refuse`. Nothing opens where there is nothing to ask.
namespace galley::composer {

class Session;

using Refuse = std::function<void(const Error &)>;

// `target`: the account to begin with; null: all of them.
void openCrop(
    Session &session, const QUuid &media, const QUuid &target, QWidget *window, const Refuse &refuse);
void openFocal(Session &session, const QUuid &media, QWidget *window, const Refuse &refuse);
void openDetails(Session &session, const QUuid &media, QWidget *window, const Refuse &refuse);

} // namespace galley::composer
