// Saving by itself: after three seconds of rest, and at most fifteen of typing. One form is on its way at a time, and
// until it was answered the same one is sent again: an answer that got lost is not a second row.
import { cellAtWork, finder, nameOf, open, sheet } from "./cells.js";
import { fill } from "./rows.js";
import { address, drop, form, keep, opened, say, submit, typed, typing, version } from "./sheet.js";

const REST = 3000, LONGEST = 15000, PATIENCE = 20000;
const help = document.getElementById("bantuan");
let since = 0, saver, sending = null, busy = null, tries = 0;
let isOld = false; // the page lacks rows, others' or derived ones: what to say once they are there

export const isOnItsWay = () => !typing.stopped && Boolean(busy || sending || isOld);

export function plan() {
  if (typing.stopped) return;
  since ||= Date.now();
  clearTimeout(saver);
  saver = setTimeout(save, Math.max(0, Math.min(REST, since + LONGEST - Date.now())));
}

export function stop() {
  clearTimeout(saver);
  typing.stopped = true;
}

function later() {
  tries += 1;
  clearTimeout(saver);
  saver = setTimeout(save, Math.min(30000, 1000 * 2 ** tries));
}

// What only a person can solve: signing in again, or the same cell in two hands. Typing goes on meanwhile.
function halt(words, action) {
  typing.stopped = true;
  say(words, true);
  help.textContent = action;
  help.hidden = false;
}

export function save() {
  busy ??= send().finally(() => { busy = null; });
  return busy;
}

async function send() {
  clearTimeout(saver);
  if (typing.stopped || !(typing.unsaved || sending || isOld)) return;
  try {
    if (!isOld) await post();
    if (isOld) await refresh();
    tries = 0;
  } catch ({ message }) {
    const cause = navigator.onLine ? "server tidak menjawab" : "sambungan terputus";
    say(`Gagal menyimpan: ${message === "503" ? "server sibuk" : cause}; dicoba lagi`, true);
    later();
  }
}

function ready() {
  const isSent = ([name]) => name !== "tempelan" && name !== "berkas";
  since = 0;
  return { body: new URLSearchParams([...new FormData(form)].filter(isSent)), values: Object.entries(typed()) };
}

async function post() {
  sending ??= ready();
  say("Menyimpan…");
  const answer = await fetch(`${address}/otomatis`, {
    method: "POST", body: sending.body, headers: { Accept: "application/json" }, signal: AbortSignal.timeout(PATIENCE),
  });
  const isOurs = answer.headers.get("Content-Type")?.startsWith("application/json");
  if (answer.status === 401 || answer.status === 403) {
    return halt("Sesi Anda sudah berakhir. Ketikan belum disimpan.", "Masuk lagi");
  }
  if (answer.status === 409 && isOurs) return halt((await answer.json()).keadaan, "Lihat dan simpan");
  if ([400, 404, 405, 409, 413].includes(answer.status)) return halt("Tidak dapat disimpan otomatis.", "Simpan");
  if (!answer.ok || !isOurs) throw new Error(answer.status);
  accept(await answer.json());
}

function accept({ versi, keadaan, muat }) {
  for (const [name, text] of sending.values) typing.stored.set(name, text);
  sending = null;
  isOld = muat && keadaan;
  if (!muat) version.value = versi;
  settle(keadaan);
}

function settle(words) {
  typing.unsaved = Object.keys(typed()).length > 0;
  say(typing.unsaved ? "Belum disimpan" : words);
  if (!typing.unsaved) return drop();
  keep();
  plan();
}

// The rows are fetched, and what was typed since is put back where it was.
async function refresh() {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok || answer.redirected) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const mine = typed();
  const worked = cellAtWork();
  const place = worked?.contains(document.activeElement) && nameOf(worked);
  const { selectionStart, selectionEnd } = document.activeElement;
  sheet.replaceChildren(...page.getElementById("lembar").children);
  document.getElementById("catatan").replaceWith(page.getElementById("catatan"));
  version.value = opened.value = page.querySelector("#kisi [name=versi]").value;
  typing.stored.clear();
  fill(mine);
  const cell = place && finder()(place);
  if (cell) open(cell, selectionStart ?? 0, selectionEnd ?? 0);
  const words = isOld;
  isOld = false;
  settle(words);
}

help.addEventListener("click", submit);
window.addEventListener("online", () => { if (tries) save(); });
document.addEventListener("visibilitychange", () => {
  if (document.hidden && typing.unsaved && !typing.stopped) save();
});
