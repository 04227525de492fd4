#include "app/galleyd/DatabaseArgument.h"
#include "app/galleyd/DoctorChecks.h"

#include <cstdlib>
#include <iostream>

namespace galley {

namespace {

// What galleyd serve reads its secrets from.
std::vector<Finding> checkSecrets(const Arguments &arguments)
{
    std::vector<Finding> findings;
    if (const auto key = arguments.value("key"))
        findings.push_back(checkSecretFile(*key, "the key of the TLS certificate"));
    static constexpr std::pair<const char *, const char *> kFiles[] = {
        { "GALLEY_JWT_SECRET_FILE", "the secret that signs tokens" },
        { "GALLEY_API_KEY_FILE", "the API key" },
        { "PGPASSFILE", "the password of the database" },
    };
    for (const auto &[variable, purpose] : kFiles) {
        if (const char *path = std::getenv(variable); path != nullptr && *path != '\0')
            findings.push_back(checkSecretFile(path, purpose));
    }
    return findings;
}

bool printFinding(const Finding &finding)
{
    if (finding.troubles.empty())
        std::cout << "ok       " << finding.what << '\n';
    for (const Trouble &trouble : finding.troubles)
        std::cout << "trouble  " << trouble.happened << "\n         " << trouble.means << "\n         "
                  << trouble.advice << '\n';
    return finding.troubles.empty();
}

} // namespace

int doctorCommand(Words words)
{
    const auto arguments = Arguments::read(words, { "database", "key" });
    if (!arguments || !arguments->plain().empty())
        return reportUse("doctor", arguments ? "it takes no words" : arguments.error());
    std::vector<Finding> findings;
    auto connection = connectTo(*arguments);
    findings.push_back({ "the database answers", {} });
    if (connection) {
        findings.push_back(checkServer(*connection));
        findings.push_back(checkMigrations(*connection));
        findings.push_back(checkRoles(*connection));
        findings.push_back(checkClock(*connection));
    } else {
        findings.back().troubles.push_back(connection.error());
    }
    for (Finding &finding : checkSecrets(*arguments))
        findings.push_back(std::move(finding));

    bool allWell = true;
    for (const Finding &finding : findings)
        allWell = printFinding(finding) && allWell;
    std::cout << (allWell ? "All is well.\n" : "Mend what is named as trouble, then run the doctor again.\n");
    return allWell ? 0 : 1;
}

} // namespace galley
