"""What the browser tests share: one installation for the whole run, a browser for each worker, a world for each test.

    DATABASE_TEST_URL=... JANJI_PDF_SOCKET=... .local/venv/bin/pytest Tests/Browser [-k WORDS] [-n 0]

`docker/test.sh` sets both. By pytest-xdist two workers take the tests in turns; with `-n 0` there is one process.
"""

import pytest
from playwright.sync_api import Error, sync_playwright

from installation import ROOT, Installation
from visitor import CHROMIUM, World

PICTURES = ROOT / ".local/screenshots"
SHARED = pytest.StashKey[Installation]()


@pytest.fixture(scope="session")
def installation(request):
    """That of the controller, or, where there are no workers, an own one."""
    address = getattr(request.config, "workerinput", {}).get("installation")
    if address:
        yield Installation.joined(address)
        return
    with Installation() as own:
        yield own
    assert own.ended == 0, f"the server ended with {own.ended}: see {own.log}"


@pytest.fixture(scope="session")
def shared_world(installation):
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        yield World(installation, playwright.chromium.launch(**CHROMIUM), PICTURES)


@pytest.fixture
def world(shared_world):
    yield shared_world
    shared_world.leave()


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem):
    """A complaint of the browser fails the test, and a failure leaves pictures of the pages that are open."""
    world = pyfuncitem.funcargs["world"]
    try:
        result = yield
        world.hear_no_complaint()
        pyfuncitem.user_properties += [("remark", remark) for remark in world.remarks]
        return result
    except (AssertionError, Error):
        world.picture_failure(f"{pyfuncitem.module.__name__}.{pyfuncitem.name}")
        raise


def pytest_collection_modifyitems(items):
    """The long ones first, so that no worker is left alone with one at the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node):
    """In the controller, before a worker begins."""
    if SHARED not in node.config.stash:
        node.config.stash[SHARED] = Installation().__enter__()
    node.workerinput["installation"] = node.config.stash[SHARED].address


def pytest_sessionfinish(session):
    if own := session.config.stash.get(SHARED, None):
        own.__exit__()
        if own.ended != 0:
            print(f"the server ended with {own.ended}: see {own.log}")
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    for report in terminalreporter.getreports("passed"):
        for _, remark in report.user_properties:
            terminalreporter.line(f"{report.nodeid}: {remark}")
