#!/usr/bin/env python3
"""Measures what uploads that do not end cost a server, and whoever else uses it meanwhile.

    docker/storms/uploads.py PORT PID [KABUPATEN]

Against a server that is up with the demonstration, as `docker/run.sh` starts it; PID is that of `janji serve`. A hundred
anonymous connections of one address send long bodies but for the last bytes, hold them for some seconds, and then end
them all at once. Of each kind of body a line: answers, memory of the process before, at most and afterwards, and the times
of somebody who reads a page meanwhile. No test: figures compare on one machine only. Takes two minutes.
"""

import selectors
import socket
import sys
import time

from storm import Browser, Memory, beside, times, told

CONNECTIONS = 100
HOLD = 6.0
ENDS_WITHIN = 12.0
WATCHED = 20.0
PIECE = b"0123456789abcdef" * 4096


class Upload:
    """One connection with its bytes: the head, content up to what is held back, and the rest."""

    def __init__(self, port: int, head: bytes, size: int, last: bytes, is_chunked: bool):
        self.head, self.size, self.last, self.is_chunked = head, size, last, is_chunked
        self.sent, self.answer, self.is_over = 0, b"", False
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=5)
        self.socket.setblocking(False)
        self.pending = head

    def write(self) -> bool:
        """False when all but the rest has been sent."""
        if not self.pending:
            if self.sent >= self.size:
                return False
            piece = PIECE[: self.size - self.sent]
            self.sent += len(piece)
            self.pending = b"%x\r\n%s\r\n" % (len(piece), piece) if self.is_chunked else piece
        try:
            self.pending = self.pending[self.socket.send(self.pending) :]
        except BlockingIOError:
            pass
        except OSError:
            self.is_over = True
        return not self.is_over

    def read(self) -> None:
        try:
            piece = self.socket.recv(65536)
            self.answer += piece
            self.is_over = self.is_over or not piece
        except BlockingIOError:
            pass
        except OSError:
            self.is_over = True


def flood(port: int, head: bytes, size: int, first: bytes, last: bytes, is_chunked: bool) -> None:
    if is_chunked:
        head, last = head + b"%x\r\n%s\r\n" % (len(first), first), b"%x\r\n%s\r\n0\r\n\r\n" % (len(last), last)
    else:
        head += first
    uploads = [Upload(port, head, size, last, is_chunked) for _ in range(CONNECTIONS)]
    selector, begin = selectors.DefaultSelector(), time.monotonic()
    for one in uploads:
        selector.register(one.socket, selectors.EVENT_READ | selectors.EVENT_WRITE, one)
    turn(selector, uploads, begin + 30)
    held = sum(1 for one in uploads if not one.answer and not one.is_over)
    time.sleep(HOLD)
    for one in uploads:
        if not one.answer and not one.is_over:
            one.pending, one.size = last, 0
            selector.modify(one.socket, selectors.EVENT_READ | selectors.EVENT_WRITE, one)
    turn(selector, uploads, time.monotonic() + ENDS_WITHIN, until_answered=True)
    answers: dict[str, int] = {}
    for one in uploads:
        status = one.answer[9:12].decode() or "none"
        answers[status] = answers.get(status, 0) + 1
        one.socket.close()
    print(f"    {held} of {CONNECTIONS} held; answers {answers}", flush=True)


def turn(selector: selectors.BaseSelector, uploads: list[Upload], end: float, until_answered: bool = False) -> None:
    open_ones = {id(one) for one in uploads if id(one) and one.socket.fileno() in selector.get_map()}
    while open_ones and time.monotonic() < end:
        for key, events in selector.select(0.5):
            one = key.data
            if events & selectors.EVENT_READ:
                one.read()
            wants = events & selectors.EVENT_WRITE and not one.answer and one.write()
            if one.answer or one.is_over:
                selector.unregister(one.socket)
                open_ones.discard(id(one))
            elif events & selectors.EVENT_WRITE and not wants:
                selector.modify(one.socket, selectors.EVENT_READ, one)
                if not until_answered:
                    open_ones.discard(id(one))


def storms(port: int, host: str) -> list[tuple[str, bytes, int, bytes, bytes, bool]]:
    browser = Browser(port, host)
    token = browser.token("/v/berkas")
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    first = (
        f'--b\r\nContent-Disposition: form-data; name="_token"\r\n\r\n{token}\r\n--b\r\nContent-Disposition: form-data; '
        'name="berkas"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n'
    ).encode()
    last = b"\r\n%%EOF\r\n--b--\r\n"

    def head(path: str, kind: str, length: int | None) -> bytes:
        framing = "Transfer-Encoding: chunked" if length is None else f"Content-Length: {length}"
        fields = f"Host: {host}:{port}\r\nCookie: {cookie}\r\nContent-Type: {kind}\r\n{framing}"
        return f"POST {path} HTTP/1.1\r\n{fields}\r\n\r\n".encode()

    multipart, urlencoded = "multipart/form-data; boundary=b", "application/x-www-form-urlencoded"
    pdf, large, form = 20_900_000, 10_400_000, b"_token=" + token.encode() + b"&nama="
    around = len(first) + len(last)
    workbook = "/kerja/pk/2022/dpmd/sasaran/berkas"
    return [
        ("PDF for /v/berkas", head("/v/berkas", multipart, pdf + around), pdf, first, last, False),
        ("the same in chunks", head("/v/berkas", multipart, None), pdf, first, last, True),
        ("form for /masuk", head("/masuk", urlencoded, large + len(form) + 1), large, form, b"a", False),
        ("workbook, no session", head(workbook, multipart, large + around), large, first, last, False),
    ]


def main() -> None:
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    port, pid, host = int(sys.argv[1]), int(sys.argv[2]), (sys.argv[3:] or ["tabanan"])[0] + ".localhost"
    page = (port, host, "/v")
    times(*page, 1)
    print(f"nobody uploads: {told(times(*page, 5))}")
    for name, *storm in storms(port, host):
        print(f"{name}: {CONNECTIONS} connections with {storm[1] / 1e6:.0f} MB", flush=True)
        with Memory(pid) as memory:
            taken = beside(lambda storm=storm: flood(port, *storm), [page], WATCHED)
            time.sleep(2)
            after = memory.now()
        print(f"    memory {memory.before:.0f} MB before, {memory.most:.0f} MB at most, {after:.0f} MB afterwards")
        print(f"    {page[1]}{page[2]}: {told(taken[0])}", flush=True)


if __name__ == "__main__":
    main()
