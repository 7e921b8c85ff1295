// Movement by keys, as in a spreadsheet, and Ctrl+S.
import { allCells, cellsIn, column, form, isText, onCell, rowOf, sheet, submit } from "./sheet.js";

const plain = (event) => !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
let home = null; // the column that Enter returns to after a run of Tabs

function below(cell, step, name) {
  const rows = [...sheet.querySelectorAll(".grid-row")];
  const row = rows[rows.indexOf(rowOf(cell)) + step];
  return row && cellsIn(row).find((other) => column(other) === name);
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
  submit();
});
