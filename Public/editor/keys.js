// Movement by keys, as in a spreadsheet, and Ctrl+S.
import { cellAt, isOpen, isText, open, rowOf, sheet, textOf } from "./cells.js";
import { form, submit } from "./sheet.js";

const plain = (event) => !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
let home = null; // the column that Enter returns to after a run of Tabs

const beyond = (part, step) => (step < 0 ? part?.previousElementSibling : part?.nextElementSibling);
const below = (cell, step, column = cell.cellIndex) => beyond(rowOf(cell), step)?.cells[column];

// To the next row from the end of one.
function beside(cell, step) {
  const other = beyond(cell, step);
  if (other.matches(".cell")) return other;
  return [...beyond(rowOf(cell), step)?.querySelectorAll(".cell") ?? []].at(step < 0 ? -1 : 0);
}

function go(event, cell) {
  if (!cell) return;
  event.preventDefault();
  open(cell);
}

// A choice has no text to move in; up and down choose.
function atEdge(control, end) {
  if (!isText()) return true;
  const { selectionStart: from, selectionEnd: to, value } = control;
  return (from === 0 && to === value.length) || (from === to && from === (end ? value.length : 0));
}

const arrows = {
  ArrowUp: (cell, control) => isText() && atEdge(control, false) && below(cell, -1),
  ArrowDown: (cell, control) => isText() && atEdge(control, true) && below(cell, 1),
  ArrowLeft: (cell, control) => atEdge(control, false) && beside(cell, -1),
  ArrowRight: (cell, control) => atEdge(control, true) && beside(cell, 1),
};

function enter(event, cell, control) {
  if (event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.altKey && isText()) {
    control.setRangeText("\n", control.selectionStart, control.selectionEnd, "end");
    control.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    go(event, below(cell, event.shiftKey ? -1 : 1, home ?? cell.cellIndex));
    home = null;
  }
}

sheet.addEventListener("keydown", (event) => {
  const cell = cellAt(event.target);
  if (!cell || event.isComposing) return;
  // A cell whose text was chosen by the mouse: what is typed is added to it.
  if (!isOpen(cell)) return plain(event) && open(cell, textOf(cell).length);
  if (event.key === "Enter") enter(event, cell, event.target);
  else if (event.key === "Tab") home ??= cell.cellIndex;
  else if (plain(event)) go(event, arrows[event.key]?.(cell, event.target));
});
form.addEventListener("pointerdown", () => { home = null; });

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  submit();
});
