"""A PostgreSQL of this test program's own: a folder, a Unix socket, no network, gone at its end."""
import atexit
import contextlib
import glob
import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MIGRATIONS = ROOT / "resources/postgres"
ADMIN = "galley_admin"  # who migrates: may create roles, but is no superuser, who would hide every mistake


# What pg_dump would tell of a schema, for a server that is newer than the pg_dump there is.
TOLD = """
WITH spaces AS (SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),
    said (line) AS (
        SELECT concat_ws(' ', 'schema', n.nspname, n.nspowner::regrole, sorted(coalesce(n.nspacl, acldefault('n', n.nspowner)))) FROM pg_namespace n JOIN spaces USING (oid)
        UNION ALL SELECT concat_ws(' ', 'relation', c.oid::regclass, relkind, relowner::regrole, relrowsecurity, relforcerowsecurity, relpersistence, reloptions,
            pg_get_expr(relpartbound, c.oid), pg_get_partkeydef(c.oid), CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END, sorted(coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, relowner))))
            FROM pg_class c JOIN spaces s ON s.oid = relnamespace WHERE relkind <> 't'
        UNION ALL SELECT concat_ws(' ', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attcollation::regcollation,
            pg_get_expr(adbin, adrelid), sorted(attacl))
            FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid AND relkind IN ('r', 'p', 'v', 'm', 'c') JOIN spaces s ON s.oid = relnamespace
            LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE attnum > 0 AND NOT attisdropped
        UNION ALL SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(c.oid)) FROM pg_constraint c JOIN spaces s ON s.oid = connamespace
        UNION ALL SELECT concat_ws(' ', 'index', pg_get_indexdef(indexrelid)) FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN spaces s ON s.oid = relnamespace
        UNION ALL SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), tgenabled) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN spaces s ON s.oid = relnamespace
            WHERE NOT tgisinternal
        UNION ALL SELECT concat_ws(' ', 'policy', polrelid::regclass, polname, polcmd, polpermissive, polroles::regrole[], pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
            FROM pg_policy
        UNION ALL SELECT concat_ws(' ', 'function', pg_get_functiondef(p.oid), proowner::regrole, sorted(coalesce(proacl, acldefault('f', proowner)))) FROM pg_proc p JOIN spaces s ON s.oid = pronamespace WHERE prokind <> 'a'
        UNION ALL SELECT concat_ws(' ', 'type', t.oid::regtype, typtype, ARRAY(SELECT enumlabel::text FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder)) FROM pg_type t
            JOIN spaces s ON s.oid = typnamespace
        UNION ALL SELECT concat_ws(' ', 'from now on', defaclrole::regrole, defaclnamespace::regnamespace, defaclobjtype, sorted(defaclacl)) FROM pg_default_acl)
SELECT line || ';' FROM said ORDER BY line COLLATE "C"
"""
SORTED = "CREATE FUNCTION pg_temp.sorted(acl aclitem[]) RETURNS text LANGUAGE sql AS 'SELECT string_agg(a::text, $$,$$ ORDER BY a::text) FROM unnest(acl) AS a';"


def newer():
    """The programs of a server that is not the system's: initdb and postgres alone, which psql of the system speaks to."""
    place = os.environ.get("GALLEY_POSTGRES_SERVER")
    if not place:
        return None
    place = pathlib.Path(place)
    if not (place / "bin/postgres").exists():
        print("A newer PostgreSQL was not fetched: nothing is tried on it today")
        sys.exit(77)
    links = place / "pg-symlinks.json"  # a package of npm holds no links
    for link in json.loads(links.read_text()) if links.exists() else ():
        target, source = (place.parent / link[end] for end in ("target", "source"))
        with contextlib.suppress(FileExistsError):
            target.symlink_to(os.path.relpath(source, target.parent))
    return place / "bin"


def programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
    return pathlib.Path(os.environ.get("GALLEY_POSTGRES_BIN") or (found[-1] if found else "/usr/bin"))


def steps(way):
    """The migrations in the order in which they are applied (up) or taken back (down)."""
    return sorted(MIGRATIONS.glob(f"*.{way}.sql"), reverse=way == "down")


class Cluster:
    def __init__(self, settings=()):
        self.bin = programs()
        self.server = newer() or self.bin
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="galley-pg-"))
        self.folder.chmod(0o711)
        self.drop = []
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(self.folder, "postgres")
            self.drop = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
        self.process = None
        atexit.register(self.stop)
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        data = self.folder / "data"
        subprocess.run([*self.drop, self.server / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync",
                        "--no-instructions", "--locale=C.UTF-8", "--encoding=UTF8"],
                       check=True, stdout=subprocess.DEVNULL, cwd=self.folder)
        self.log = open(self.folder / "log", "wb")
        self.settings = settings
        self.start()
        self.psql("postgres", "postgres", f"CREATE ROLE {ADMIN} LOGIN CREATEROLE CREATEDB")

    def start(self):
        self.process = subprocess.Popen(
            [*self.drop, self.server / "postgres", "-D", self.folder / "data", "-c", "listen_addresses=", "-c", f"unix_socket_directories={self.folder}",
             "-c", "fsync=off", "-c", "shared_buffers=32MB", "-c", "max_connections=40", "-c", "autovacuum=off",
             *(word for setting in self.settings for word in ("-c", setting))],
            stdout=self.log, stderr=self.log, cwd=self.folder)
        deadline = time.monotonic() + 60
        while subprocess.run([self.bin / "pg_isready", "-q", "-h", self.folder]).returncode:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self.folder / "log").read_text())
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.05)

    def backends(self):
        """The processes that answer clients and keep the house."""
        listed = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in listed.split()]

    def kill(self):
        """All of it at once, as when a computer's power goes."""
        self.process.send_signal(signal.SIGSTOP)  # starts no other meanwhile
        ends = []
        for pid in self.backends():
            with contextlib.suppress(ProcessLookupError):
                ends.append(os.pidfd_open(pid))
                os.kill(pid, signal.SIGKILL)
        self.process.kill()
        self.process.wait()
        for end in ends:
            select.select([end], [], [])
            os.close(end)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def program(self, name, *arguments, text=None):
        done = subprocess.run([self.bin / name, "-h", self.folder, *arguments], input=text, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stderr}")
        return done.stdout

    def psql(self, user, database, text):
        return self.program("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-1", "-U", user, "-d", database, text=text)

    def create(self, database, template="template0"):
        self.psql_alone("postgres", f"CREATE DATABASE {database} OWNER {ADMIN} TEMPLATE {template}")

    def psql_alone(self, database, statement):
        """Outside a transaction, as the superuser."""
        return self.program("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database, "-c", statement)

    def migrate(self, database, files=None):
        for file in steps("up") if files is None else files:
            self.psql(ADMIN, database, file.read_text(encoding="utf-8"))

    def dump(self, database):
        """Its schema, without the lines that differ from run to run."""
        if self.server != self.bin:
            return self.psql("postgres", database, SORTED + TOLD.replace("sorted(", "pg_temp.sorted(")).rstrip()
        text = self.program("pg_dump", "--schema-only", "-U", "postgres", database)
        return "\n".join(line for line in text.splitlines() if line and not line.startswith(("--", "\\restrict", "\\unrestrict")))
