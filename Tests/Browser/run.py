"""Runs the browser tests against an installation of their own. Exit code 1 when one failed.

    .local/venv/bin/python Tests/Browser/run.py [WORD...]      with words only the tests whose name holds one
"""

import sys
import time
import traceback

from playwright.sync_api import Error, sync_playwright

import keys
import main_job
import screens
import two_editors
import unsaved_typing
import without_javascript
from installation import ROOT, Installation
from visitor import World

TESTS = [
    main_job.walk,
    without_javascript.drafts_the_same,
    two_editors.second_save_loses_nothing,
    two_editors.different_cells_are_merged,
    unsaved_typing.goes_on_after_signing_in_again,
    unsaved_typing.is_offered_back_after_leaving_the_form,
    unsaved_typing.is_offered_back_after_a_crash,
    keys.move_like_a_sheet,
    keys.rows_obey_their_buttons,
    screens.bad_page_is_noticed,
    screens.public,
    screens.drafting,
    screens.signing,
    screens.administration,
]
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


def name(test):
    return f"{test.__module__}.{test.__name__}"


def passes(test, world):
    began = time.monotonic()
    try:
        test(world)
    except (AssertionError, Error) as problem:
        world.picture_failure(name(test))
        print(f"FAIL  {name(test)}: {problem}")
        own = [frame for frame in traceback.extract_tb(problem.__traceback__) if "/Tests/Browser/" in frame.filename]
        print("".join(traceback.format_list(own[1:])), end="", flush=True)
        return False
    finally:
        world.leave()
    print(f"ok    {name(test)}  {time.monotonic() - began:.1f} s", flush=True)
    return True


def chosen(words):
    return [test for test in TESTS if not words or any(word in name(test) for word in words)]


def main(words):
    pictures = ROOT / ".local/screenshots"
    pictures.mkdir(parents=True, exist_ok=True)
    with Installation() as installation, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=CHROMIUM)
        world = World(installation, browser, pictures)
        results = [passes(test, world) for test in chosen(words)]
        browser.close()
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
