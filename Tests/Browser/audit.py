"""What every screen must pass: accessibility rules, width, targets. Each returns what is wrong, one line per fault."""

from pathlib import Path

import axe_playwright_python

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async (only) => {
  const result = await axe.run({ runOnly: only, resultTypes: ["violations"] });
  return result.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
}"""
# Links within a sentence and the browser's own skip link are exempt (WCAG 2.2, 2.5.8); bars, forms and buttons are not.
SMALL = """() => [...document.querySelectorAll(
    "button, .button, input:not([type=hidden]), select, textarea, summary, .row-link, header a, .trail a, .years a")]
  .filter((part) => part.checkVisibility() && !part.closest("[hidden]"))
  .map((part) => [part, (part.matches("[type=checkbox], [type=radio]") ? part.parentElement : part).getBoundingClientRect()])
  .filter(([, box]) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(([part, box]) => `${part.localName} “${(part.textContent || part.name || "").trim().slice(0, 30)}” is ${
    Math.round(box.width)} x ${Math.round(box.height)} px`)"""
WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll("body *")].filter((part) =>
    part.getBoundingClientRect().right > width + 1 && !part.closest(".scroll"));
  return [`${document.documentElement.scrollWidth} px wide: ${wide.slice(0, 3).map((part) => `${part.localName}.${part.className}`)}`];
}"""


def prepare(page):
    """Through the debugger, which the content security policy does not bind."""
    page.evaluate(AXE)


def violations(page):
    # From the top: what lies half below a bar that sticks is a matter of where the page was scrolled to.
    page.evaluate("scrollTo(0, 0)")
    return page.evaluate(RUN, {"type": "tag", "values": TAGS})


def contrast(page):
    """The only rules that a change of colours can break."""
    return page.evaluate(RUN, {"type": "rule", "values": ["color-contrast", "link-in-text-block"]})


def small_targets(page):
    return page.evaluate(SMALL)


def overflow(page):
    return page.evaluate(WIDE)
