"""Runs a program and says how long it took and how much memory it had."""

import os
import statistics
import time


class Failed(Exception):
    """A program did not end as it should."""


class Run:
    """What one run took."""

    def __init__(self, seconds, peak_mib):
        self.seconds = seconds
        self.peak_mib = peak_mib


def run(command, allowed=(0,), stdout=os.devnull):
    """Runs a command to its end. What earlier programs wrote is on the disk before it begins.

    The time is the whole process, from the fork to its end. The memory is the largest resident set
    of the process or of one that it waited for, mapped pages included. A fork and not a vfork: else
    the memory of this program would be counted as that of the command.
    """
    os.sync()
    begin = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            out = os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
            os.dup2(out, 1)
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - begin
    code = os.waitstatus_to_exitcode(status)
    if code not in allowed:
        raise Failed(f"ended with {code}: {' '.join(map(str, command))}")
    return Run(seconds, used.ru_maxrss / 1024)


def warm(path):
    """Brings a file into the page cache."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 20):
            pass


class Series:
    """The rounds of one job with one tool."""

    def __init__(self, job, tool):
        self.job = job
        self.tool = tool
        self.ratios = []
        self.seconds = []
        self.peak_mib = 0.0

    def add(self, one, floor):
        """Takes up a run and that of the plain copy of the same file in the same round."""
        self.ratios.append(one.seconds / floor.seconds)
        self.seconds.append(one.seconds)
        self.peak_mib = max(self.peak_mib, one.peak_mib)

    def row(self):
        """The row of the table."""
        ratio = statistics.median(self.ratios)
        return [
            self.job,
            self.tool,
            f"{ratio:.2f}",
            f"{min(self.ratios):.2f}",
            f"{max(self.ratios):.2f}",
            f"{statistics.median(self.seconds):.3f}",
            f"{self.peak_mib:.0f}",
        ]


HEAD = ["job", "tool", "ratio (median)", "min", "max", "seconds (median)", "peak MiB"]


def table(head, rows):
    """A table in Markdown that can be read as it is."""
    widths = [max(len(row[place]) for row in [head, *rows]) for place in range(len(head))]

    def line(row):
        cells = [
            cell.ljust(width) if place < 2 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths))
        ]
        return f"| {' | '.join(cells)} |"

    rule = [
        "-" * width if place < 2 else "-" * (width - 1) + ":" for place, width in enumerate(widths)
    ]
    return "\n".join([line(head), line(rule), *map(line, rows)])
