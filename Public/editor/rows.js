// Empty rows below the others, and what was typed put into the rows of a page that came anew.
import { quote } from "./paste.js";
import { allCells, cellsIn, column, form, isRedisplayed, keyField, rowKey, sheet } from "./sheet.js";

// The key of a new row is drawn here and stays the row's.
function drawn() {
  const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  return `baru-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 32]).join("")}`;
}

function rekey(row, fresh) {
  const old = keyField(row).value;
  for (const part of row.querySelectorAll("*")) {
    for (const name of ["id", "name", "for", "value"]) {
      const value = part.getAttribute(name);
      if (value?.startsWith(old)) part.setAttribute(name, value.replace(old, fresh));
    }
  }
}

// A row typed into the last empty one opens another below it.
export function grow(row) {
  if (row.nextElementSibling || isRedisplayed) return;
  const next = row.cloneNode(true);
  rekey(next, drawn());
  const label = row.getAttribute("aria-label");
  const named = label.replace(/\d+$/, (number) => Number(number) + 1);
  next.setAttribute("aria-label", named);
  for (const cell of next.querySelectorAll("textarea")) cell.value = "";
  for (const part of next.querySelectorAll(".hide")) part.textContent = part.textContent.replace(label, named);
  row.after(next);
}

// A row that was never saved gets the first empty one, which takes its key.
function makeRoom(keys) {
  const present = new Set([...sheet.querySelectorAll("[name=baris]")].map((field) => field.value));
  const isFree = (row) => !keys.has(keyField(row).value) && cellsIn(row).every((cell) => !cell.value);
  for (const fresh of keys) {
    if (!fresh.startsWith("baru-") || present.has(fresh)) continue;
    const row = [...sheet.children].find(isFree);
    if (!row) return;
    grow(row);
    rekey(row, fresh);
    present.add(fresh);
  }
}

// Rows that are no longer on the page go to the paste box, one line each.
export function fill(values) {
  makeRoom(new Set(Object.keys(values).map(rowKey)));
  const here = new Map(allCells().map((cell) => [cell.name, cell]));
  const lost = new Set();
  for (const [name, value] of Object.entries(values)) {
    const cell = here.get(name);
    if (cell) cell.value = value;
    else lost.add(rowKey(name));
  }
  if (lost.size) keepLost(lost, values);
}

function keepLost(lost, values) {
  const columns = cellsIn(sheet.querySelector(".grid-row")).map(column);
  const line = (row) => columns.map((name) => quote(values[`${row}.${name}`] ?? "")).join("\t");
  const { tempelan } = form.elements;
  tempelan.value = [...lost].map(line).join("\n");
  tempelan.closest("details").open = true;
}
