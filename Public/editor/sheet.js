// The form of the grid, its cells, and what the server has of them.
export const form = document.getElementById("kisi");
export const sheet = document.getElementById("lembar");
export const { versi: version, awal: opened } = form.elements;
// Where the table is saved; its other deeds have their addresses below.
export const address = form.getAttribute("action");

export const cellsIn = (part) => [...part.querySelectorAll(".cell :is(textarea, select)")];
export const allCells = () => cellsIn(sheet);
export const contents = () => new Map(allCells().map((cell) => [cell.name, cell.value]));
export const isText = (cell) => cell.tagName === "TEXTAREA";

// A cell is called `k7.target`: the key of its row, a dot, its column.
export const column = (cell) => cell.name.slice(cell.name.indexOf(".") + 1);
export const rowKey = (name) => name.slice(0, name.indexOf("."));
export const rowOf = (cell) => cell.closest(".grid-row");
export const keyField = (row) => row.querySelector("[name=baris]");

export const onCell = (type, act) => form.addEventListener(type, (event) => {
  if (event.target.closest(".cell")) act(event, event.target);
});
export const submit = () => form.requestSubmit();
export const press = (deed) => form.querySelector(`button[formaction="${address}/${deed}"]`).click();

// What the server has of each cell, an honest state, and a copy of what was typed until the server has it.
const state = document.getElementById("keadaan");
export const key = `janji:${address}`;
// The rows on the page are not in the database: a preview, or a save that was refused.
export const isRedisplayed = form.dataset.unsaved !== undefined;

export const typing = {
  stored: isRedisplayed ? new Map() : contents(),
  unsaved: isRedisplayed,
  stopped: isRedisplayed, // a person has to save; nothing is saved by itself
  offered: false, // an older copy waits for a decision and is not written over
};
let timer;

export const words = () => state.textContent;

export function say(text, isUnsaved = typing.unsaved) {
  if (state.textContent !== text) state.textContent = text;
  state.classList.toggle("unsaved", isUnsaved);
}

// What the server does not have, by the names of the cells.
export function typed() {
  const differs = (cell) => cell.value !== (typing.stored.get(cell.name) ?? "");
  return Object.fromEntries(allCells().filter(differs).map((cell) => [cell.name, cell.value]));
}

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
