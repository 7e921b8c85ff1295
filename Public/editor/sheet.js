// The form of the grid, and what the server has of its cells.
import { cellsIn, finder, keyOf, nameOf, sheet, textOf } from "./cells.js";

export const form = document.getElementById("kisi");
export const { versi: version, awal: opened } = form.elements;
// Where the table is saved; its other deeds have their addresses below.
export const address = form.getAttribute("action");

export const submit = () => form.requestSubmit();
export const press = (deed) => form.querySelector(`button[formaction="${address}/${deed}"]`).click();

// What the server has of each cell, an honest state, and a copy of what was typed until the server has it.
const state = document.getElementById("keadaan");
export const key = `janji:${address}`;
// The rows on the page are not in the database: a preview, or a save that was refused.
export const isRedisplayed = form.dataset.unsaved !== undefined;

export const typing = {
  stored: new Map(), // what the server has of the cells that somebody came to
  unsaved: isRedisplayed,
  stopped: isRedisplayed, // a person has to save; nothing is saved by itself
  offered: false, // an older copy waits for a decision and is not written over
  sent: {}, // what was typed and came back with a page that is not saved
};
let timer;

export const words = () => state.textContent;

export function say(text, isUnsaved = typing.unsaved) {
  if (state.textContent !== text) state.textContent = text;
  state.classList.toggle("unsaved", isUnsaved);
}

export const contents = () => new Map([...sheet.rows].flatMap(cellsIn).map((cell) => [nameOf(cell), textOf(cell)]));

// Before a cell is changed.
export function note(cell) {
  const name = nameOf(cell);
  if (!typing.stored.has(name)) typing.stored.set(name, textOf(cell));
}

// What the server does not have, by the names of the cells.
export function typed() {
  const found = finder();
  const now = [...typing.stored.keys()].map((name) => [name, found(name)]).filter(([, cell]) => cell)
    .map(([name, cell]) => [name, textOf(cell)]).filter(([name, text]) => text !== typing.stored.get(name));
  return { ...typing.sent, ...Object.fromEntries(now) };
}

// Sent are the keys of all rows in their order, and of their cells those that the server does not have.
form.addEventListener("formdata", ({ formData }) => {
  for (const row of sheet.rows) formData.append("baris", keyOf(row));
  const cells = isRedisplayed ? [...contents()] : Object.entries(typed());
  for (const [name, text] of cells) formData.append(name, text);
});

// `sent` is the deed that the copy was sent with.
export function keep(sent) {
  clearTimeout(timer);
  if (typing.offered) return;
  const copy = { version: version.value, values: typed(), time: Date.now(), sent };
  try { localStorage.setItem(key, JSON.stringify(copy)); } catch { /* no room */ }
}

export function keepSoon() {
  clearTimeout(timer);
  timer = setTimeout(keep, 300);
}

export function drop() {
  clearTimeout(timer);
  if (!typing.offered) localStorage.removeItem(key);
}

export function kept() {
  try {
    const copy = JSON.parse(localStorage.getItem(key));
    return copy && Date.now() - copy.time < 7 * 864e5 ? copy : null;
  } catch { return null; }
}
