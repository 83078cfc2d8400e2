"""The peers that are installed, and how to get the others."""

import os
import subprocess

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Name, script, and the command that installs it.
PEERS = [
    ("polars", "with_polars.py", "pip install polars"),
    ("DuckDB", "with_duckdb.py", "pip install duckdb"),
    ("pandas", "with_pandas.py", "pip install pandas"),
    ("xan", "with_xan", "cargo install xan --locked"),
    ("Miller", "with_miller", "apt-get install miller"),
]


class Peer:
    """Another program that can do the jobs as far as they are plain."""

    def __init__(self, name, command, version):
        self.name = name
        self.command = command
        self.version = version


def installed(python):
    """The peers that run here, and for each of the others its name and the command to install it."""
    found, missing = [], []
    for name, script, install in PEERS:
        path = os.path.join(HERE, "peers", script)
        command = [python, path] if script.endswith(".py") else [path]
        asked = subprocess.run(
            [*command, "version"], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            found.append(Peer(name, command, asked.stdout.strip()))
        else:
            missing.append((name, install))
    return found, missing


def machine():
    """Processor, cores and memory, in a line."""
    facts = {"model name": "unknown processor", "MemTotal": "0"}
    for path in ("/proc/cpuinfo", "/proc/meminfo"):
        try:
            with open(path, encoding="utf-8") as file:
                for line in file:
                    name, _, value = line.partition(":")
                    if name.strip() in facts:
                        facts[name.strip()] = value.strip()
        except OSError:
            pass
    gib = int(facts["MemTotal"].split()[0]) / (1 << 20)
    cores = len(os.sched_getaffinity(0))
    load = os.getloadavg()[0]
    return f"{facts['model name']}, {cores} cores, {gib:.0f} GiB, load before {load:.1f}"
