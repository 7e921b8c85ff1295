"""Asks the PDF process (docker/pdf) for a file, as the server does."""

import os
import socket
import struct


def typeset(html):
    """The PDF of a page, bytes to bytes."""
    path = os.environ.get("JANJI_PDF_SOCKET")
    assert path, "JANJI_PDF_SOCKET names no PDF process; docker/test.sh starts one"
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        connection.sendall(b"JPDF1" + struct.pack(">I", len(html)) + html)
        answers = connection.makefile("rb")
        while True:
            kind, length = struct.unpack(">cI", answers.read(5))
            payload = answers.read(length)
            assert kind != b"E", payload.decode()
            if kind == b"R":
                return payload[4:]
