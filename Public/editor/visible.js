// What is seen of pasted HTML, and only that. A parsed page has no layout, so the few rules of style that decide what is
// seen, and where a line ends, are read here: those of browsers (innerText in the HTML standard), and Office's own.
const never = "script, style, template, noscript, title, datalist, del, rp, [hidden], .MsoCommentReference, .msocomanchor";
const blocks = new Set(
  ("address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form "
    + "h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tr ul").split(" "));
const [line, end] = ["\u0001", "\u0002"];

// The value that counts, the last one.
const value = (look, name) =>
  [...look.matchAll(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\w-]+)`, "gi"))].at(-1)?.[1].toLowerCase();

// What the page's style sheets and the element itself say.
export function looksOf(page) {
  const looks = new Map();
  const sheets = [...page.querySelectorAll("style")].map((sheet) => sheet.textContent).join("\n");
  const rules = sheets.replace(/<!--|-->|\/\*[^]*?\*\/|@media[^{]*\{([^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  for (const [, selector, look] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!/display|visibility|white-space|mso-/i.test(look)) continue;
    try {
      for (const part of page.querySelectorAll(selector)) looks.set(part, `${looks.get(part) ?? ""};${look}`);
    } catch {
      // A rule for the page or for a font, which selects nothing.
    }
  }
  return (part) => `${looks.get(part) ?? ""};${part.getAttribute("style") ?? ""}`;
}

export const isHidden = (part, look) =>
  part.matches(never) || value(look, "display") === "none" || value(look, "visibility") === "collapse" || ["all", "screen"].includes(value(look, "mso-hide"))
  || /mso-(special-character|element)\s*:\s*comment/i.test(look);

export function visibleText(cell, looks) {
  function seen(node, hidden, pre) {
    if (node.nodeType === 3) return hidden ? "" : node.data.replace(pre ? /\r\n?|\n/g : /[ \t\r\n\f]+/g, pre ? end : " ");
    if (node.nodeType !== 1) return "";
    const look = looks(node);
    if (node !== cell && isHidden(node, look)) return "";
    const space = value(look, "white-space");
    const shown = value(look, "visibility");
    const inside = {
      hidden: shown ? shown !== "visible" : hidden,
      pre: space ? /^(pre|break)/.test(space) : pre || node.localName === "pre",
    };
    if (node.localName === "br") return hidden ? "" : end;
    const text = [...node.childNodes].map((child) => seen(child, inside.hidden, inside.pre)).join("");
    // A letter of the fonts Symbol and Wingdings, which stands for a dot.
    if (/mso-list\s*:\s*ignore/i.test(look)) return /^[^\d-]$/.test(text.trim()) ? "• " : text;
    if (node !== cell && /^t[dh]$/.test(node.localName)) return `${text} `;
    const display = value(look, "display");
    const isBlock = display ? /^(block|list-item|flex|grid|table|table-row)$/.test(display) : blocks.has(node.localName);
    return isBlock ? line + text + line : text;
  }
  return seen(cell, false, false).replace(/[ \t\u00a0]+/g, " ").replace(/ ?([\u0001\u0002]) ?/g, "$1")
    .replace(/\u0002\u0001/g, line).replace(/\u0001+/g, line).replace(/[\u0001\u0002]/g, "\n").trim();
}
