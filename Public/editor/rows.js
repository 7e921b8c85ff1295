// Empty rows below the others, and what was typed put into the rows of a page that came anew.
import { cellsIn, columns, finder, keyOf, labelOf, rowKey, sheet, textOf, write } from "./cells.js";
import { quote } from "./paste.js";
import { form, isRedisplayed, note } from "./sheet.js";

// The key of a new row is drawn here and stays the row's.
function drawn() {
  const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  return `baru-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 32]).join("")}`;
}

function rekey(row, fresh) {
  const old = keyOf(row);
  row.dataset.kunci = fresh;
  for (const box of row.querySelectorAll("input")) if (box.value === old) box.value = fresh;
}

// A row typed into the last empty one opens another below it.
export function grow(row) {
  if (row.nextElementSibling || isRedisplayed || form.dataset.tetap) return;
  const next = row.cloneNode(true);
  const label = labelOf(row);
  const named = label.replace(/\d+$/, (number) => Number(number) + 1);
  for (const cell of cellsIn(next)) {
    cell.replaceChildren();
    cell.tabIndex = 0;
    cell.classList.remove("noted", "wrong");
    for (const name of ["aria-describedby", "aria-invalid", "data-catatan"]) cell.removeAttribute(name);
  }
  rekey(next, drawn());
  next.setAttribute("aria-label", named);
  next.cells[0].innerHTML = next.cells[0].innerHTML.replace(label, named);
  row.after(next);
}

// A row that was never saved gets the first empty one, which takes its key.
function makeRoom(keys) {
  const present = new Set([...sheet.rows].map(keyOf));
  const isFree = (row) => !keys.has(keyOf(row)) && cellsIn(row).every((cell) => !textOf(cell));
  for (const fresh of keys) {
    if (!fresh.startsWith("baru-") || present.has(fresh)) continue;
    const row = [...sheet.rows].find(isFree);
    if (!row) return;
    grow(row);
    rekey(row, fresh);
    present.add(fresh);
  }
}

// Rows that are no longer on the page go to the paste box, one line each.
export function fill(values) {
  makeRoom(new Set(Object.keys(values).map(rowKey)));
  const found = finder();
  const lost = new Set();
  for (const [name, value] of Object.entries(values)) {
    const cell = found(name);
    if (!cell) lost.add(rowKey(name));
    else if (textOf(cell) !== value) {
      note(cell);
      write(cell, value);
    }
  }
  if (lost.size) keepLost(lost, values);
}

function keepLost(lost, values) {
  const line = (row) => columns.map((name) => quote(values[`${row}.${name}`] ?? "")).join("\t");
  const { tempelan } = form.elements;
  tempelan.value = [...lost].map(line).join("\n");
  tempelan.closest("details").open = true;
}
