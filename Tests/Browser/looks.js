// The looks of the texts of a page: their colours and sizes and whatever is painted behind them, up to the page itself.
// A page has few and a site hardly more. What axe found readable is not asked again for the next page, width or row.
window.looks = (() => {
  const CONTROLS = "input:not([type=hidden]), select, textarea";
  const CLEAR = "rgba(0, 0, 0, 0)";
  // So many of the texts of one look are shown to axe.
  const SAMPLES = 4;

  const paint = (style) => {
    const parts = [];
    if (style.backgroundColor !== CLEAR) parts.push(style.backgroundColor);
    if (style.backgroundImage !== "none") parts.push(style.backgroundImage.slice(0, 200));
    return parts.join(" ");
  };
  const veil = (style) => (style.opacity === "1" ? "" : style.opacity)
    + (style.filter === "none" ? "" : style.filter) + (style.mixBlendMode === "normal" ? "" : style.mixBlendMode);

  const holds = (outer, inner) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1
    && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const meets = (one, two) => one.left < two.right - 1 && two.left < one.right - 1
    && one.top < two.bottom - 1 && two.top < one.bottom - 1;

  const common = (one, two) => ({
    left: Math.max(one.left, two.left), right: Math.min(one.right, two.right),
    top: Math.max(one.top, two.top), bottom: Math.min(one.bottom, two.bottom) });

  // Where the letters are: a cell may be far wider than what stands in it.
  const place = (part) => {
    if (part.matches(CONTROLS)) return part.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(part);
    return range.getBoundingClientRect();
  };
  const isText = (part) => part.matches(CONTROLS) || !part.matches("option")
    && [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  // A link is told from the words around it, one that stands alone need not be.
  const standsInText = (part) => {
    const link = part.closest("a");
    if (!link) return "";
    let block = link.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    return block.textContent.trim() === link.textContent.trim() ? "alone" : "within";
  };

  const ignored = (part) => {
    const label = part.closest("label");
    return part.closest(":disabled, [aria-disabled=true]") || label?.control?.disabled;
  };

  // Text that nobody sees: for screen readers, or beside the page until it has the focus. Axe passes over it as well.
  const isForEars = (part) => {
    const box = part.getBoundingClientRect(), style = getComputedStyle(part);
    return style.clipPath === "inset(50%)" || box.right <= 0 || box.bottom + scrollY <= 0
      || (style.overflow !== "visible" && (box.width < 2 || box.height < 2));
  };

  function read() {
    const all = [...document.querySelectorAll("body *")]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }));
    const styles = new Map(
      [document.documentElement, document.body, ...all].map((part) => [part, getComputedStyle(part)]));
    const painted = all.filter((part) => paint(styles.get(part)) || paint(getComputedStyle(part, "::before"))
      || paint(getComputedStyle(part, "::after"))).map((part) => [part, part.getBoundingClientRect()]);
    const found = new Map();
    for (const part of all.filter((part) => isText(part) && !isForEars(part))) {
      const look = lookOf(part, place(part), styles, painted);
      if (!found.has(look.name)) found.set(look.name, []);
      found.get(look.name).push({ part, isSure: look.isSure });
    }
    return found;
  }

  // A text that is not wholly before the boxes around it, or that another box meets, has a look of its own. One that is
  // scrolled out of sight has the look of those in sight, but proves nothing for them.
  function lookOf(part, box, styles, painted) {
    const own = styles.get(part);
    const words = [
      own.color, own.fontSize, own.fontWeight, own.textShadow, own.textDecorationLine, own.webkitTextFillColor,
      part.matches(CONTROLS) ? part.localName : "", standsInText(part),
      part.textContent.trim().length === 1 ? "one" : ""];
    let isSure = true, isOwn = Boolean(ignored(part)), seen = box;
    for (let one = part; one; one = one.parentElement) {
      const style = styles.get(one) ?? getComputedStyle(one), rect = one.getBoundingClientRect();
      const behind = paint(style);
      words.push(`/${behind}${veil(style)}${one === part.parentElement ? style.color : ""}`);
      if (one === document.body || one === document.documentElement || holds(rect, seen)) continue;
      if (style.overflow === "visible") isOwn ||= behind !== "";
      else [isSure, seen] = [false, common(rect, seen)];
    }
    if (seen.right - seen.left < 2 || seen.bottom - seen.top < 2) isSure = false;
    isOwn ||= painted.some(([other, rect]) => !other.contains(part) && meets(rect, seen)
      && !(part.contains(other) && styles.get(other).position === "static"));
    if (isOwn) words.push(`own ${Math.random()}`);
    return { name: words.join(";"), isSure: isSure && !isOwn };
  }

  const named = (part) => `${part.localName}.${part.className} “${part.textContent.trim().slice(0, 30)}”`;

  let found = new Map();
  return {
    // The names of the looks on this page as it is now.
    list() {
      found = read();
      return [...found.keys()];
    },
    // What axe says of the texts that look so, and which looks it found readable.
    async judge(names, rules) {
      const texts = names.flatMap((name) => found.get(name)
        .toSorted((one, two) => two.isSure - one.isSure).slice(0, SAMPLES).map((text) => ({ name, ...text })));
      const result = await axe.run({ include: texts.map((text) => text.part) }, {
        runOnly: { type: "rule", values: rules }, resultTypes: ["violations", "passes"], elementRef: true,
        selectors: false });
      const passed = new Set(result.passes.filter((rule) => rule.id === "color-contrast")
        .flatMap((rule) => rule.nodes.map((node) => node.element)));
      const readable = texts.filter((text) => text.isSure && passed.has(text.part)).map((text) => text.name);
      const faults = result.violations.map((rule) => `${rule.id}: ${rule.nodes.slice(0, 3)
        .map((node) => named(node.element)).join(", ")}`);
      return { faults, readable: [...new Set(readable)] };
    },
  };
})();
