// The table: every cell is text, but for the one at work. That one holds the only control of the sheet, which is made
// where somebody comes and is text again when he leaves: a year of three hundred rows has twelve thousand cells.
export const sheet = document.getElementById("lembar");
const heads = [...document.querySelectorAll("#kolom [data-kolom]")];
export const columns = heads.map((head) => head.dataset.kolom);

export const keyOf = (row) => row.dataset.kunci;
export const labelOf = (row) => row.getAttribute("aria-label");
export const rowOf = (cell) => cell.parentNode;
export const cellsIn = (row) => [...row.querySelectorAll(".cell")];
export const cellAt = (part) => part.closest?.("#lembar .cell") ?? null;

// A cell is called `k7.target`: the key of its row, a dot, its column.
const headOf = (cell) => heads[cell.cellIndex - 1];
export const nameOf = (cell) => `${keyOf(rowOf(cell))}.${headOf(cell).dataset.kolom}`;
export const rowKey = (name) => name.slice(0, name.indexOf("."));

// Finds cells by name; made anew for each use, since rows come and go.
export function finder() {
  const rows = new Map([...sheet.rows].map((row) => [keyOf(row), row]));
  return (name) => {
    const place = columns.indexOf(name.slice(name.indexOf(".") + 1));
    return place < 0 ? undefined : rows.get(rowKey(name))?.cells[place + 1];
  };
}

let control = null;
export const isOpen = (cell) => control !== null && control.parentNode === cell;
export const isText = () => control.localName === "textarea";
export const cellAtWork = () => control?.closest("#lembar .cell") ?? null;

export const textOf = (cell) => (isOpen(cell) ? control.value : cell.firstChild?.data ?? "");

export function write(cell, text) {
  if (isOpen(cell)) setValue(text);
  else if (cell.firstChild?.data !== undefined) cell.firstChild.data = text;
  else cell.prepend(text);
}

// What was pasted and is no word of a choice stays a choice of its own.
function setValue(text) {
  if (!isText() && ![...control.options].some((option) => option.value === text)) control.add(new Option(text));
  control.value = text;
}

// Without a place the whole text is chosen, as a spreadsheet does for who comes by the keys.
export function open(cell, from, to = from) {
  if (!isOpen(cell)) put(cell);
  control.focus();
  if (!isText()) return;
  if (from === undefined) control.select();
  else control.setSelectionRange(from, to);
}

function put(cell) {
  const text = textOf(cell);
  shut();
  const head = headOf(cell);
  control = head.querySelector("template")?.content.firstElementChild.cloneNode(true) ?? document.createElement("textarea");
  control.setAttribute("aria-label", `${head.dataset.judul}, ${labelOf(rowOf(cell))}`);
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (cell.hasAttribute(name)) control.setAttribute(name, cell.getAttribute(name));
  }
  setValue(text);
  if (cell.firstChild?.data === undefined) cell.prepend(control);
  else cell.firstChild.replaceWith(control);
  cell.tabIndex = -1;
}

export function shut() {
  const cell = cellAtWork();
  if (!cell) return;
  cell.tabIndex = 0;
  const left = control;
  control = null;
  left.replaceWith(left.value);
}

// By the keys, Tab among them, a cell opens as soon as it is reached; by a press where it was pressed, unless that
// press chose text to be copied.
let isPressing = false;
sheet.addEventListener("mousedown", () => { isPressing = true; });
window.addEventListener("mouseup", () => { isPressing = false; });
sheet.addEventListener("focusin", ({ target }) => {
  if (!isPressing && target.matches(".cell")) open(target);
});
sheet.addEventListener("click", ({ target, clientX, clientY }) => {
  const cell = cellAt(target);
  if (!cell || isOpen(cell) || !getSelection().isCollapsed) return;
  const place = document.caretPositionFromPoint?.(clientX, clientY);
  open(cell, place?.offsetNode === cell.firstChild ? place.offset : textOf(cell).length);
});

// A link to a cell: of a remark, or of what others changed.
export function follow(hash = location.hash) {
  const cell = finder()(decodeURIComponent(hash.slice(1)));
  cell?.scrollIntoView({ block: "center", inline: "nearest" });
  if (cell) open(cell);
  return cell;
}
window.addEventListener("hashchange", () => follow());
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("#catatan a");
  if (link && follow(link.hash)) event.preventDefault();
});

// On a phone a row is a card and each cell says which column it is; readers hear the heads of the columns.
const captions = new CSSStyleSheet();
const caption = (head, index) =>
  `#lembar > tr > :nth-child(${index + 2})::before { content: ${JSON.stringify(head.dataset.judul)} / ""; }`;
captions.replaceSync(`@media (max-width: 64rem) { ${heads.map(caption).join(" ")} }`);
document.adoptedStyleSheets.push(captions);
