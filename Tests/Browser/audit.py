"""What every screen must pass: accessibility rules, width, targets. Each returns what is wrong, one line per fault."""

from pathlib import Path

import axe_playwright_python

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
LOOKS = (Path(__file__).parent / "looks.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The only rules that a change of colours can break; the first takes half the time of all rules together.
COLOURS = ["color-contrast", "link-in-text-block"]
RUN = """async (tags) => {
  const result = await axe.run({
    runOnly: tags, rules: { "color-contrast": { enabled: false } }, resultTypes: ["violations"] });
  const places = (rule) => rule.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ");
  return result.violations.map((rule) => `${rule.id}: ${places(rule)}`);
}"""
JUDGE = "([names, rules]) => looks.judge(names, rules)"
# Links within a sentence and the browser's own skip link are exempt (WCAG 2.2, 2.5.8); bars, forms and buttons are not.
SMALL = """() => [...document.querySelectorAll(
    "button, .button, input:not([type=hidden]), select, textarea, summary, .row-link, header a, .trail a, .years a")]
  .filter((part) => part.checkVisibility() && !part.closest("[hidden]"))
  .map((part) => [part, part.matches("[type=checkbox], [type=radio]") ? part.parentElement : part])
  .map(([part, target]) => [part, target.getBoundingClientRect()])
  .filter(([, box]) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(([part, box]) => `${part.localName} “${(part.textContent || part.name || "").trim().slice(0, 30)}” is ${
    Math.round(box.width)} x ${Math.round(box.height)} px`)"""
WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll("body *")].filter((part) =>
    part.getBoundingClientRect().right > width + 1 && !part.closest(".scroll"));
  const places = wide.slice(0, 3).map((part) => `${part.localName}.${part.className}`);
  return [`${document.documentElement.scrollWidth} px wide: ${places}`];
}"""


# Names of looks that axe found readable in this run (looks.js).
readable = set()


def prepare(page):
    """Through the debugger, which the content security policy does not bind."""
    page.evaluate(AXE)
    page.evaluate(LOOKS)


def violations(page):
    # From the top: what lies half below a bar that sticks is a matter of where the page was scrolled to.
    page.evaluate("scrollTo(0, 0)")
    return page.evaluate(RUN, TAGS) + contrast(page)


def contrast(page):
    """Of every text whose look is not known to be readable."""
    names = [name for name in page.evaluate("looks.list()") if name not in readable]
    if not names:
        return []
    verdict = page.evaluate(JUDGE, [names, COLOURS])
    readable.update(verdict["readable"])
    return verdict["faults"]


def small_targets(page):
    return page.evaluate(SMALL)


def overflow(page):
    return page.evaluate(WIDE)
