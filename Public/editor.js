// Makes the grid form behave like a sheet. Everything also works without this file.
import { cellAt, follow, rowOf, sheet } from "./editor/cells.js";
import "./editor/keys.js";
import "./editor/paste.js";
import "./editor/leaving.js";
import { plan } from "./editor/autosave.js";
import { grow } from "./editor/rows.js";
import { isRedisplayed, keepSoon, note, say, typing, words } from "./editor/sheet.js";

// Before anything changes in it.
sheet.addEventListener("focusin", ({ target }) => {
  const cell = cellAt(target);
  if (cell) note(cell);
});

sheet.addEventListener("input", ({ target }) => {
  const cell = cellAt(target);
  if (!cell) return;
  typing.unsaved = true;
  say(isRedisplayed || !typing.stopped ? "Belum disimpan" : words());
  grow(rowOf(cell));
  keepSoon();
  plan();
});

say(words());
follow();
