// Makes the grid form behave like a sheet. Everything also works without this file.
const form = document.getElementById("kisi");
const state = document.getElementById("keadaan");
const { versi: version, awal: opened } = form.elements;
const sheet = document.getElementById("lembar");
const allCells = () => [...sheet.querySelectorAll(".cell :is(textarea, select)")];
const onCell = (type, act) => form.addEventListener(type, (event) => {
  if (event.target.closest(".cell")) act(event, event.target);
});
const press = (action) => form.querySelector(`button[name=aksi][value="${action}"]`).click();
const isText = (cell) => cell.tagName === "TEXTAREA";

// Movement. The column of a name `k7.target` is what follows the first dot.
const column = (cell) => cell.name.slice(cell.name.indexOf(".") + 1);
const rowOf = (cell) => cell.closest(".grid-row");
const plain = (event) => !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
let home = null; // the column that Enter returns to after a run of Tabs

function below(cell, step, name) {
  const rows = [...sheet.querySelectorAll(".grid-row")];
  const row = rows[rows.indexOf(rowOf(cell)) + step];
  return row && [...row.querySelectorAll(".cell :is(textarea, select)")].find((other) => column(other) === name);
}

function beside(cell, step) {
  const cells = allCells();
  return cells[cells.indexOf(cell) + step];
}

function go(event, cell) {
  if (!cell) return;
  event.preventDefault();
  cell.focus();
  if (isText(cell)) cell.select();
}

// A choice has no text to move in; up and down choose.
function atEdge(cell, end) {
  if (!isText(cell)) return true;
  const { selectionStart: from, selectionEnd: to, value } = cell;
  return (from === 0 && to === value.length) || (from === to && from === (end ? value.length : 0));
}

const arrows = {
  ArrowUp: (cell) => isText(cell) && atEdge(cell, false) && below(cell, -1, column(cell)),
  ArrowDown: (cell) => isText(cell) && atEdge(cell, true) && below(cell, 1, column(cell)),
  ArrowLeft: (cell) => atEdge(cell, false) && beside(cell, -1),
  ArrowRight: (cell) => atEdge(cell, true) && beside(cell, 1),
};

function enter(event, cell) {
  if (event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.altKey && isText(cell)) {
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
  const isList = form.dataset.bentuk === "teks" && text.trim().includes("\n");
  return text.includes("\t") || isList ? text : null;
}

// In a cell the block starts there; anywhere else on the page it is added below the rows.
document.addEventListener("paste", (event) => {
  const cell = event.target.closest(".cell")?.querySelector("textarea, select");
  const block = cell || !event.target.closest("input, textarea") ? pasted(event.clipboardData) : null;
  if (block === null) return;
  event.preventDefault();
  form.elements.tempelan.value = block;
  form.elements.tempel_di.value = cell?.name ?? "";
  press("pratinjau");
});

// What the server has of each cell, an honest state, and a copy of what was typed until it has it.
const key = `janji:${location.pathname}`;
const isRedisplayed = form.dataset.unsaved !== undefined;
const contents = () => new Map(allCells().map((cell) => [cell.name, cell.value]));
let stored = isRedisplayed ? new Map() : contents();
let unsaved = isRedisplayed;
let leaving = false;
let offered = false; // an older copy waits for a decision and is not written over
let timer;

const differs = (cell) => cell.value !== (stored.get(cell.name) ?? "");

function say(words, isUnsaved = unsaved) {
  if (state.textContent !== words) state.textContent = words;
  state.classList.toggle("unsaved", isUnsaved);
}

function keep(sent) {
  if (offered) return;
  const values = Object.fromEntries(allCells().filter(differs).map((cell) => [cell.name, cell.value]));
  const copy = { version: version.value, values, time: Date.now(), sent };
  try { localStorage.setItem(key, JSON.stringify(copy)); } catch { /* no room */ }
}

function drop() {
  if (!offered) localStorage.removeItem(key);
}

function kept() {
  try {
    const copy = JSON.parse(localStorage.getItem(key));
    return copy && Date.now() - copy.time < 7 * 864e5 ? copy : null;
  } catch { return null; }
}

// A row typed into the last empty one opens another below it. The key is drawn here and stays the row's.
function drawn() {
  const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  return `baru-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 32]).join("")}`;
}

function rekey(row, fresh) {
  const old = row.querySelector("[name=baris]").value;
  for (const part of row.querySelectorAll("*")) {
    for (const name of ["id", "name", "for", "value"]) {
      if (part.getAttribute(name)?.startsWith(old)) part.setAttribute(name, part.getAttribute(name).replace(old, fresh));
    }
  }
}

function grow(row) {
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

onCell("input", (event, cell) => {
  unsaved = true;
  say(isRedisplayed || !stop ? "Belum disimpan" : state.textContent);
  grow(rowOf(cell));
  clearTimeout(timer);
  timer = setTimeout(keep, 300);
  plan();
});

// Saving by itself: after three seconds of rest, and at most fifteen of typing. One form is on its way at a time, and until
// it was answered the same one is sent again: an answer that got lost is not a second row.
const REST = 3000, LONGEST = 15000;
const help = document.getElementById("bantuan");
let since = 0, saver, sending = null, busy = null, tries = 0, isOld = false, stop = isRedisplayed;

function plan(wait = REST) {
  if (stop) return;
  since ||= Date.now();
  clearTimeout(saver);
  saver = setTimeout(save, Math.max(0, Math.min(wait, since + LONGEST - Date.now())));
}

function later() {
  tries += 1;
  clearTimeout(saver);
  saver = setTimeout(save, Math.min(30000, 1000 * 2 ** tries));
}

// What only a person can solve: signing in again, or the same cell in two hands. Typing goes on meanwhile.
function halt(words, action) {
  stop = true;
  say(words, true);
  help.textContent = action;
  help.hidden = false;
}

function save() {
  busy ??= send().finally(() => { busy = null; });
  return busy;
}

async function send() {
  clearTimeout(saver);
  if (stop || !(unsaved || sending || isOld)) return;
  try {
    if (!isOld) await post();
    if (isOld) await refresh();
    tries = 0;
  } catch {
    const cause = navigator.onLine ? "server tidak menjawab" : "sambungan terputus";
    say(`Gagal menyimpan: ${cause}; dicoba lagi`, true);
    later();
  }
}

async function post() {
  if (!sending) {
    const body = new URLSearchParams([...new FormData(form)].filter(([name]) => name !== "tempelan" && name !== "berkas"));
    body.set("aksi", "otomatis");
    sending = { body, values: contents() };
    since = 0;
  }
  say("Menyimpan…");
  const answer = await fetch(location.pathname, {
    method: "POST", body: sending.body, headers: { Accept: "application/json" }, signal: AbortSignal.timeout(20000),
  });
  const isOurs = answer.headers.get("Content-Type")?.startsWith("application/json");
  if (answer.status === 401 || answer.status === 403) return halt("Sesi Anda sudah berakhir. Ketikan belum disimpan.", "Masuk lagi");
  if (answer.status === 409 && isOurs) return halt((await answer.json()).keadaan, "Lihat dan simpan");
  if ([400, 404, 405, 409, 413].includes(answer.status)) return halt("Tidak dapat disimpan otomatis.", "Simpan");
  if (!answer.ok || !isOurs) throw new Error(answer.status);
  accept(await answer.json());
}

function accept({ versi, keadaan, muat }) {
  stored = sending.values;
  sending = null;
  isOld = muat;
  if (!muat) version.value = versi;
  settle(keadaan);
}

function settle(words) {
  unsaved = allCells().some(differs);
  say(unsaved ? "Belum disimpan" : words);
  if (unsaved) { keep(); plan(); } else { clearTimeout(timer); drop(); }
}

// Others saved too: their rows are fetched, and what was typed since is put back where it was.
async function refresh() {
  const answer = await fetch(location.pathname, { signal: AbortSignal.timeout(20000) });
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const typed = Object.fromEntries(allCells().filter(differs).map((cell) => [cell.name, cell.value]));
  const { name, selectionStart: from, selectionEnd: to } = document.activeElement;
  sheet.replaceChildren(...page.getElementById("lembar").children);
  version.value = opened.value = page.querySelector("#kisi [name=versi]").value;
  stored = contents();
  fill(typed);
  const cell = sheet.querySelector(`[name="${CSS.escape(name ?? "")}"]`);
  cell?.focus();
  if (cell && isText(cell)) cell.setSelectionRange(from, to);
  isOld = false;
  settle("Tersimpan, digabung dengan perubahan orang lain");
}

help.addEventListener("click", () => press("simpan"));
window.addEventListener("online", () => { if (tries) save(); });
document.addEventListener("visibilitychange", () => { if (document.hidden && unsaved && !stop) save(); });

// A button waits for what is on its way, so that nobody is in conflict with what he typed himself.
form.addEventListener("submit", (event) => {
  const { submitter } = event;
  if (!stop && (busy || sending || isOld)) {
    event.preventDefault();
    save().then(() => { if (!sending && !isOld || stop) form.requestSubmit(submitter); });
    return;
  }
  clearTimeout(timer);
  clearTimeout(saver);
  stop = leaving = true;
  const action = submitter?.value ?? "simpan";
  if (unsaved) keep(action);
  sessionStorage.setItem(key, action);
});

window.addEventListener("beforeunload", (event) => {
  if (unsaved && !leaving) event.preventDefault();
});

// What the server has is dropped, anything else is offered back. Restoring sends the version it was typed against:
// the server then sees what others changed since.
function isOnPage(copy) {
  const here = contents();
  const present = new Set([...here.values()].map((value) => value.trim()));
  const arrived = ([name, value]) => here.get(name) === value || (value.trim() && present.has(value.trim()));
  return Object.entries(copy.values).every(arrived);
}

// A row that was never saved gets the first empty one, which takes its key.
function makeRoom(values) {
  const present = new Set([...sheet.querySelectorAll("[name=baris]")].map((field) => field.value));
  const keys = new Set(Object.keys(values).map((name) => name.slice(0, name.indexOf("."))));
  for (const fresh of keys) {
    if (!fresh.startsWith("baru-") || present.has(fresh)) continue;
    const isFree = (row) => !keys.has(row.querySelector("[name=baris]").value)
      && [...row.querySelectorAll(".cell :is(textarea, select)")].every((cell) => !cell.value);
    const row = [...sheet.children].find(isFree);
    if (!row) return;
    grow(row);
    rekey(row, fresh);
    present.add(fresh);
  }
}

// Rows that are no longer on the page go to the paste box, one line each.
function fill(values) {
  makeRoom(values);
  const first = sheet.querySelector(".grid-row");
  const columns = [...first.querySelectorAll(".cell :is(textarea, select)")].map(column);
  const here = new Map(allCells().map((cell) => [cell.name, cell]));
  const lost = new Set();
  for (const [name, value] of Object.entries(values)) {
    const cell = here.get(name);
    if (cell) cell.value = value;
    else lost.add(name.slice(0, name.indexOf(".")));
  }
  const lines = [...lost].map((row) => columns.map((name) => quote(values[`${row}.${name}`] ?? "")).join("\t"));
  if (!lines.length) return;
  form.elements.tempelan.value = lines.join("\n");
  form.elements.tempelan.closest("details").open = true;
}

function restore(copy) {
  fill(copy.values);
  version.value = copy.version;
  unsaved = stop = true;
  say("Belum disimpan: periksa, lalu simpan");
  keep();
}

function offer(copy) {
  const panel = document.getElementById("ketikan");
  const time = new Date(copy.time).toLocaleString("id");
  panel.querySelector("p").textContent = `Ada ketikan dari ${time} yang belum sampai ke server.`;
  panel.addEventListener("click", (event) => {
    if (!event.target.value) return;
    offered = false;
    panel.hidden = true;
    if (event.target.value === "pulihkan") restore(copy);
    else if (unsaved) keep();
    else drop();
  });
  offered = true;
  panel.hidden = false;
}

const copy = kept();
const wasDeleted = copy?.sent?.startsWith("hapus:") && copy.version !== version.value;
if (copy && !wasDeleted && !isOnPage(copy)) offer(copy);
else if (isRedisplayed) keep();
else drop();
say(state.textContent);

// The pressed button keeps the focus: a row moves several places by Enter alone.
const pressed = sessionStorage.getItem(key);
sessionStorage.removeItem(key);
const button = pressed && form.querySelector(`button[value="${CSS.escape(pressed)}"]`);
if (button && pressed.includes(":")) {
  button.closest("details").open = true;
  button.focus();
}
