"""What is taken of pasted HTML is what a browser shows, and only that."""

import json
import random

from installation import ROOT

CASES = json.loads((ROOT / "Tests/SpreadsheetTests/Fixtures/html.json").read_text())
EDITOR = ROOT / "Public/editor"
READ = "async ({ html, text }) => (await import('/tables.js')).tableRows(html, text)"
# A browser does not know what Office hides; what is left is its own idea of what is seen.
SHOWN = """(html) => {
  const style = "<style>del, .MsoCommentReference, [style*=mso-hide] { display: none !important }</style>";
  document.body.innerHTML = style + html;
  return document.querySelector("td").innerText;
}"""
INLINE = ["b", "i", "span", "font", "s", "u", "a", "del", "o:p"]
BLOCK = ["p", "div", "h3", "blockquote", "pre", "ul", "dl", "table"]
STYLES = [
    "display:none", "visibility:hidden", "mso-hide:all", "display:block", "white-space:pre", "color:red",
    "display:inline"
]
WORDS = ["Meningkatnya", " kualitas ", "layanan\n", "desa", "&nbsp;", " 85&nbsp;% ", "a &lt; b", "\n  ", "1.", "<br>",
         "<!-- x -->"]


def test_every_case_is_read_as_on_the_server(world):
    page = opened(world)
    for case in CASES:
        rows = page.evaluate(READ, {"html": case["html"], "text": ""})["rows"]
        assert rows == case["rows"], f"{case['name']}: {rows}"


def test_a_drawn_cell_has_the_text_that_the_browser_shows(world):
    """Every character in order, and line by line but for blank lines. Browsers end lines in two places where nobody
    sees one: around a paragraph that is laid out within a line, and around a block that is hidden."""
    page = opened(world)
    draw = random.Random(13)
    for _ in range(400):
        html = f"<table><tr><td>{cell(draw, 3)}</td><td>|</td></tr></table>"
        ours = page.evaluate(READ, {"html": html, "text": ""})["rows"][0][0]
        shown = page.evaluate(SHOWN, html)
        assert "".join(ours.split()) == "".join(shown.split()), html
        if "inline" not in html and "visibility" not in html:
            assert lines(ours) == lines(shown), html


def test_a_narrow_column_takes_its_number_from_the_plain_text(world):
    page = opened(world)
    html = "<table><tr><td>Program A</td><td>########</td></tr><tr><td>B</td><td>5</td></tr></table>"
    read = lambda text: page.evaluate(READ, {"html": html, "text": text})["rows"][0][1]
    assert read("Program A\t4.100.832.755\nB\t5\n") == "4.100.832.755"
    assert read("Program A\t4.100.832.755") == "########"


def test_what_is_hidden_is_counted(world):
    page = opened(world)
    rows = "<tr><td>1<td>x<tr style='display:none'><td>2<td>y<tr><td>3<td>z"
    html = f"<table><col><col style='display:none'>{rows}</table>"
    assert page.evaluate(READ, {"html": html, "text": ""}) == {"rows": [["1"], ["3"]], "hidden": 2}


def lines(text):
    return [line for line in (" ".join(line.split()) for line in text.split("\n")) if line]


def cell(draw, depth):
    return "".join(piece(draw, depth) for _ in range(draw.randint(1, 4)))


def piece(draw, depth):
    if depth == 0 or draw.random() < 0.4:
        return draw.choice(WORDS)
    style = f" style='{draw.choice(STYLES)}'" if draw.random() < 0.2 else ""
    name = draw.choice(INLINE if draw.random() < 0.5 else BLOCK)
    inside = {
        "ul": lambda: "".join(f"<li>{cell(draw, depth - 1)}</li>" for _ in range(2)),
        "dl": lambda: f"<dt>{draw.choice(WORDS)}</dt><dd>{cell(draw, depth - 1)}</dd>",
        "table": lambda: f"<tr><td>{cell(draw, depth - 1)}</td><td>x</td></tr>",
    }.get(name, lambda: cell(draw, depth - 1))()
    # Blocks within a paragraph end it.
    return f"<{name}{style}>{inside if name != 'p' else draw.choice(WORDS)}</{name}>"


def opened(world):
    """An empty page that has the modules, and nothing of the application."""
    page = world.browser.new_context().new_page()
    page.route("**/*", lambda route: answer(route))
    page.goto("http://kosong.localhost/")
    return page


def answer(route):
    name = route.request.url.rsplit("/", 1)[1]
    if name.endswith(".js"):
        route.fulfill(path=EDITOR / name, content_type="text/javascript")
    else:
        route.fulfill(body="<!doctype html><title>x</title><body>", content_type="text/html")
