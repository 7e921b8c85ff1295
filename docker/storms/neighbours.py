#!/usr/bin/env python3
"""Measures what one kabupaten in trouble costs the others.

    docker/storms/neighbours.py PORT CLUSTER ACCOUNTS

Against a server that is up with the demonstration: CLUSTER is the folder of its private PostgreSQL (`docker/postgres.sh`),
ACCOUNTS the file of the demonstration's accounts; `docker/run.sh` keeps them in .local/postgres and .local/demo-accounts.json.
Gives Tabanan 2,000 documents at its first run, so not for a database that anybody needs. Each line has the times of a
page of Way Kanan and of the health page while nobody else is there; while a row is locked in Contoh and twenty people save
there; and while 64 connections of eight addresses ask for the home of Tabanan. No test: figures compare on one machine
only. Takes a minute.
"""

import json
import subprocess
import sys
import threading
import time
from html.parser import HTMLParser
from pathlib import Path

from storm import Browser, beside, times, told

SECONDS = 10.0
DRAFT = "/kerja/pk/2022/dpmd/sasaran"
LOCK = "BEGIN; SELECT id FROM document WHERE status = 'draf' FOR UPDATE; SELECT pg_sleep({seconds}); ROLLBACK;"
DOCUMENTS = Path(__file__).parent.parent / "copies.sql"


class Form(HTMLParser):
    """What a browser would send of the form with that address."""

    def __init__(self, text: str, action: str):
        super().__init__()
        self.action, self.is_inside, self.area, self.fields = action, False, None, []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        values = dict(attributes)
        if tag == "form":
            self.is_inside = values.get("action") == self.action
        elif self.is_inside and tag == "textarea":
            self.area = values.get("name")
            self.fields.append([self.area, ""])
        elif self.is_inside and tag == "input" and values.get("name") and values.get("type") in (None, "text", "hidden"):
            self.fields.append([values["name"], values.get("value") or ""])

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.is_inside = False
        elif tag == "textarea":
            self.area = None

    def handle_data(self, data: str) -> None:
        if self.area:
            self.fields[-1][1] += data


def in_threads(count: int, work) -> None:
    threads = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def sql(cluster: str, text: str) -> subprocess.Popen:
    script = Path(__file__).parent.parent / "postgres.sh"
    process = subprocess.Popen([script, "psql", cluster], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    process.stdin.write(text)
    process.stdin.close()
    return process


def savers(port: int, cluster: str, account: dict) -> None:
    one = Browser(port, account["host"])
    one.sign_in(account["login"], account["password"])
    form = [tuple(field) for field in Form(one.ask("GET", DRAFT)[1], DRAFT).fields]
    lock = sql(cluster, LOCK.format(seconds=SECONDS + 4))
    answers: dict[int, int] = {}

    def save(number: int) -> None:
        browser = Browser(port, account["host"], f"127.0.1.{1 + number % 4}")
        browser.cookies = dict(one.cookies)
        end = time.monotonic() + SECONDS + 2
        while time.monotonic() < end:
            try:
                status, _ = browser.ask("POST", DRAFT, form)
            except OSError:
                status = 0
            answers[status] = answers.get(status, 0) + 1

    time.sleep(0.5)
    in_threads(20, save)
    lock.wait()
    print(f"    twenty savers were told {answers}", flush=True)


def crowd(port: int) -> None:
    count = [0] * 64

    def read(number: int) -> None:
        browser, end = Browser(port, "tabanan.localhost", f"127.0.2.{1 + number % 8}"), time.monotonic() + SECONDS + 2
        while time.monotonic() < end:
            try:
                count[number] += browser.ask("GET", "/")[0] == 200
            except OSError:
                pass

    in_threads(64, read)
    print(f"    64 connections had {sum(count) / (SECONDS + 2):.0f} pages a second", flush=True)


def main() -> None:
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    port, cluster = int(sys.argv[1]), sys.argv[2]
    accounts = json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))
    planner = next(one for one in accounts if (one["tenant"], one["login"]) == ("contoh", "perencana.dpmd"))
    sql(cluster, "\\set rows 40000\n" + DOCUMENTS.read_text(encoding="utf-8")).wait()
    watched = [(port, "way-kanan.localhost", "/2023/pk/dpmk"), (port, "localhost", "/sehat")]
    for page in watched:
        times(*page, 1)
    storms = [
        ("nobody else", lambda: None),
        ("a row is locked in Contoh, twenty save there", lambda: savers(port, cluster, planner)),
        ("64 read the home of Tabanan", lambda: crowd(port)),
    ]
    for name, storm in storms:
        print(name, flush=True)
        for page, taken in zip(watched, beside(storm, watched, SECONDS, rise=1.5), strict=True):
            print(f"    {page[1]}{page[2]}: {told(taken)}", flush=True)


if __name__ == "__main__":
    main()
