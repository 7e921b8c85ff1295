// The ways off the page, and what is found on the way back: the focus, and what was typed and never arrived.
import { isOnItsWay, save, stop } from "./autosave.js";
import { reopen } from "./menu.js";
import { fill } from "./rows.js";
import { contents, drop, form, isRedisplayed, keep, kept, key, say, typing, version } from "./sheet.js";

let isLeaving = false;

// A button waits for what is on its way, so that nobody is in conflict with what he typed himself.
form.addEventListener("submit", (event) => {
  const { submitter } = event;
  // What was typed is saved before the preview of a paste, which may be left without a word.
  const isPreview = submitter?.getAttribute("formaction")?.endsWith("/tempel");
  if (isOnItsWay() || isPreview && typing.unsaved && !typing.stopped) {
    event.preventDefault();
    save().then(() => { if (!isOnItsWay()) form.requestSubmit(submitter); });
    return;
  }
  stop();
  isLeaving = true;
  const deed = submitter?.getAttribute("formaction") ?? "";
  if (typing.unsaved) keep(deed);
  sessionStorage.setItem(key, deed);
});

window.addEventListener("beforeunload", (event) => {
  if (typing.unsaved && !isLeaving) event.preventDefault();
});

// A copy that is older than the page: what the server has is dropped, anything else is offered back.
function isOnPage(copy) {
  const here = contents();
  const present = new Set([...here.values()].map((value) => value.trim()));
  const arrived = ([name, value]) => here.get(name) === value || (value.trim() && present.has(value.trim()));
  return Object.entries(copy.values).every(arrived);
}

// Sends the version it was typed against: the server then sees what others changed since.
function restore(copy) {
  fill(copy.values);
  version.value = copy.version;
  typing.unsaved = typing.stopped = true;
  say("Belum disimpan: periksa, lalu simpan");
  keep();
}

function offer(copy) {
  const panel = document.getElementById("ketikan");
  const time = new Date(copy.time).toLocaleString("id");
  panel.querySelector("p").textContent = `Ada ketikan dari ${time} yang belum sampai ke server.`;
  panel.addEventListener("click", (event) => {
    if (!event.target.value) return;
    typing.offered = false;
    panel.hidden = true;
    if (event.target.value === "pulihkan") restore(copy);
    else if (typing.unsaved) keep();
    else drop();
  });
  typing.offered = true;
  panel.hidden = false;
}

const copy = kept();
const wasReplaced = /\/(hapus|kosongkan|masukkan)$/.test(copy?.sent) && copy.version !== version.value;
if (copy && !wasReplaced && !isOnPage(copy)) offer(copy);
else if (isRedisplayed) typing.sent = copy?.values ?? {};
else drop();

const pressed = sessionStorage.getItem(key);
sessionStorage.removeItem(key);
if (pressed?.includes("/baris/")) reopen(pressed);
