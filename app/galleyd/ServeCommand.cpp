#include "app/galleyd/Arguments.h"
#include "app/galleyd/DatabaseArgument.h"
#include "app/galleyd/ServeOptions.h"
#include "app/galleyd/Trouble.h"
#include "core/backend/gateway/Gateway.h"
#include "core/backend/http/Log.h"
#include "core/backend/http/Metrics.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <iostream>
#include <sys/resource.h>

namespace galley {

namespace {

// A connection is a descriptor; the usual limit of 1024 is for programs with files.
void raiseDescriptorLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace

int serveCommand(Words words)
{
    std::vector<std::string_view> names;
    for (const ServeOption &option : serveOptions())
        names.push_back(option.name);
    const auto arguments = Arguments::read(words, names);
    if (!arguments)
        return reportUse("serve", arguments.error());
    if (!arguments->plain().empty())
        return reportUse("serve", "\"" + arguments->plain().front() + "\" is no option");
    auto settings = readServeSettings(*arguments);
    if (!settings)
        return report("serve", settings.error());

    using backend::Log;
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit();
    boost::asio::io_context io(1);
    settings->pool.report = [](const std::string &why) {
        Log::write(Log::Level::Error, "database_unreachable", { { "reason", why } });
    };
    backend::Metrics metrics;
    backend::Pool pool(io, settings->pool);
    backend::Gateway gateway(io, settings->gateway, pool, metrics);
    backend::Server server(io, settings->server, gateway, metrics);
    const auto port = server.listen();
    if (!port)
        return report(
            "serve", { port.error(), "Nobody is served.", "Choose a free --port, or mend what is named." });

    boost::asio::signal_set signals(io, SIGTERM, SIGINT);
    signals.async_wait([&](const boost::system::error_code &error, int) {
        if (error)
            return;
        Log::write(Log::Level::Info, "stopping");
        gateway.stop();
        server.stop([&] { pool.stop(); });
    });
    // Whoever started us reads where we are: the port may be any free one.
    std::cout << (settings->server.certificate.empty() ? "http://" : "https://") << settings->server.address
              << ':' << *port << std::endl;
    Log::write(Log::Level::Info, "serving", { { "port", static_cast<long long>(*port) } });
    io.run();
    Log::write(Log::Level::Info, "stopped");
    return 0;
}

} // namespace galley
