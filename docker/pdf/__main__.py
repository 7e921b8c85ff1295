"""Turns the HTML of printed forms into PDF/A for `janji serve`, over a UNIX socket. Knows no tenant and no database.

    python3 -I docker/pdf SOCKET PUBLIC [--user NAME] [--children N]

SOCKET is created here and removed at the end; PUBLIC is the folder that `/aset/...` stands for, read once at start. With
--user the process gives its rights away for those of that user. A parent keeps the children running that do the work;
each child ends itself after a number of jobs, or when it has grown, and is replaced.
"""

import argparse

import assets
import sandbox
import supervisor
import typeset


def main():
    words = argparse.ArgumentParser(prog="docker/pdf", description="Typesets HTML as PDF/A over a UNIX socket.")
    words.add_argument("socket")
    words.add_argument("public")
    words.add_argument("--user")
    words.add_argument("--children", type=int, default=1)
    given = words.parse_args()
    files = assets.read(given.public)
    listener = supervisor.listen(given.socket)
    sandbox.enter(given.user)
    press = typeset.Press(files)
    press.warm()
    supervisor.run(listener, given.socket, given.children, press)


if __name__ == "__main__":
    main()
