// Makes the grid form behave like a sheet. Everything also works without this file.
import "./editor/keys.js";
import "./editor/paste.js";
import "./editor/leaving.js";
import { plan } from "./editor/autosave.js";
import { grow } from "./editor/rows.js";
import { isRedisplayed, keepSoon, onCell, rowOf, say, typing, words } from "./editor/sheet.js";

onCell("input", (event, cell) => {
  typing.unsaved = true;
  say(isRedisplayed || !typing.stopped ? "Belum disimpan" : words());
  grow(rowOf(cell));
  keepSoon();
  plan();
});

say(words());
