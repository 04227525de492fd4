"""What packaging/systemd and every --help promise is what galleyd does."""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest
import urllib.request

import daemon
from cluster import ROOT, Cluster

UNIT = ROOT / "packaging/systemd/galleyd.service"
CONFIGURATION = ROOT / "packaging/systemd/galleyd.conf"
COMMANDS = ("migrate", "serve", "user", "import", "backup", "restore", "doctor")
MOST_EXPOSED = 15  # tenths, of systemd-analyze's 0 to 10


def settings(path):
    """Assignments of a unit or of its EnvironmentFile, the last of each name."""
    return dict(re.findall(r"^([A-Za-z_]+)=(.*)$", path.read_text(encoding="utf-8"), re.M))


class Unit(unittest.TestCase):
    def test_is_a_unit_that_gives_little_away(self):
        program = shutil.which("systemd-analyze")
        if not program:
            self.skipTest("there is no systemd-analyze here")
        with tempfile.TemporaryDirectory() as folder:
            unit = pathlib.Path(folder) / UNIT.name
            unit.write_text(UNIT.read_text(encoding="utf-8").replace("ExecStart=galleyd", f"ExecStart={daemon.PROGRAM}"), encoding="utf-8")
            for words in (["verify", unit], ["security", "--offline=true", f"--threshold={MOST_EXPOSED}", unit]):
                done = subprocess.run([program, *words], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stdout[-300:] + done.stderr)
                self.assertNotIn("Unknown", done.stderr)

    def test_starts_as_it_says(self):
        cluster = Cluster()
        self.addCleanup(cluster.stop)
        cluster.create("unit")
        self.assertEqual(daemon.run("migrate", "up", GALLEY_DATABASE=daemon.url(cluster, "unit"))[0], 0)
        state = pathlib.Path(tempfile.mkdtemp(prefix="galley-unit-"))
        self.addCleanup(shutil.rmtree, state)
        for name, text in (("jwt-secret", "x" * 32 + "\n"), ("pgpass", "localhost:5432:galley:authenticator:word\n")):
            (state / name).write_text(text)
            (state / name).chmod(0o400)
        environment = dict(word.split("=", 1) for word in settings(UNIT)["Environment"].replace("%d", str(state)).split())
        self.assertEqual(set(environment), {"GALLEY_JWT_SECRET_FILE", "PGPASSFILE"})
        options = settings(CONFIGURATION)["OPTIONS"]
        self.assertIn("--port 8480", options)
        options = options.replace("--port 8480", "--port 0")
        command = shlex.split(settings(UNIT)["ExecStart"].replace("%S", str(state)).replace("$OPTIONS", options))
        self.assertEqual(command[0], "galleyd")
        self.assertTrue(settings(CONFIGURATION)["GALLEY_DATABASE"].startswith("postgresql://authenticator@"))
        environment["GALLEY_DATABASE"] = daemon.url(cluster, "unit", "authenticator")
        process = daemon.start(*command[1:], **environment)
        with process.stdin, process.stdout, process.stderr:
            try:
                place = process.stdout.readline().strip()
                self.assertTrue(place, "it started")
                with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(place + "/readyz", timeout=10) as answer:
                    self.assertEqual(answer.status, 200)
                self.assertTrue((state / "galley/media/objects").is_dir())
            finally:
                process.terminate()
                self.assertEqual(process.wait(40), 0)
        self.assertEqual(daemon.run("doctor", **environment)[0], 0, "the doctor finds nothing")

    def test_takes_the_options_of_the_second_example(self):
        other = re.search(r"^#OPTIONS=(.*)$", CONFIGURATION.read_text(encoding="utf-8"), re.M)[1]
        code, _, complained = daemon.run("serve", *shlex.split(other), GALLEY_DATABASE="host=/nowhere")
        self.assertEqual(code, 1)
        self.assertIn("the secret that signs tokens is missing", complained, "all else was taken")

    def test_helps_with_every_command(self):
        code, said, _ = daemon.run("--help")
        self.assertEqual(code, 0)
        self.assertEqual(tuple(re.findall(r"^  galleyd (\w+)", said, re.M)), COMMANDS)
        for command in COMMANDS:
            with self.subTest(command):
                code, said, complained = daemon.run(command, "--help")
                self.assertEqual((code, complained), (0, ""))
                self.assertEqual(daemon.run("help", command), (0, said, ""))
                self.assertEqual([line for line in said.splitlines() if len(line) > 120], [])
                for option in set(re.findall(r"(--[a-z-]+)\b", re.sub(r'"galleyd [^"]*"', '', said))) - {"--help"}:
                    complained = daemon.run(command, option)[2]
                    self.assertNotIn("there is no option", complained, "what is offered is known")

    def test_tells_of_every_option_that_serve_knows(self):
        """The names stand in the code once, so its own list is the help; what the README and the unit name must be in it."""
        said = daemon.run("serve", "--help")[1]
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        section = readme[readme.index("## Run your own server"):readme.index("## Use Supabase")]
        told = set(re.findall(r"`galleyd serve[^`]*`|`(--[a-z-]+)", section)) | set(re.findall(r"--[a-z-]+", settings(UNIT)["ExecStart"] + CONFIGURATION.read_text(encoding="utf-8")))
        for option in told - {"", "--help"}:
            self.assertIn(option + " ", said)
        for name in re.findall(r"GALLEY_[A-Z_]+", UNIT.read_text(encoding="utf-8") + CONFIGURATION.read_text(encoding="utf-8")):
            self.assertIn(name, said)

    def test_refuses_numbers_out_of_bounds(self):
        for words in (("--pool", "0"), ("--port", "65536"), ("--threads", "many"), ("--grace", "-1")):
            code, _, complained = daemon.run("serve", *words, GALLEY_DATABASE="host=/nowhere")
            self.assertEqual(code, 1)
            self.assertIn(f"{words[0]} takes a whole number from", complained)


if __name__ == "__main__":
    unittest.main()
