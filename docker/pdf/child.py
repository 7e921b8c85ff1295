"""Takes jobs from the socket, one after the other, until it has done its share."""

import gc
import os
import signal
import sys
import traceback

import frames
import sandbox

# A job takes seconds; these end the ones that never would. They count the processor's time: on a busy machine a sound
# job takes longer by the clock, and whoever waits is told of each page.
JOB_SECONDS = 60
STUCK_SECONDS = 90
READING_SECONDS = 10
# WeasyPrint and its libraries do not give everything back.
MOST_JOBS = 500
MOST_BYTES = 250 * 1024 * 1024


class TimeOut(BaseException):
    """Not an Exception, so that nothing on the way takes it for an error of its own."""


class Gone(BaseException):
    """Nobody waits for the answer any more."""


def work(listener, press):
    signal.signal(signal.SIGPROF, ring)
    for _ in range(MOST_JOBS):
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(READING_SECONDS)
            sandbox.limit_processor_time(STUCK_SECONDS)
            is_sound = answer(connection, press)
        gc.collect()
        if not is_sound or resident() > MOST_BYTES:
            return


def ring(number, frame):
    raise TimeOut


def answer(connection, press):
    """False when the job was cut off in the middle: who knows what it left behind."""
    try:
        html = frames.read_request(connection)
        signal.setitimer(signal.ITIMER_PROF, JOB_SECONDS)
        pages, pdf = press.typeset(html, lambda step, page: send(connection, frames.progress(step, page)))
        signal.setitimer(signal.ITIMER_PROF, 0)
        send(connection, frames.result(pages, pdf))
    except Gone:
        return False
    except BaseException as problem:
        signal.setitimer(signal.ITIMER_PROF, 0)
        return told(connection, problem)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return True


def told(connection, problem):
    word = sort(problem)
    if word == "failed":
        traceback.print_exception(problem, file=sys.stderr)
    try:
        send(connection, frames.error(word, f"{type(problem).__name__}: {problem}"))
    except Gone:
        return False
    return word == "refused"


def sort(problem):
    """WeasyPrint's FatalURLFetchingError is a BaseException; the refusal is its cause."""
    if isinstance(problem, TimeOut):
        return "timeout"
    if type(problem).__name__ == "FatalURLFetchingError" or isinstance(problem, (frames.Malformed, UnicodeDecodeError, TimeoutError)):
        return "refused"
    return "failed"


def send(connection, frame):
    try:
        connection.sendall(frame)
    except OSError as problem:
        raise Gone from problem


def resident():
    """Bytes in memory (proc(5), statm)."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
