// Makes the grid form behave like a sheet. Everything also works without this file.
const form = document.getElementById("kisi");
const state = document.getElementById("keadaan");
const version = form.elements.versi;
const cells = [...form.querySelectorAll(".cell textarea")];
const onCell = (type, act) => form.addEventListener(type, (event) => {
  if (event.target.closest(".cell")) act(event, event.target);
});
const press = (action) => form.querySelector(`button[name=aksi][value="${action}"]`).click();

// Movement. The column of a name `k7.target` is what follows the first dot.
const column = (cell) => cell.name.slice(cell.name.indexOf(".") + 1);
const rowOf = (cell) => cell.closest(".grid-row");
const plain = (event) => !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
let home = null; // the column that Enter returns to after a run of Tabs

function below(cell, step, name) {
  const same = cells.filter((other) => column(other) === name);
  return same[same.findIndex((other) => rowOf(other) === rowOf(cell)) + step];
}

function go(event, cell) {
  if (!cell) return;
  event.preventDefault();
  cell.focus();
  cell.select();
}

function atEdge(cell, end) {
  const { selectionStart: from, selectionEnd: to, value } = cell;
  return (from === 0 && to === value.length) || (from === to && from === (end ? value.length : 0));
}

const arrows = {
  ArrowUp: (cell) => atEdge(cell, false) && below(cell, -1, column(cell)),
  ArrowDown: (cell) => atEdge(cell, true) && below(cell, 1, column(cell)),
  ArrowLeft: (cell) => atEdge(cell, false) && cells[cells.indexOf(cell) - 1],
  ArrowRight: (cell) => atEdge(cell, true) && cells[cells.indexOf(cell) + 1],
};

function enter(event, cell) {
  if (event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.altKey) {
    cell.setRangeText("\n", cell.selectionStart, cell.selectionEnd, "end");
    cell.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    go(event, below(cell, event.shiftKey ? -1 : 1, home ?? column(cell)));
    home = null;
  }
}

onCell("keydown", (event, cell) => {
  if (event.isComposing) return;
  if (event.key === "Enter") enter(event, cell);
  else if (event.key === "Tab") home ??= column(cell);
  else if (plain(event)) go(event, arrows[event.key]?.(cell));
});
form.addEventListener("pointerdown", () => { home = null; });

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  press("simpan");
});

// Paste. Tables of Word and Excel arrive as HTML, others as text; cells are quoted as Excel does.
const quote = (text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cellText(cell) {
  for (const end of cell.querySelectorAll("br")) end.replaceWith("\u0001");
  const blocks = [...cell.querySelectorAll("p, div, li")].filter((part) => !part.querySelector("p, div, li"));
  const lines = (blocks.length ? blocks : [cell]).map((part) => part.textContent.replace(/\s+/g, " "));
  return lines.join("\n").replaceAll("\u0001", "\n").replace(/ *\n */g, "\n").trim();
}

// A merged cell keeps its text in the first place and leaves the others blank.
function tableText(table) {
  const grid = [];
  [...table.rows].forEach((row, y) => {
    const line = (grid[y] ??= []);
    let x = 0;
    for (const cell of row.cells) {
      while (line[x] !== undefined) x += 1;
      const height = Math.min(cell.rowSpan || 1, table.rows.length - y);
      for (let down = 0; down < height; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) (grid[y + down] ??= [])[x + across] = "";
      }
      line[x] = quote(cellText(cell));
    }
  });
  return grid.map((line) => Array.from(line, (text) => text ?? "").join("\t")).join("\n");
}

function pasted(data) {
  const page = new DOMParser().parseFromString(data.getData("text/html"), "text/html");
  const tables = [...page.querySelectorAll("table")].filter((table) => !table.parentElement.closest("table"));
  const cellCount = tables.reduce((sum, table) => sum + table.querySelectorAll("td, th").length, 0);
  if (cellCount > 1) return tables.map(tableText).join("\n");
  const text = data.getData("text/plain").replace(/\r\n?/g, "\n");
  return text.includes("\t") ? text : null;
}

// In a cell the block starts there; anywhere else on the page it is added below the rows.
document.addEventListener("paste", (event) => {
  const cell = event.target.closest(".cell textarea");
  const block = cell || !event.target.closest("input, textarea") ? pasted(event.clipboardData) : null;
  if (block === null) return;
  event.preventDefault();
  form.elements.tempelan.value = block;
  form.elements.tempel_di.value = cell?.name ?? "";
  press("pratinjau");
});

// An honest state, and a copy of what was typed until the server has it.
const key = `janji:${location.pathname}`;
const isRedisplayed = form.dataset.unsaved !== undefined;
let unsaved = isRedisplayed;
let leaving = false;
let timer;

function show() {
  if (unsaved) state.textContent = "Belum disimpan";
  state.classList.toggle("unsaved", unsaved);
}

function keep(sent) {
  const changed = cells.filter((cell) => cell.value !== (isRedisplayed ? "" : cell.defaultValue));
  const values = Object.fromEntries(changed.map((cell) => [cell.name, cell.value]));
  const copy = { version: version.value, values, time: Date.now(), sent };
  try { localStorage.setItem(key, JSON.stringify(copy)); } catch { /* no room */ }
}

function kept() {
  try {
    const copy = JSON.parse(localStorage.getItem(key));
    return copy && Date.now() - copy.time < 7 * 864e5 ? copy : null;
  } catch { return null; }
}

onCell("input", () => {
  unsaved = true;
  show();
  clearTimeout(timer);
  timer = setTimeout(keep, 300);
});

form.addEventListener("submit", (event) => {
  clearTimeout(timer);
  leaving = true;
  const action = event.submitter?.value ?? "simpan";
  if (unsaved) keep(action);
  sessionStorage.setItem(key, action);
});

window.addEventListener("beforeunload", (event) => {
  if (unsaved && !leaving) event.preventDefault();
});

// What the server has is dropped, anything else is offered back. Restoring sends the version it was typed against:
// the server then sees what others changed since.
function isOnPage(copy) {
  const present = new Set(cells.map((cell) => cell.value.trim()));
  const arrived = ([name, value]) => form.elements[name]?.value === value || (value.trim() && present.has(value.trim()));
  return Object.entries(copy.values).every(arrived);
}

// Rows that are no longer on the page go to the paste box, one line each.
function restore(copy) {
  const columns = cells.filter((cell) => rowOf(cell) === rowOf(cells[0])).map(column);
  const lost = new Set();
  for (const [name, value] of Object.entries(copy.values)) {
    const cell = form.elements[name];
    if (cell) cell.value = value;
    else lost.add(name.slice(0, name.indexOf(".")));
  }
  const lines = [...lost].map((row) => columns.map((name) => quote(copy.values[`${row}.${name}`] ?? "")).join("\t"));
  form.elements.tempelan.value = lines.join("\n");
  if (lines.length) form.elements.tempelan.closest("details").open = true;
  version.value = copy.version;
  unsaved = true;
  show();
  keep();
}

function offer(copy) {
  const panel = document.getElementById("ketikan");
  const time = new Date(copy.time).toLocaleString("id");
  panel.querySelector("p").textContent = `Ada ketikan dari ${time} yang belum sampai ke server.`;
  panel.addEventListener("click", (event) => {
    if (event.target.value === "pulihkan") restore(copy);
    if (event.target.value === "buang") localStorage.removeItem(key);
    if (event.target.value) panel.hidden = true;
  });
  panel.hidden = false;
}

const copy = kept();
const wasDeleted = copy?.sent?.startsWith("hapus:") && copy.version !== version.value;
if (copy && !wasDeleted && !isOnPage(copy)) offer(copy);
else if (isRedisplayed) keep();
else localStorage.removeItem(key);
show();

// The pressed button keeps the focus: a row moves several places by Enter alone.
const pressed = sessionStorage.getItem(key);
sessionStorage.removeItem(key);
const button = pressed && form.querySelector(`button[value="${CSS.escape(pressed)}"]`);
if (button && pressed.includes(":")) {
  button.closest("details").open = true;
  button.focus();
}
