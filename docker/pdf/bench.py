"""Time and memory of the PDF process for forms of 3, 12 and 70 sheets. No test: figures compare on one machine only.

    .local/pdf-venv/bin/python docker/pdf/bench.py [ROUNDS]

Starts a process of its own, as docker/pdf.sh does, and prints a line for each form: sheets, size, the median and the 95th
percentile of the time, the processor's share of it, the process's memory afterwards and at its highest.
"""

import os
import signal
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import assets

ROOT = Path(__file__).resolve().parents[2]
# Annexes of a form, each with so many rows, and how often it is made.
FORMS = [("3 sheets", 2, 12, 1.0), ("12 sheets", 11, 18, 0.5), ("70 sheets", 69, 26, 0.1)]


def form(annexes, rows):
    style = next(address for address in assets.read(ROOT / "Public") if address.startswith("/aset/print."))
    row = "<tr><td class=number>1.<td>Meningkatnya kualitas tata kelola pemerintahan desa<td>Persentase desa yang tertib<td class=target>80 %</tr>"
    table = f"<table class=printed><thead><tr><th>No<th>Sasaran<th>Indikator<th>Target</thead><tbody>{row * rows}</tbody></table>"
    parts = f"<section class=annex><div class=titles>PERJANJIAN KINERJA</div>{table}</section>" * annexes
    return (
        f"<!doctype html><html lang=id><meta charset=utf-8><title>Bench</title><link rel=stylesheet href={style}>"
        f"<article class=form><h1>PERJANJIAN KINERJA</h1><p class=pledge>{'Pihak pertama berjanji. ' * 40}</p>{parts}</article>").encode()


def ask(path, html):
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        connection.sendall(b"JPDF1" + struct.pack(">I", len(html)) + html)
        answers = connection.makefile("rb")
        while True:
            kind, length = struct.unpack(">cI", answers.read(5))
            payload = answers.read(length)
            if kind == b"E":
                raise SystemExit(payload.decode())
            if kind == b"R":
                return struct.unpack(">I", payload[:4])[0], len(payload) - 4


def memory(parent):
    """Now and at its highest, in MB, of the largest child (proc(5), status)."""
    found = []
    for child in Path(f"/proc/{parent}/task/{parent}/children").read_text().split():
        status = Path(f"/proc/{child}/status").read_text()
        figures = {line.split(":")[0]: int(line.split()[1]) // 1000 for line in status.splitlines() if line.startswith(("VmRSS", "VmHWM"))}
        found.append((figures["VmRSS"], figures["VmHWM"]))
    return max(found)


def processor(parent):
    """Seconds that all children have used so far (proc(5), stat)."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    ticks = [Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()[11:13] for child in children]
    return sum(int(tick) for pair in ticks for tick in pair) / os.sysconf("SC_CLK_TCK")


def wait(path):
    for _ in range(600):
        try:
            with socket.socket(socket.AF_UNIX) as connection:
                return connection.connect(path)
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the process does not start")


def main(rounds):
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/socket"
        command = [sys.executable, "-I", ROOT / "docker/pdf", path, ROOT / "Public"]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            wait(path)
            for name, annexes, rows, share in FORMS:
                report(name, path, process.pid, form(annexes, rows), max(3, int(rounds * share)))
        finally:
            os.kill(process.pid, signal.SIGTERM)
            process.wait()


def report(name, path, parent, html, rounds):
    times, used = [], processor(parent)
    for _ in range(rounds):
        began = time.monotonic()
        pages, size = ask(path, html)
        times.append(time.monotonic() - began)
    now, highest = memory(parent)
    used = (processor(parent) - used) / rounds
    slow = sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{name}: {pages} sheets, {size // 1000} KB, {rounds} times, median {statistics.median(times):.2f} s, p95 {slow:.2f} s, "
          f"processor {used:.2f} s, {now} MB, at most {highest} MB", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
