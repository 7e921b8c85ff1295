// The tables of a clipboard as rows of text: what is seen, each cell in its place.
import { isHidden, looksOf, visibleText } from "./visible.js";

// A merged cell keeps its text in the first place and leaves the others blank.
function place(grid, cell, y, height, text) {
  const line = (grid[y] ??= []);
  let x = 0;
  while (line[x] !== undefined) x += 1;
  for (let down = 0; down < height; down += 1) {
    for (let across = 0; across < cell.colSpan; across += 1) (grid[y + down] ??= [])[x + across] = "";
  }
  line[x] = text;
}

// Where a column was too narrow Excel gives "####", and its number in the plain text, if that has as many rows.
const widened = (grid, plain) =>
  plain.length !== grid.length ? grid : grid.map((line, y) => {
    const cells = plain[y].split("\t");
    return line.map((text, x) => (/^#{2,}$/.test(text) && cells[x] ? cells[x] : text));
  });

// The rows and columns that are seen, and how many are not.
function tableGrid(table, looks, plain) {
  const hides = (part) => isHidden(part, looks(part));
  const columns = [...table.querySelectorAll(":scope > col, :scope > colgroup > col")].flatMap((column) =>
    Array(column.span).fill(hides(column)));
  const grid = [];
  [...table.rows].forEach((row, y) => {
    grid[y] ??= [];
    for (const cell of row.cells) {
      if (hides(cell) && !columns.includes(true)) continue;
      const text = hides(cell) ? "" : visibleText(cell, looks);
      place(grid, cell, y, Math.min(cell.rowSpan || 1, table.rows.length - y), text);
    }
  });
  const isRowHidden = [...table.rows].map((row) => hides(row) || hides(row.parentElement));
  const rows = widened(grid.map((line) => Array.from(line, (text) => text ?? "")), plain)
    .filter((_, y) => !isRowHidden[y]).map((line) => line.filter((_, x) => !columns[x]));
  return { rows, hidden: isRowHidden.filter(Boolean).length + columns.filter(Boolean).length };
}

// The rows of all tables, one below the other, and how many rows and columns are hidden.
export function tableRows(html, text) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const looks = looksOf(page);
  const tables = [...page.querySelectorAll("table")].filter((table) =>
    !table.parentElement.closest("table") && !isHidden(table, looks(table)));
  const plain = tables.length === 1 ? text.replace(/\n$/, "").split("\n") : [];
  const grids = tables.map((table) => tableGrid(table, looks, plain));
  return {
    rows: grids.flatMap((grid) => grid.rows),
    hidden: grids.reduce((sum, grid) => sum + grid.hidden, 0),
  };
}
