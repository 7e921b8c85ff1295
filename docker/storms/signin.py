#!/usr/bin/env python3
"""A storm of sign-ins, and who still gets in.

    docker/storms/signin.py [--base http://127.0.0.1:8080] [--domain localhost] [--tenant contoh] [--neighbour tabanan]

Against a demonstration that is up (`docker/run.sh`) and whose owner lets it play several networks:
JANJI_TRUSTED_PROXIES=127.0.0.1. Takes some two minutes, and prints one table.
"""

import argparse
import json
import re
import statistics
import threading
import time
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode, urlsplit

ACCOUNTS = Path(__file__).resolve().parents[2] / ".local/demo-accounts.json"
TOKEN = re.compile(r'name="_token" value="([0-9a-f]+)"')
ATTACKER, OFFICE, HOME = "203.0.113.9", "192.0.2.1", "198.51.100.7"


class Browser:
    """With cookies, on a network of its own."""

    def __init__(self, host, network):
        self.host, self.network, self.cookies = host, network, {}

    def ask(self, method, path, form=None):
        headers = {"Host": f"{self.host}.{arguments.domain}", "X-Forwarded-For": self.network,
                   "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        address = urlsplit(arguments.base)
        connection = HTTPConnection(address.hostname, address.port or 80, timeout=30)
        try:
            connection.request(method, path, form and urlencode(form), headers)
            answer = connection.getresponse()
            for field in answer.headers.get_all("Set-Cookie", []):
                name, value = field.split(";")[0].split("=", 1)
                self.cookies[name] = value
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def sign_in(self, login, password):
        """The status of the answer: 303 is in, 422 a no, 429 and 503 not now."""
        try:
            token = TOKEN.search(self.ask("GET", "/masuk")[1])
            return self.ask("POST", "/masuk", {"_token": token[1], "nama": login, "sandi": password})[0] if token else 0
        except (OSError, HTTPException):
            return 0

    def leave(self):
        self.cookies.pop("sesi", None)


def right(browser, account):
    """Signs in once, and out again without a word to the server."""
    browser.leave()
    begin = time.monotonic()
    status = browser.sign_in(account["login"], account["password"])
    taken.append(time.monotonic() - begin)
    return status == 303


def stormed(connections, pause, login, work):
    """Does the work while others try wrong passwords, each on its own connection, with a pause between two tries."""
    stop, answers = threading.Event(), []

    def storm(number):
        browser, count = Browser(arguments.tenant, ATTACKER), 0
        while not stop.is_set():
            count += 1
            answers.append(browser.sign_in(login or f"tidak.ada{number}x{count}", "bukan kata sandinya"))
            stop.wait(pause)

    threads = [threading.Thread(target=storm, args=(number,)) for number in range(connections)]
    for thread in threads:
        thread.start()
    time.sleep(2)
    try:
        return work(), answers
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def row(name, value):
    print(f"| {name} | {value} |", flush=True)


def tries(name, times, browser, account):
    """How many right sign-ins get in; `browser` gives the one for each."""
    taken.clear()
    inside = sum(right(browser(), account) for _ in range(times))
    row(name, f"{inside} of {times}, {statistics.median(taken) * 1000:.0f} ms each, longest {max(taken) * 1000:.0f} ms")


def told(answers):
    return ", ".join(f"{status}: {answers.count(status)}" for status in sorted(set(answers)))


def unknown_names(owner, other, known):
    def work():
        for host, account, words in [(arguments.tenant, owner, "this kabupaten"), (arguments.neighbour, other, "another")]:
            tries(f"a) 8 connections, unknown names: new browser, {words}", 10, lambda: Browser(host, HOME), account)
        tries("a) the same from the network of the storm", 10, lambda: Browser(arguments.tenant, ATTACKER), owner)
        tries("a) known browser there", 10, lambda: known, owner)

    row("a) what the storm heard", told(stormed(8, 0, None, work)[1]))


def known_name(owner, known):
    def work():
        tries("b) wrong password 10 a second: known browser", 8, lambda: known, owner)
        tries("b) new browser, another network", 8, lambda: Browser(arguments.tenant, HOME), owner)
        tries("b) new browser, the network of the storm", 8, lambda: Browser(arguments.tenant, ATTACKER), owner)

    row("b) what the storm heard", told(stormed(1, 0.1, owner["login"], work)[1]))


def medians(owner):
    """Of answers of 422, each from a network of its own so that none has to wait."""
    for words, name in [("unknown", "tidak.ada.sama.sekali"), ("known", owner["login"])]:
        seconds = []
        for number in range(15):
            browser, begin = Browser(arguments.tenant, f"192.0.2.{number + 100}"), time.monotonic()
            if browser.sign_in(name, "bukan kata sandinya") == 422:
                seconds.append(time.monotonic() - begin)
        median = f"{statistics.median(seconds) * 1000:.0f} ms" if seconds else "-"
        row(f"c) median answer to {words} names", f"{median} ({len(seconds)} of 15 answered)")


def main():
    accounts = json.loads(Path(arguments.accounts).read_text())
    owner, other = (
        next(one for one in accounts if one["tenant"] == tenant and one["login"].startswith("perencana"))
        for tenant in (arguments.tenant, arguments.neighbour)
    )
    known = Browser(arguments.tenant, OFFICE)
    if not right(known, owner):
        raise SystemExit(f"{owner['login']} cannot sign in even in peace")
    print("| sign-in | right ones that got in |\n|---|---|")
    medians(owner)
    unknown_names(owner, other, known)
    known_name(owner, known)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", default="http://127.0.0.1:8080")
    parser.add_argument("--domain", default="localhost")
    parser.add_argument("--tenant", default="contoh")
    parser.add_argument("--neighbour", default="tabanan")
    parser.add_argument("--accounts", default=ACCOUNTS)
    arguments = parser.parse_args()
    taken = []
    main()
