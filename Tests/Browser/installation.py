"""A running Janji: the built program, the demonstration, and a database that exists for this run only."""

import json
import os
import re
import secrets
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def at(url, user, database):
    """The same server as another user; of a repeated keyword libpq takes the last (PostgreSQL manual, 34.1.1)."""
    if "://" in url:
        return f"{url}{'&' if '?' in url else '?'}user={user}&dbname={database}"
    return f"{url} user={user} dbname={database}"


def psql(url, sql):
    command = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", url]
    return subprocess.run(command, input=sql, capture_output=True, text=True, check=True).stdout.strip()


class Installation:
    """Use as a context: the server ends and the database is dropped with it."""

    def __init__(self, name=None):
        self.superuser = os.environ.get("DATABASE_TEST_URL", "")
        if not self.superuser:
            raise SystemExit("DATABASE_TEST_URL names no PostgreSQL server; docker/test.sh starts one.")
        self.name = name or f"janji_browser_{secrets.token_hex(4)}"
        self.owner = at(self.superuser, self.name, self.name)
        self.folder = ROOT / ".local/browser"
        self.log = self.folder / "log"
        self.process = None
        self.ended = None
        self.port = None
        self.accounts = {}
        self.passphrases = {}

    @property
    def address(self):
        """What another process must know to use it as well."""
        return {"name": self.name, "port": self.port}

    @classmethod
    def joined(cls, address):
        """One that another process of this run started and will end."""
        installation = cls(address["name"])
        installation.port = address["port"]
        installation.read_accounts()
        return installation

    def __enter__(self):
        psql(self.superuser, f"CREATE ROLE {self.name} LOGIN CREATEROLE")
        psql(self.superuser, f"CREATE DATABASE {self.name} OWNER {self.name}")
        try:
            self.load()
            self.serve()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.terminate()
            self.ended = self.process.wait(timeout=30)
        psql(self.superuser, f"DROP DATABASE {self.name} WITH (FORCE)")
        for role in (f"{self.name}_app_login", f"{self.name}_public_login", self.name):
            psql(self.superuser, f"DROP ROLE IF EXISTS {role}")

    def load(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        for arguments in (["migrate"], ["demo", "--accounts", str(self.folder / "accounts.json")]):
            self.janji(*arguments).check_returncode()
        self.read_accounts()

    def read_accounts(self):
        for account in json.loads((self.folder / "accounts.json").read_text()):
            self.accounts[account["tenant"], account["login"]] = account["password"]
            self.passphrases[account["tenant"], account["login"]] = account.get("passphrase")

    def serve(self):
        """The system chooses the port, so that two runs never ask for the same."""
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [program(), "serve"], cwd=ROOT, env=self.environment(), stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        while not self.port and self.process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
            started = re.search(r"on port (\d+)", self.log.read_text())
            self.port = started and int(started.group(1))
        if not self.port:
            raise SystemExit(f"janji did not start:\n{self.log.read_text()}")

    def janji(self, *arguments):
        return subprocess.run([program(), *arguments], cwd=ROOT, env=self.environment(), capture_output=True, text=True)

    def sql(self, text):
        """As the owner of the schema."""
        return psql(self.owner, text)

    def environment(self):
        """The throw-away server forgets on a power cut: the program serves from one only in its test mode."""
        return os.environ | {"DATABASE_URL": self.owner, "JANJI_TEST": "1", "PORT": "0", "SWIFT_BACKTRACE": "enable=no",
                             "JANJI_SECRET_KEY": "0123456789abcdef" * 4}

    def origin(self, tenant=None):
        host = f"{tenant}.localhost" if tenant else "localhost"
        return f"http://{host}:{self.port}"


def program():
    """What `swift build` left; a run elsewhere names it."""
    if "JANJI" not in os.environ:
        command = ["swift", "build", "--show-bin-path"]
        shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        os.environ["JANJI"] = f"{shown.stdout.strip()}/janji"
    return os.environ["JANJI"]
