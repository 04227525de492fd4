#include "core/platforms/ConnectorRulesReader.h"

#include "core/platforms/PostRulesReader.h"
#include "core/platforms/RuleWords.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

// Braces evaluate from left to right, so keys are read in the order of the members.

ContainerRules readContainer(const RuleNode &node)
{
    RuleObject o(node);
    return { o.boolean("used"_L1), o.limit("ttl_s"_L1), o.whole("poll_interval_s"_L1),
        o.whole("poll_max_s"_L1), o.texts("states"_L1), o.text("source"_L1),
        o.word("confidence"_L1, "confidence"_L1) };
}

OptionRule readOption(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("key"_L1), o.text("label"_L1), o.text("api"_L1), o.word("type"_L1, "option_type"_L1),
        o.texts("values"_L1), o.textOrNull("default"_L1), o.boolean("required"_L1), o.limit("max_items"_L1),
        o.texts("post_types"_L1), o.text("source"_L1), o.word("confidence"_L1, "confidence"_L1) };
}

DestinationRule readDestination(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("kind"_L1), o.boolean("required"_L1), o.limit("name_max"_L1),
        o.word<TextUnit>("name_unit"_L1, words::Units), o.text("list_path"_L1),
        o.textOrNull("create_path"_L1), o.texts("privacy"_L1), o.text("source"_L1),
        o.word("confidence"_L1, "confidence"_L1) };
}

IdempotencyRules readIdempotency(const RuleNode &node)
{
    RuleObject o(node);
    return { o.word("mechanism"_L1, "idempotency"_L1), o.limit("window_s"_L1), o.text("verify"_L1),
        o.text("source"_L1), o.word("confidence"_L1, "confidence"_L1) };
}

OAuthRules readOAuth(const RuleNode &node)
{
    RuleObject o(node);
    OAuthRules rules;
    rules.flow = o.text("flow"_L1);
    rules.pkce = o.word("pkce"_L1, "pkce"_L1);
    rules.client = o.word("client"_L1, "oauth_client"_L1);
    rules.authorizeUrl = o.text("authorize_url"_L1);
    rules.tokenUrl = o.text("token_url"_L1);
    rules.revokeUrl = o.textOrNull("revoke_url"_L1);
    {
        RuleObject scopes(o.at("scopes"_L1));
        rules.publishScopes = scopes.texts("publish"_L1);
        rules.metricsScopes = scopes.texts("metrics"_L1);
        rules.inboxScopes = scopes.texts("inbox"_L1);
        rules.deleteScopes = scopes.texts("delete"_L1);
    }
    rules.accessTokenS = o.limit("access_token_s"_L1);
    rules.refreshTokenS = o.limit("refresh_token_s"_L1);
    rules.refreshRotates = o.boolean("refresh_rotates"_L1);
    rules.refreshGrant = o.textOrNull("refresh_grant"_L1);
    rules.longLivedExchange = o.boolean("long_lived_exchange"_L1);
    rules.codeTtlS = o.limit("code_ttl_s"_L1);
    rules.source = o.text("source"_L1);
    rules.confidence = o.word("confidence"_L1, "confidence"_L1);
    rules.notes = o.texts("notes"_L1);
    return rules;
}

RateLimitRule readRateLimit(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("name"_L1), o.word("scope"_L1, "rate_scope"_L1), o.limit("limit"_L1),
        o.limit("window_s"_L1), o.text("applies_to"_L1), o.textOrNull("header_limit"_L1),
        o.textOrNull("header_remaining"_L1), o.textOrNull("header_reset"_L1), o.textOrNull("note"_L1),
        o.text("source"_L1), o.word("confidence"_L1, "confidence"_L1) };
}

MetricRule readMetric(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("key"_L1), o.text("api"_L1), o.text("where"_L1) };
}

MetricsRules readMetrics(const RuleNode &node)
{
    RuleObject o(node);
    return { o.at("post"_L1).list(readMetric), o.at("account"_L1).list(readMetric), o.limit("delay_s"_L1),
        o.limit("lookback_days"_L1), o.text("source"_L1), o.word("confidence"_L1, "confidence"_L1) };
}

InboxRules readInbox(const RuleNode &node)
{
    RuleObject o(node);
    InboxRules rules;
    rules.commentsRead = o.boolean("comments_read"_L1);
    rules.commentsReply = o.boolean("comments_reply"_L1);
    rules.commentsHide = o.boolean("comments_hide"_L1);
    rules.commentsDelete = o.boolean("comments_delete"_L1);
    rules.dmRead = o.boolean("dm_read"_L1);
    rules.dmSend = o.boolean("dm_send"_L1);
    rules.dmWindowS = o.limit("dm_window_s"_L1);
    rules.mentionsRead = o.boolean("mentions_read"_L1);
    rules.webhooks = o.texts("webhooks"_L1);
    rules.source = o.text("source"_L1);
    rules.confidence = o.word("confidence"_L1, "confidence"_L1);
    return rules;
}

RuntimeLimitRule readRuntimeLimit(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("field"_L1), o.text("method"_L1), o.text("path"_L1), o.text("pointer"_L1) };
}

CostRule readCost(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("operation"_L1), o.at("usd"_L1).number(), o.text("source"_L1),
        o.word("confidence"_L1, "confidence"_L1) };
}

PostType readPostTypeName(const RuleNode &node, const QString &word)
{
    const std::optional<PostType> type = fromText<PostType>(word);
    if (!type)
        node.fail(problems::UnknownWord);
    return type.value_or(PostType::Text);
}

} // namespace

ErrorRule readErrorRule(const RuleNode &node)
{
    RuleObject o(node);
    return { o.limit("http"_L1), o.textOrNull("code"_L1), o.textOrNull("subcode"_L1),
        o.textOrNull("contains"_L1), o.word("class"_L1, "error_class"_L1), o.word("retry"_L1, "retry"_L1),
        o.limit("retry_after_s"_L1), o.text("source"_L1), o.word("confidence"_L1, "confidence"_L1) };
}

SourceRule readSource(const RuleNode &node)
{
    RuleObject o(node);
    return { o.text("title"_L1), o.text("location"_L1), o.word("kind"_L1, "source_kind"_L1),
        o.word("read_via"_L1, "read_via"_L1), o.text("as_of"_L1) };
}

PlatformRules readPlatform(Platform platform, const RuleNode &node)
{
    RuleObject o(node);
    PlatformRules rules;
    rules.platform = platform;
    rules.name = o.text("name"_L1);
    rules.brandColor = o.text("brand_color"_L1);
    rules.kind = o.text("kind"_L1);
    if (rules.kind != "closed"_L1 && rules.kind != "open"_L1)
        o.at("kind"_L1).fail(problems::UnknownWord);
    rules.apiBase = o.text("api_base"_L1);
    rules.apiVersion = o.text("api_version"_L1);
    rules.accountKinds = o.texts("account_kinds"_L1);
    rules.publicMediaUrl = o.word("public_media_url"_L1, "public_media_url"_L1);
    rules.transfer = o.at("transfer"_L1).list([](const RuleNode &n) { return n.word("transfer"_L1); });
    const RuleNode mainType = o.at("main_post_type"_L1);
    rules.mainPostType = readPostTypeName(mainType, mainType.text());
    rules.links = readLinks(o.at("links"_L1));
    rules.hashtags = readHashtags(o.at("hashtags"_L1));
    rules.mentions = readMentions(o.at("mentions"_L1));
    rules.container = readContainer(o.at("container"_L1));
    {
        RuleObject types(o.at("post_types"_L1));
        const QStringList names = types.keys();
        for (const QString &name : names) {
            const RuleNode type = types.at(name);
            rules.postTypes.append(readPostType(readPostTypeName(type, name), type));
        }
    }
    rules.options = o.at("options"_L1).list(readOption);
    rules.destinations = o.at("destinations"_L1).list(readDestination);
    rules.idempotency = readIdempotency(o.at("idempotency"_L1));
    rules.oauth = readOAuth(o.at("oauth"_L1));
    rules.rateLimits = o.at("rate_limits"_L1).list(readRateLimit);
    rules.errors = o.at("errors"_L1).list(readErrorRule);
    rules.metrics = readMetrics(o.at("metrics"_L1));
    rules.inbox = readInbox(o.at("inbox"_L1));
    rules.runtimeLimits = o.at("runtime_limits"_L1).list(readRuntimeLimit);
    rules.costs = o.at("costs"_L1).list(readCost);
    rules.provenance = o.at("provenance"_L1).list(readProvenance);
    rules.sources = o.texts("sources"_L1);
    rules.notes = o.texts("notes"_L1);

    const bool hasMainType = std::any_of(rules.postTypes.cbegin(), rules.postTypes.cend(),
        [&rules](const PostTypeRules &type) { return type.type == rules.mainPostType; });
    if (!hasMainType)
        mainType.fail(problems::Contradiction);
    return rules;
}

} // namespace galley::platforms
