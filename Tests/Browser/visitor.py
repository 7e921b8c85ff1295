"""Somebody at a browser, and what the browser reported while they were there."""

import os
import shutil
from contextlib import suppress
from urllib.parse import urlsplit

from playwright.sync_api import Error

# The same engine without a window: the whole browser draws one, with pages of its own in it, for everybody who comes.
PROGRAM = shutil.which("chromium-headless-shell") or "/usr/bin/chromium"
CHROMIUM = {"executable_path": PROGRAM, "args": ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]}
DESKTOP = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "has_touch": True, "is_mobile": True}


class World:
    """The installation, a browser, and what its pages and the tests have to say."""

    def __init__(self, installation, browser, pictures):
        self.installation = installation
        self.browser = browser
        self.pictures = pictures
        self.complaints = []
        self.remarks = []
        self.cookies = {}

    def say(self, remark):
        """A figure for the report of the test."""
        self.remarks.append(remark)

    def hear_no_complaint(self):
        """No script failed, nothing broke the content security policy, nothing was asked of another origin."""
        assert not self.complaints, "; ".join(self.complaints)

    def visitor(self, tenant="contoh", login=None, device=DESKTOP, **options):
        """A browser profile of its own; with a login, signed in there."""
        origin = self.installation.origin(tenant)
        context = self.browser.new_context(base_url=origin, locale="id-ID", **device, **options)
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
        context.set_default_timeout(10_000)
        page = context.new_page()
        watch(page, origin, self.complaints)
        if login:
            self.sign_in(page, tenant, login)
        return page

    def leave(self):
        """Everybody goes home: the next test starts with no page open and nothing said."""
        for context in self.browser.contexts:
            context.close()
        self.remarks, self.complaints = [], []

    def picture(self, page, name, full_page=True):
        """For people to look at, when they ask for it: the whole of a long page takes its time."""
        if os.environ.get("JANJI_PICTURES") == "1":
            page.screenshot(path=self.pictures / f"{name}.jpg", full_page=full_page, type="jpeg", quality=85)

    def picture_failure(self, name):
        """Every open page, except one that crashed."""
        pages = [page for context in self.browser.contexts for page in context.pages]
        for number, page in enumerate(pages, start=1):
            with suppress(Error):
                page.screenshot(path=self.pictures / f"failure-{name}-{number}.png", full_page=True)

    def sign_in(self, page, tenant, login):
        """Through the form once; later profiles of the same person start with the session it gave."""
        if (tenant, login) in self.cookies:
            page.context.add_cookies(self.cookies[tenant, login])
            return
        page.goto("/masuk")
        fill_sign_in(page, login, self.installation.accounts[tenant, login])
        assert urlsplit(page.url).path == "/kerja", f"{login} could not sign in: {page.url}"
        self.cookies[tenant, login] = page.context.cookies()


def fill_sign_in(page, login, password):
    page.get_by_label("Nama akun").fill(login)
    page.get_by_label("Kata sandi").fill(password)
    with page.expect_navigation():
        page.get_by_role("button", name="Masuk", exact=True).click()


def watch(page, origin, complaints):
    page.on("console", lambda message: note_message(page, message, complaints))
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: script failed: {error}"))
    page.on("request", lambda request: note_request(page, request, origin, complaints))


def note_message(page, message, complaints):
    """Chromium also reports the 403 or 404 of a page itself here, and of what the editor saves; those are the test's
    business."""
    own = (page.url, f"{page.url}/otomatis")
    if message.type in ("error", "warning") and message.location.get("url") not in own:
        complaints.append(f"{page.url}: {message.text}")


def note_request(page, request, origin, complaints):
    if not request.url.startswith((f"{origin}/", "data:")):
        complaints.append(f"{page.url}: asked {request.url}, which is another origin")
