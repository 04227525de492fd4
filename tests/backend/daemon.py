"""galleyd, as a person at a terminal starts it."""
import os
import pathlib
import subprocess

from cluster import ADMIN, ROOT

PROGRAM = pathlib.Path(os.environ.get("GALLEY_DAEMON") or ROOT / "build/dev/app/galleyd/galleyd")


def url(cluster, database, user=ADMIN):
    return f"postgresql://{user}@/{database}?host={cluster.folder}"


def start(*words, text=None, **environment):
    return subprocess.Popen([PROGRAM, *map(str, words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            text=True, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", **environment})


def run(*words, text=None, **environment):
    """Its exit code, what it said, and what it complained of."""
    process = start(*words, **environment)
    said, complained = process.communicate(text, timeout=120)
    return process.returncode, said, complained
