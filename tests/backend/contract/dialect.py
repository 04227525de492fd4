"""What a gateway answers: every case as PostgREST of today does, and where PostgREST 12 answered otherwise."""
import dataclasses
import json
import time

from services import claims, sign

ANY = object()


@dataclasses.dataclass
class Case:
    name: str
    path: str
    status: int
    body: object = ANY  # what the JSON must be
    code: str = None  # or the code of the error
    method: str = "POST"
    send: object = None  # bytes as they are, anything else as JSON
    headers: dict = dataclasses.field(default_factory=dict)
    token: object = "member"
    expect: dict = dataclasses.field(default_factory=dict)  # headers of the answer
    holds: dict = dataclasses.field(default_factory=dict)  # parts of the JSON
    reason: str = None

    def ask(self, service):
        headers = {"Content-Type": "application/json", **self.headers} if self.method == "POST" else dict(self.headers)
        token = sign(claims()) if self.token == "member" else self.token
        if token is not None and "Authorization" not in headers:
            headers["Authorization"] = f"Bearer {token}"
        body = self.send if isinstance(self.send, (bytes, type(None))) else json.dumps(self.send).encode()
        return service.request(self.method, self.path, {k: v for k, v in headers.items() if v is not None}, body)

    def wrong(self, answer, status=None, code=None):
        """What does not fit, or nothing. Another status or code may be expected of one service."""
        status, code = status or self.status, code or self.code
        json_body = answer.json
        if answer.status != status:
            return f"status {answer.status}, not {status}"
        if self.body is not ANY and status == self.status and json_body != self.body:
            return "another body"
        if code and (not isinstance(json_body, dict) or json_body.get("code") != code):
            return f"the code is not {code}"
        if code and set(json_body) != {"code", "message", "details", "hint"}:
            return "an error has four keys"
        for key, value in self.holds.items():
            if not isinstance(json_body, dict) or json_body.get(key) != value:
                return f"{key} is not {value!r}"
        for name, value in self.expect.items():
            if answer.headers.get(name) != value:
                return f"header {name} is {answer.headers.get(name)!r}"
        if self.reason and answer.reason != self.reason:
            return f"the reason is {answer.reason!r}"
        return None


NASTY = ["'; DROP TABLE hidden.kept; --", "\" OR 1=1 --", "$1", "%s%n", "\\'; SELECT 1", "$$; SELECT 1; $$", "é\u202e漢字🙂", "a\tb\nc", ")x--", "NULL", "{}", "[1"]

# state → status today; 40001 is not here, because PostgREST 12 never answers it
STATES = {
    "08006": 503, "09000": 500, "0L000": 403, "0P000": 403, "21000": 500, "22P02": 400, "22023": 400, "23502": 400, "23503": 409, "23505": 409,
    "23514": 400, "23P01": 400, "25006": 405, "25000": 500, "28000": 403, "2D000": 500, "38000": 500, "39000": 500, "3B000": 500, "40P01": 500,
    "42501": 403, "42601": 400, "42883": 404, "42P01": 404, "42P17": 500, "53000": 503, "53400": 500, "54000": 500, "55000": 500, "57014": 500,
    "58000": 500, "F0000": 500, "HV000": 500, "P0001": 400, "P0002": 500, "P0004": 500, "XX000": 500, "G0001": 400, "PT402": 402, "PT404": 404,
    "PT409": 409, "PT412": 412, "PT423": 423, "PT426": 426, "PT429": 429, "PT503": 503}

# What PostgREST 12.0.2 answers instead: (status, code).
DIFFERENCES = {
    "one of a set": (200, None), "state 21000": (400, None),
    "state 42P17": (400, None), "state 53400": (503, None), "state 54000": (413, None),
    "token of a role that is not there": (400, None), "accept: csv": (200, None),
    "token expired": (401, "PGRST301"), "token not yet valid": (401, "PGRST301"), "token issued in the future": (401, "PGRST301"),
    "token for others": (401, "PGRST301"),
}


def cases():
    json_type = {"content-type": "application/json; charset=utf-8"}
    yield Case("object", "/rpc/echo", 200, {"a": [1, None, "é"]}, send={"value": {"a": [1, None, "é"]}}, expect={**json_type, "content-range": "0-0/*"})
    yield Case("default", "/rpc/add", 200, 15, send={"a": 5})
    yield Case("both", "/rpc/add", 200, 7, send={"a": 5, "b": 2})
    yield Case("number in a text", "/rpc/add", 200, 7, send={"a": "5", "b": "2"})
    yield Case("content type with charset", "/rpc/add", 200, 15, send={"a": 5}, headers={"Content-Type": "application/json; charset=utf-8"})
    yield Case("void", "/rpc/nothing", 204, None, send={})
    yield Case("no body", "/rpc/nothing", 204, None)
    yield Case("null", "/rpc/absent", 200, None, send={})
    yield Case("set", "/rpc/count_to", 200, [1, 2, 3], send={"n": 3}, expect={"content-range": "0-2/*"})
    yield Case("empty set", "/rpc/count_to", 200, [], send={"n": 0}, expect={"content-range": "*/*"})
    one = {"Accept": "application/vnd.pgrst.object+json"}
    yield Case("one of a set", "/rpc/count_to", 200, 1, send={"n": 1}, headers=one)
    yield Case("many where one is wanted", "/rpc/count_to", 406, code="PGRST116", send={"n": 3}, headers=one, holds={"details": "The result contains 3 rows"})
    yield Case("big number", "/rpc/echo", 200, 9007199254740993, send=b'{"value":9007199254740993}')
    yield Case("get", "/rpc/add?a=4&b=3", 200, 7, method="GET")
    yield Case("get of json", "/rpc/echo?value=%7B%22a%22%3A1%7D", 200, '{"a":1}', method="GET")
    yield Case("get with a default", "/rpc/add?a=4", 200, 14, method="GET")
    yield Case("head", "/rpc/add?a=4", 200, None, method="HEAD")
    yield Case("get of what writes", "/rpc/keep?id=900&word=x", 405, code="25006", method="GET")
    yield Case("stable that writes", "/rpc/writes_though_stable", 405, code="25006", send={})
    for method in ("PUT", "PATCH", "DELETE"):
        yield Case(f"verb {method}", "/rpc/add", 405, code="PGRST101", method=method)
    yield Case("no such function", "/rpc/nope", 404, code="PGRST202", send={"x": 1})
    yield Case("argument that is not there", "/rpc/add", 404, code="PGRST202", send={"a": 1, "c": 2})
    yield Case("argument that is missing", "/rpc/add", 404, code="PGRST202", send={"b": 2})
    yield Case("function of another schema", "/rpc/thing", 404, code="PGRST202", send={})
    yield Case("other schema", "/rpc/thing", 406, code="PGRST106", send={}, headers={"Content-Profile": "hidden"})
    yield Case("other schema, read", "/rpc/add?a=1", 406, code="PGRST106", method="GET", headers={"Accept-Profile": "hidden"})
    yield Case("own schema named", "/rpc/add", 200, 11, send={"a": 1}, headers={"Content-Profile": "api"})
    yield Case("not json", "/rpc/echo", 400, code="PGRST102", send=b"{")
    yield Case("after the end", "/rpc/echo", 400, code="PGRST102", send=b'{"value":1}}')
    yield Case("gzip", "/rpc/echo", 400, code="PGRST102", send=b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xabV*K\xcc)MU\xb2\x02\x00", headers={"Content-Encoding": "gzip"})
    yield Case("xml", "/rpc/echo", 400, code="PGRST102", send=b"<a/>", headers={"Content-Type": "application/xml"})
    yield Case("accept: anything", "/rpc/add", 200, 11, send={"a": 1}, headers={"Accept": "*/*"})
    yield Case("accept: csv", "/rpc/add", 406, code="PGRST107", send={"a": 1}, headers={"Accept": "text/csv"})
    yield Case("strict and unknown", "/rpc/add", 400, code="PGRST122", send={"a": 1}, headers={"Prefer": "handling=strict, foo=bar"})
    yield Case("lenient and unknown", "/rpc/add", 200, 11, send={"a": 1}, headers={"Prefer": "foo=bar"})
    yield Case("invalid utf-8", "/rpc/words", 400, code="PGRST102", send=b'{"word":"\xff\xfe"}')
    yield Case("overlong utf-8", "/rpc/words", 400, code="PGRST102", send=b'{"word":"\xc0\xaf"}')
    yield Case("nul in jsonb", "/rpc/echo", 400, code="22P05", send=b'{"value":"\\u0000"}')
    yield Case("lone surrogate in jsonb", "/rpc/echo", 400, send=b'{"value":"\\ud800"}')
    yield Case("wrong type", "/rpc/add", 400, code="22P02", send={"a": "many"})
    for text in NASTY:
        yield Case(f"text {text!r}", "/rpc/words", 200, text, send={"word": text})
        yield Case(f"text in json {text!r}", "/rpc/echo", 200, {text: text}, send={"value": {text: text}})
        yield Case(f"argument named {text!r}", "/rpc/words", 404, code="PGRST202", send={text: "x"})
    yield Case("odd names", "/rpc/Odd%20%22Name", 200, "y", send={")x--": "y"})
    yield Case("function named by SQL", "/rpc/echo%22)%3B%20DROP%20TABLE%20hidden.kept%3B--", 404, code="PGRST202", send={})
    yield Case("table", "/kept", 404, method="GET")
    yield Case("catalogue", "/pg_proc", 404, method="GET")
    yield Case("own status and headers", "/rpc/answers", 418, "said", send={"status": "418", "headers": '[{"X-One": "1"}, {"X-Two": "2"}]'}, expect={"x-one": "1", "x-two": "2"})
    yield Case("bad own headers", "/rpc/answers", 500, code="PGRST111", send={"status": "", "headers": '{"a":1}'})
    yield Case("bad own status", "/rpc/answers", 500, code="PGRST112", send={"status": "many", "headers": ""})
    own = {"code": "own", "message": "said", "details": "d", "hint": "h"}
    yield Case("own error", "/rpc/fails", 422, own, send={"state": "PGRST", "message": json.dumps(own), "detail": json.dumps({"status": 422, "headers": {"X-Own": "1"}})}, expect={"x-own": "1"})
    yield Case("bad own error", "/rpc/fails", 500, code="PGRST121", send={"state": "PGRST", "message": "x", "detail": "y"})
    for state, status in STATES.items():
        yield Case(f"state {state}", "/rpc/fails", status, {"code": state, "message": "failed", "details": "d", "hint": "h"}, code=state, send={"state": state, "detail": "d", "hint": "h"})
    yield Case("reason", "/rpc/fails", 409, code="PT409", send={"state": "PT409", "message": "gap"}, reason="gap")
    yield Case("no privilege", "/rpc/secret", 200, "members only", send={})
    yield Case("no privilege, nobody", "/rpc/secret", 401, code="42501", send={}, token=None, expect={"www-authenticate": "Bearer"})
    yield Case("deferred check", "/rpc/keep", 409, code="23503", send={"id": 901, "word": "x", "parent": 77})
    yield Case("check", "/rpc/keep", 400, code="23514", send={"id": 902, "word": "much too long"})
    yield Case("nothing of it stayed", "/rpc/kept", 200, [], send={})
    yield from token_cases()


def token_cases():
    now = int(time.time())
    who = "/rpc/whoami"
    yield Case("nobody", who, 200, send={}, token=None, headers={"X-Agent": "me"}, holds={
        "user": "anon", "claims": {"role": "anon"}, "method": "POST", "path": "/rpc/whoami", "agent": "me", "search": '"api", "public"', "read_only": "on"})
    yield Case("member", who, 200, send={}, token=sign(claims(exp=4102444800, iat=1)), holds={
        "user": "authenticated", "claims": claims(exp=4102444800, iat=1)})
    yield Case("token without role", who, 200, send={}, token=sign({"sub": "x"}), holds={"user": "anon", "claims": {"sub": "x", "role": "anon"}})
    yield Case("other scheme", who, 200, send={}, headers={"Authorization": "Basic YTpi"}, holds={"user": "anon"})
    yield Case("token of 20 s ago", who, 200, send={}, token=sign(claims(exp=now - 20)))
    yield Case("token in 20 s", who, 200, send={}, token=sign(claims(nbf=now + 20)))
    yield Case("audience among others", who, 200, send={}, token=sign(claims(aud=["x", "authenticated"])))
    bad = {"PGRST301": {
        "token of no parts": "x", "token of two parts": "a.b", "token of four parts": sign(claims()) + ".x", "token that is empty": "..",
        "signed with another secret": sign(claims(), "another-secret-that-is-also-long-enough"),
        "token of none": sign(claims(), header={"alg": "none"}), "token of none without signature": sign(claims(), header={"alg": "none"}).rsplit(".", 1)[0] + ".",
        "token of None": sign(claims(), header={"alg": "nOnE"}), "token of RS256": sign(claims(), header={"alg": "RS256"}),
        "token without algorithm": sign(claims(), header={"typ": "JWT"}), "token with a broken signature": sign(claims())[:-3],
        "token signed for other claims": sign(claims()).split(".")[0] + "." + sign(claims(role="postgres")).split(".")[1] + "." + sign(claims()).split(".")[2],
    }, "PGRST303": {
        "token expired": sign(claims(exp=now - 60)), "token not yet valid": sign(claims(nbf=now + 90)), "token issued in the future": sign(claims(iat=now + 90)),
        "token for others": sign(claims(aud="somebody")),
    }}
    for code, tokens in bad.items():
        for name, token in tokens.items():
            yield Case(name, who, 401, code=code, send={}, token=token)
    yield Case("token of a role that is not there", who, 401, code="22023", send={}, token=sign(claims(role="nobody_here")))
    yield Case("token of a role we may not be", who, 403, code="42501", send={}, token=sign(claims(role="postgres")))
