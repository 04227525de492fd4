"""The server's figures, each beside its limit: galleyd against pgbench with the same statements, against PostgREST and, with large
files, against nginx; and what listeners cost. Started by `packaging/dev bench server`; every ratio is of one run on one machine."""
import hashlib
import json
import os
import pathlib
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/backend/contract"), str(ROOT / "tests/backend")]

import services
import tenants
from cluster import Cluster

CONNECTIONS = 16
SECONDS = int(os.environ.get("GALLEY_BENCH_SECONDS", "8"))
LISTENERS = 10_000
FILE_BYTES = int(os.environ.get("GALLEY_BENCH_FILE_MIB", "1024")) * 2 ** 20
PULL = {"device": "018f0000-0000-7000-8000-00000000d001", "schema": 1, "groups": []}
SET_UP = """SELECT set_config('search_path', '"api", "public"', true), set_config('role', 'authenticated', true), set_config('request.jwt.claims', :claims, true),
 set_config('request.method', 'POST', true), set_config('request.path', '/rpc/sync_pull', true), set_config('request.headers', '{"host":"x"}', true),
 set_config('request.cookies', '{}', true), set_config('transaction_read_only', 'on', true);"""
CALL = """SELECT "api"."sync_pull"("device" => given."device", "groups" => given."groups", "schema" => given."schema")::text, nullif(current_setting('response.headers', true), ''),
 nullif(current_setting('response.status', true), '') FROM json_to_record(:body::json) AS given ("device" uuid, "groups" jsonb, "schema" integer);"""
failed = []


def figure(name, value, limit, good, unit=""):
    print(f"{'ok  ' if good else 'FAIL'} {name}: {value:,.2f}{unit} (limit {limit})", flush=True)
    if not good:
        failed.append(name)


def pgbench(cluster, database, script):
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script.replace("\n ", " "))
        file.flush()
        os.chmod(file.name, 0o644)
        said = cluster.program("pgbench", "-n", "-M", "prepared", "-c", str(CONNECTIONS), "-j", "2", "-T", str(SECONDS), "-f", file.name, "-U", "authenticator",
                               "-D", "claims=" + json.dumps(token_claims()), "-D", "body=" + json.dumps(PULL), database)
    return float(re.search(r"tps = ([0-9.]+)", said)[1])


def token_claims():
    return {**json.loads(tenants.claims("owner")), "aud": "authenticated", "exp": 4102444800}


def wrk(service, path, body, rate=None):
    """Requests a second, and the 99th percentile in ms. With a rate, no more than that: every connection pauses between two requests."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(f"""wrk.method = "POST"
wrk.body = [==[{json.dumps(body)}]==]
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Bearer {services.sign(token_claims())}"
""")
        if rate:  # as often in one second as in another, not in step with the other connections
            file.write(f"function delay() return math.random() * {2000 * CONNECTIONS / rate} end\n")
        file.flush()
        said = subprocess.run(["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--latency", "-s", file.name, f"http://127.0.0.1:{service.port}{service.prefix}{path}"],
                              capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said:
        raise RuntimeError(said)
    number, unit = re.search(r"99%\s+([0-9.]+)(us|ms|s)", said).groups()
    return float(re.search(r"Requests/sec:\s+([0-9.]+)", said)[1]), float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def resident(pid):
    return int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 2 ** 20


def throughput(cluster):
    options = ("--requests-per-second", "1000000", "--pool", str(CONNECTIONS))
    plain = pgbench(cluster, "bench", f"BEGIN;\n{SET_UP}\n{CALL}\nCOMMIT;\n")
    galleyd = services.Galleyd(f"host={cluster.folder} user=authenticator dbname=bench", *options)
    rate, _ = wrk(galleyd, "/rpc/sync_pull", PULL)
    half, slowest = wrk(galleyd, "/rpc/sync_pull", PULL, rate / 2)
    galleyd.stop()
    print(f"     pgbench {plain:,.0f}/s, galleyd {rate:,.0f}/s")
    figure("empty pulls, galleyd to pgbench", rate / plain, "at least 0.8", rate / plain >= 0.8)
    figure(f"99th percentile at {half:,.0f}/s", slowest, "under 25 ms", slowest < 25, " ms")
    dialect = f"host={cluster.folder} user=authenticator dbname=dialect"
    galleyd = services.Galleyd(dialect, *options)
    ours, _ = wrk(galleyd, "/rpc/add", {"a": 1})
    galleyd.stop()
    if services.postgrest():
        peer = services.Postgrest(dialect)
        theirs, _ = wrk(peer, "/rpc/add", {"a": 1})
        peer.stop()
        print(f"     a trivial function: galleyd {ours:,.0f}/s, PostgREST {theirs:,.0f}/s")
        figure("a trivial function, galleyd to PostgREST", ours / theirs, "at least 2", ours / theirs >= 2)


def speed(*arguments):
    """Of curl, in MiB/s."""
    code, took = subprocess.run(["curl", "-s", "-o", "/dev/null", "-w", "%{http_code} %{time_total}", *arguments], capture_output=True, text=True, check=True).stdout.split()
    if code not in ("200", "201"):
        raise RuntimeError(f"{arguments[-1]}: {code}")
    return FILE_BYTES / 2 ** 20 / float(took)


def hash_speed(name):
    """Of openssl, in MiB/s."""
    said = subprocess.run(["openssl", "speed", "-elapsed", "-seconds", "2", "-bytes", "1048576", "-evp", name], capture_output=True, text=True, check=True).stdout
    return float(said.split()[-1].rstrip("k")) * 1000 / 2 ** 20


def nginx(folder):
    port = services.free_port()
    (folder / "nginx.conf").write_text(f"""daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log; {"user root;" if os.getuid() == 0 else ""}
events {{}}
http {{ access_log off; sendfile on; client_max_body_size 0; client_body_temp_path {folder}/nginx-body;
  server {{ listen 127.0.0.1:{port}; location / {{ root {folder}/nginx; dav_methods PUT; }} }} }}
""")
    (folder / "nginx").mkdir()
    process = subprocess.Popen(["/usr/sbin/nginx", "-p", folder, "-c", folder / "nginx.conf"], stderr=subprocess.DEVNULL)
    for _ in range(500):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except ConnectionRefusedError:
            time.sleep(0.01)
    return process, f"http://127.0.0.1:{port}"


def files(cluster):
    if not pathlib.Path("/usr/sbin/nginx").exists():
        print("     nginx (nginx-light is enough) is not installed: large files are not measured")
        return
    with tempfile.TemporaryDirectory(prefix="galley-bench-") as name:
        folder = pathlib.Path(name)
        source, digest = folder / "film.mp4", hashlib.sha256()
        with source.open("wb") as file:
            for _ in range(FILE_BYTES // 2 ** 20):
                digest.update(part := os.urandom(2 ** 20))
                file.write(part)
        hashing = hash_speed("sha256")
        process, peer = nginx(folder)
        galleyd = services.Galleyd(f"host={cluster.folder} user=authenticator dbname=bench", "--media", str(folder / "media"), "--body-timeout", "600000")
        before = resident(galleyd.process.pid)
        place = f"http://127.0.0.1:{galleyd.port}/storage/v1/object/brand-assets/{tenants.of('brands', 'A1')}/{digest.hexdigest()}/original.mp4"
        who = "Authorization: Bearer " + services.sign(token_claims())
        os.sync()
        theirs = speed("-T", source, peer + "/film.mp4")
        os.sync()
        ours = speed("-X", "POST", "-T", source, "-H", who, "-H", "Content-Type: video/mp4", place)
        print(f"     upload: galleyd {ours:,.0f} MiB/s, nginx {theirs:,.0f} MiB/s, sha256 {hashing:,.0f} MiB/s, md5 (the ETag) {hash_speed('md5'):,.0f} MiB/s")
        slower = min(theirs, hashing)
        figure("upload, galleyd to the slower of nginx and sha256", ours / slower, "at least 0.7", ours / slower >= 0.7)
        theirs = max(speed(peer + "/film.mp4") for _ in range(3))
        ours = max(speed("-H", who, place) for _ in range(3))
        print(f"     download: galleyd {ours:,.0f} MiB/s, nginx {theirs:,.0f} MiB/s")
        figure("download, galleyd to nginx", ours / theirs, "at least 0.7", ours / theirs >= 0.7)
        grown = resident(galleyd.process.pid) - before
        figure("memory that a large file leaves or takes", grown, "under 32 MiB", grown < 32, " MiB")
        galleyd.stop()
        process.terminate()
        process.wait()


def listeners(cluster):
    resource.setrlimit(resource.RLIMIT_NOFILE, (LISTENERS + 500, max(LISTENERS + 500, resource.getrlimit(resource.RLIMIT_NOFILE)[1])))
    galleyd = services.Galleyd(f"host={cluster.folder} user=authenticator dbname=bench", "--requests-per-second", "1000000", "--connections-per-address", str(LISTENERS + 100))
    request = f"GET /live HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {services.sign(token_claims())}\r\n\r\n".encode()
    held = []
    for _ in range(LISTENERS):
        connection = socket.create_connection(("127.0.0.1", galleyd.port))
        connection.sendall(request)
        held.append(connection)
        if len(held) % 16 == 0:
            for fresh in held[-16:]:
                if b" 200 " not in fresh.recv(4096):
                    raise RuntimeError(galleyd.logged()[-2000:])
    time.sleep(1)
    memory = resident(galleyd.process.pid)
    figure(f"{LISTENERS:,} idle listeners", memory, "under 200 MiB", memory < 200, " MiB")
    for connection in held:
        connection.close()
    galleyd.stop()


cluster = Cluster()
cluster.create("bench")
cluster.migrate("bench")
cluster.psql("postgres", "bench", tenants.world())
cluster.create("dialect")
cluster.psql("postgres", "dialect", (ROOT / "tests/backend/contract/dialect.sql").read_text(encoding="utf-8"))
throughput(cluster)
files(cluster)
listeners(cluster)
sys.exit(1 if failed else 0)
