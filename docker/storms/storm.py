"""What the storms in this folder share: a client, its times, and what the server's process holds."""

import http.client
import multiprocessing
import re
import threading
import time
from collections.abc import Callable
from urllib.parse import urlencode

TOKEN = re.compile(r'name="_token" value="([0-9a-f]+)"')


class Browser:
    """One client with cookies, from an address of its own: on Linux all of 127.0.0.0/8 is this machine."""

    def __init__(self, port: int, host: str, address: str = "127.0.0.1", timeout: float = 30):
        self.cookies: dict[str, str] = {}
        self.host = f"{host}:{port}"
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout, source_address=(address, 0))

    def ask(self, method: str, path: str, form: dict | list | None = None) -> tuple[int, str]:
        headers = {"Host": self.host, "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            self.connection.request(method, path, None if form is None else urlencode(form), headers)
            response = self.connection.getresponse()
        except OSError:
            self.connection.close()
            raise
        for field in response.headers.get_all("Set-Cookie") or []:
            name, _, value = field.split(";")[0].partition("=")
            self.cookies[name] = value
        return response.status, response.read().decode(errors="replace")

    def token(self, path: str) -> str:
        found = TOKEN.search(self.ask("GET", path)[1])
        if not found:
            raise SystemExit(f"no form at {self.host}{path}")
        return found.group(1)

    def sign_in(self, login: str, password: str) -> None:
        form = {"_token": self.token("/masuk"), "nama": login, "sandi": password}
        status, _ = self.ask("POST", "/masuk", form)
        if status != 303:
            raise SystemExit(f"{login} cannot sign in at {self.host}: {status}")


def times(port: int, host: str, path: str, seconds: float, pause: float = 0.005) -> list[float]:
    """Asks for a page again and again on one connection: milliseconds of each answer, 99999 for one that was none."""
    browser, taken, end = Browser(port, host, "127.0.0.99"), [], time.monotonic() + seconds
    while time.monotonic() < end:
        begin = time.monotonic()
        try:
            status, _ = browser.ask("GET", path)
        except OSError:
            status = 0
        taken.append((time.monotonic() - begin) * 1000 if status == 200 else 99999.0)
        time.sleep(pause)
    return taken


def share(taken: list[float], part: float) -> float:
    return sorted(taken)[min(len(taken) - 1, int(len(taken) * part))] if taken else 99999.0


def told(taken: list[float]) -> str:
    failed = sum(1 for one in taken if one == 99999.0)
    words = f"{len(taken)} answers, p50 {share(taken, 0.5):.1f} ms, p99 {share(taken, 0.99):.1f} ms"
    return f"{words}, longest {max(taken, default=0):.0f} ms" + (f", {failed} failed" if failed else "")


def beside(
    work: Callable[[], None], watched: list[tuple[int, str, str]], seconds: float, rise: float = 0
) -> list[list[float]]:
    """Runs `work` in a process of its own, and after `rise` seconds measures pages meanwhile, each in another process."""
    with multiprocessing.Pool(len(watched)) as pool:
        storm = multiprocessing.Process(target=work)
        storm.start()
        time.sleep(rise)
        taken = [pool.apply_async(times, (*one, seconds)) for one in watched]
        found = [one.get() for one in taken]
        storm.join(60)
        if storm.is_alive():
            storm.kill()
        return found


class Memory:
    """Looks at the resident memory of a process twenty times a second."""

    def __init__(self, pid: int):
        self.pid, self.most, self.ends = pid, 0.0, threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)

    def now(self) -> float:
        """MB."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))

    def watch(self) -> None:
        while not self.ends.wait(0.05):
            self.most = max(self.most, self.now())

    def __enter__(self) -> "Memory":
        self.before = self.now()
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ends.set()
        self.thread.join()
