"""Keeps the children running that take the jobs."""

import contextlib
import os
import signal
import socket
import sys
import time

import child
import sandbox

BACKLOG = 64


class Ended(BaseException):
    """SIGTERM or SIGINT arrived."""


def listen(path):
    """For the owner and the group of this process, before it gives its rights away."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    before = os.umask(0o117)
    listener.bind(path)
    os.umask(before)
    return listener


def run(listener, path, count, press):
    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    born = {}
    try:
        # Only now, with the fonts known, does a connection succeed.
        listener.listen(BACKLOG)
        while len(born) < count:
            born[start(listener, press)] = time.monotonic()
        print(f"pdf: ready on {path}", file=sys.stderr, flush=True)
        while True:
            replace(listener, press, born)
    except Ended:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        for pid in born:
            os.kill(pid, signal.SIGTERM)
        with contextlib.suppress(OSError):
            os.unlink(path)


def end(number, frame):
    raise Ended


def replace(listener, press, born):
    """Waits for the end of a child. One that ends at once has a cause that will not have gone away by itself."""
    pid, status = os.wait()
    if time.monotonic() - born.pop(pid) < 1:
        time.sleep(1)
    if status != 0:
        print(f"pdf: child {pid} ended with status {status}", file=sys.stderr, flush=True)
    born[start(listener, press)] = time.monotonic()


def start(listener, press):
    parent = os.getpid()
    pid = os.fork()
    if pid:
        return pid
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        sandbox.end_with_parent(parent)
        child.work(listener, press)
    finally:
        os._exit(0 if sys.exc_info()[0] is None else 1)
