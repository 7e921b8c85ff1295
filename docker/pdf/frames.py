"""What goes over the socket. All numbers are big-endian.

A request is MAGIC, a length of 4 bytes, and the HTML. The answers are frames: a letter, a length of 4 bytes, a payload.

    P  progress: 1 byte, the step of WeasyPrint (1 to 7), and 4 bytes, the page being laid out in step 5
    R  the end: 4 bytes, how many pages, and the PDF
    E  the end: a word (`refused`, `timeout`, `failed`), a space, and what happened, in UTF-8
"""

import struct

MAGIC = b"JPDF1"
LONGEST_REQUEST = 32 * 1024 * 1024


class Malformed(Exception):
    """Not a request of ours, or one that is too long."""


def read_request(connection):
    if read(connection, len(MAGIC)) != MAGIC:
        raise Malformed("no request of this version")
    (length,) = struct.unpack(">I", read(connection, 4))
    if not 0 < length <= LONGEST_REQUEST:
        raise Malformed(f"{length} bytes of HTML")
    return read(connection, length)


def read(connection, count):
    buffer = bytearray()
    while len(buffer) < count:
        piece = connection.recv(min(count - len(buffer), 1 << 20))
        if not piece:
            raise Malformed("the request breaks off")
        buffer += piece
    return bytes(buffer)


def progress(step, page):
    return frame(b"P", struct.pack(">BI", step, page))


def result(pages, pdf):
    return frame(b"R", struct.pack(">I", pages) + pdf)


def error(word, message):
    return frame(b"E", f"{word} {message}".encode()[:4096])


def frame(kind, payload):
    return kind + struct.pack(">I", len(payload)) + payload
