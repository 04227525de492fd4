#pragma once

#include "core/platforms/PostRules.h"

// What a connector must know of a network, as the rule table says it. Words of an enumeration that stays text
// here (classes of errors, ways to retry …) have been checked against the vocabulary in the table's common
// file.
namespace galley::platforms {

struct ContainerRules
{
    bool used = false;
    Limit ttlS;
    qint64 pollIntervalS = 0, pollMaxS = 0;
    QStringList states;
    QString source, confidence;
};

struct OptionRule
{
    QString key, label, api, type;
    QStringList values;
    QString defaultValue;
    bool required = false;
    Limit maxItems;
    QStringList postTypes; // "*": every post type
    QString source, confidence;
};

struct DestinationRule
{
    QString kind;
    bool required = false;
    Limit nameMax;
    TextUnit nameUnit = TextUnit::CodePoints;
    QString listPath, createPath;
    QStringList privacy;
    QString source, confidence;
};

struct IdempotencyRules
{
    QString mechanism;
    Limit windowS;
    QString verify;
    QString source, confidence;
};

struct OAuthRules
{
    QString flow, pkce, client, authorizeUrl, tokenUrl, revokeUrl;
    QStringList publishScopes, metricsScopes, inboxScopes, deleteScopes;
    Limit accessTokenS, refreshTokenS;
    bool refreshRotates = false;
    QString refreshGrant;
    bool longLivedExchange = false;
    Limit codeTtlS;
    QString source, confidence;
    QStringList notes;
};

struct RateLimitRule
{
    QString name, scope;
    Limit limit, windowS;
    QString appliesTo, headerLimit, headerRemaining, headerReset, note;
    QString source, confidence;
};

// All values that are there must match; the first rule that matches counts.
struct ErrorRule
{
    Limit http;
    QString code, subcode, contains;
    QString errorClass, retry;
    Limit retryAfterS;
    QString source, confidence;
};

struct MetricRule
{
    QString key, api, where;
};

struct MetricsRules
{
    QList<MetricRule> post, account;
    Limit delayS, lookbackDays;
    QString source, confidence;
};

struct InboxRules
{
    bool commentsRead = false, commentsReply = false, commentsHide = false, commentsDelete = false;
    bool dmRead = false, dmSend = false;
    Limit dmWindowS;
    bool mentionsRead = false;
    QStringList webhooks;
    QString source, confidence;
};

// A limit the network tells itself: `field` is a path in this table, `pointer` a JSON pointer into the
// answer.
struct RuntimeLimitRule
{
    QString field, method, path, pointer;
};

struct CostRule
{
    QString operation;
    double usd = 0;
    QString source, confidence;
};

struct PlatformRules
{
    Platform platform = Platform::Instagram;
    QString name;
    QString brandColor; // the network's public colour; colours on screen come from the tokens
    QString kind; // closed or open
    QString apiBase, apiVersion;
    QStringList accountKinds;
    QString publicMediaUrl;
    QStringList transfer;
    PostType mainPostType = PostType::Text;
    LinkRules links;
    HashtagRules hashtags;
    MentionRules mentions;
    ContainerRules container;
    QList<PostTypeRules> postTypes;
    QList<OptionRule> options;
    QList<DestinationRule> destinations;
    IdempotencyRules idempotency;
    OAuthRules oauth;
    QList<RateLimitRule> rateLimits;
    QList<ErrorRule> errors;
    MetricsRules metrics;
    InboxRules inbox;
    QList<RuntimeLimitRule> runtimeLimits;
    QList<CostRule> costs;
    QList<Provenance> provenance;
    QStringList sources, notes;
};

struct SourceRule
{
    QString title, location, kind, readVia, asOf;
};

} // namespace galley::platforms
