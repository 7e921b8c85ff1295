#!/usr/bin/env python3
"""Holds a listening socket as systemd does (sd_listen_fds(3)), and restarts the server behind it while clients ask.

    docker/storms/restart.py JANJI RESTARTS CLIENTS

Prints how many requests were answered, how many failed, and how long the longest waited. Exit code 1 where one failed.
"""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time

PAGE, HOST = "/2022/pk/dpmd", "tabanan.localhost"


def serve(janji, listener):
    """A server that hears `listener` as its descriptor 3."""
    command = 'exec env LISTEN_FDS=1 LISTEN_PID=$$ "$0" serve'
    return subprocess.Popen(
        ["sh", "-c", command, janji], stdout=subprocess.DEVNULL, pass_fds=[3], preexec_fn=lambda: os.dup2(listener, 3)
    )


class Client(threading.Thread):
    """Asks on one connection for as long as the server keeps it; half of them come anew each time."""

    def __init__(self, port, keeps):
        super().__init__(daemon=True)
        self.port, self.keeps = port, keeps
        self.answered, self.failed, self.longest, self.stops = 0, [], 0.0, False

    def run(self):
        connection = self.connection()
        while not self.stops:
            begun = time.monotonic()
            try:
                connection.request("GET", PAGE, headers={"Host": HOST})
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    self.failed.append(f"status {answer.status}")
                self.answered += 1
            except (OSError, http.client.HTTPException) as error:
                self.failed.append(repr(error))
                connection.close()
            self.longest = max(self.longest, time.monotonic() - begun)
            if not self.keeps:
                connection.close()
                connection = self.connection()

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)


def main(janji, restarts, count):
    listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
    server = serve(janji, listener.fileno())
    clients = [Client(listener.getsockname()[1], number % 2 == 0) for number in range(count)]
    for client in clients:
        client.start()
    for _ in range(restarts):
        time.sleep(2)
        server.send_signal(signal.SIGTERM)
        server.wait()
        server = serve(janji, listener.fileno())
    time.sleep(2)
    for client in clients:
        client.stops = True
    for client in clients:
        client.join()
    server.send_signal(signal.SIGTERM)
    server.wait()
    failed = [error for client in clients for error in client.failed]
    print(f"{restarts} restarts: {sum(client.answered for client in clients)} answered, {len(failed)} failed,", end=" ")
    print(f"the longest took {max(client.longest for client in clients):.2f} s")
    print("\n".join(sorted(set(failed))))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
