"""Runs the browser tests against an installation of their own. Exit code 1 when one failed.

    .local/venv/bin/python Tests/Browser/run.py [WORD...]      with words only the tests whose name holds one
"""

import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

from playwright.sync_api import Error, sync_playwright

import amendment
import autosave
import certificates
import golden
import keys
import main_job
import months
import paper
import pasting
import queue_on_phone
import screens
import second_factor
import two_editors
import unsaved_typing
import without_javascript
import workbooks
from installation import ROOT, Installation
from visitor import World

# Two lanes with a browser each; within a lane one test after the other.
LANES = [
    [
        queue_on_phone.twelve_with_three_taps,
        main_job.walk,
        without_javascript.drafts_the_same,
        two_editors.second_save_loses_nothing,
        two_editors.different_cells_are_merged,
        unsaved_typing.goes_on_after_signing_in_again,
        unsaved_typing.is_offered_back_after_leaving_the_form,
        unsaved_typing.is_offered_back_after_a_crash,
        keys.move_like_a_sheet,
        keys.rows_obey_their_buttons,
        months.vertical_months_are_turned,
        months.an_iki_is_pasted,
        pasting.merged_cells_of_word_keep_their_place,
        pasting.one_cell_is_ordinary_text,
        pasting.a_block_starts_at_its_cell,
        paper.prints_the_official_form,
        paper.process_prints_the_same,
        paper.every_sheet_has_its_code,
        paper.signatures_are_never_alone,
        golden.forms_look_as_kept,
        screens.public,
        screens.cascade,
        screens.oversight,
    ],
    [
        workbooks.open_without_a_warning,
        screens.bad_page_is_noticed,
        screens.drafting,
        screens.signing,
        screens.accounts,
        second_factor.walk,
        screens.administration,
        certificates.are_made_issued_and_revoked,
        autosave.saves_after_a_rest,
        autosave.survives_ten_seconds_offline,
        autosave.a_lost_answer_is_no_second_row,
        autosave.typing_goes_on_when_the_session_ends,
        autosave.two_type_at_once,
        months.vertical_months_without_javascript,
        months.an_iki_without_javascript,
        screens.amending,
        amendment.with_javascript,
        amendment.without_javascript,
    ],
]
CHROMIUM = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]}


def run(lane, installation, pictures):
    """The name and the success of every test of a lane."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        world = World(installation, browser, pictures)
        return [passes(test, world) for test in lane]


def passes(test, world):
    began = time.monotonic()
    try:
        test(world)
        world.hear_no_complaint()
        verdict, lines = "ok  ", []
    except (AssertionError, Error) as problem:
        world.picture_failure(name(test))
        verdict, lines = "FAIL", [*str(problem).strip().splitlines(), *own_frames(problem)]
    lines = [*world.leave(), *lines]
    print("\n      ".join([f"{verdict}  {name(test)}  {time.monotonic() - began:.1f} s", *lines]), flush=True)
    return verdict != "FAIL"


def own_frames(problem):
    frames = traceback.extract_tb(problem.__traceback__)
    return [f"{frame.filename}:{frame.lineno}" for frame in frames if "/Tests/Browser/" in frame.filename][1:]


def name(test):
    return f"{test.__module__}.{test.__name__}"


def chosen(lane, words):
    return [test for test in lane if not words or any(word in name(test) for word in words)]


def main(words):
    pictures = ROOT / ".local/screenshots"
    pictures.mkdir(parents=True, exist_ok=True)
    with Installation() as installation, ThreadPoolExecutor() as threads:
        lanes = [threads.submit(run, chosen(lane, words), installation, pictures) for lane in LANES]
        results = [result for lane in lanes for result in lane.result()]
    if installation.ended != 0:
        print(f"the server ended with {installation.ended}: see {installation.log}")
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return 0 if results and all(results) and installation.ended == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
