// A block that is pasted goes to the server as text, cells parted by tabs and quoted as Excel does; its preview shows
// what was recognised. Tables of Word and Excel arrive as HTML, others as text.
import { cellAt, nameOf } from "./cells.js";
import { form, press } from "./sheet.js";

export const quote = (text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cellText(cell) {
  for (const end of cell.querySelectorAll("br")) end.replaceWith("\u0001");
  const blocks = [...cell.querySelectorAll("p, div, li")].filter((part) => !part.querySelector("p, div, li"));
  const lines = (blocks.length ? blocks : [cell]).map((part) => part.textContent.replace(/\s+/g, " "));
  return lines.join("\n").replaceAll("\u0001", "\n").replace(/ *\n */g, "\n").trim();
}

// A merged cell keeps its text in the first place and leaves the others blank.
function place(grid, cell, y, height) {
  const line = (grid[y] ??= []);
  let x = 0;
  while (line[x] !== undefined) x += 1;
  for (let down = 0; down < height; down += 1) {
    for (let across = 0; across < cell.colSpan; across += 1) (grid[y + down] ??= [])[x + across] = "";
  }
  line[x] = quote(cellText(cell));
}

function tableText(table) {
  const grid = [];
  [...table.rows].forEach((row, y) => {
    grid[y] ??= [];
    for (const cell of row.cells) place(grid, cell, y, Math.min(cell.rowSpan || 1, table.rows.length - y));
  });
  return grid.map((line) => Array.from(line, (text) => text ?? "").join("\t")).join("\n");
}

// null for a text of one cell. A list is a block where rows are running text.
function blockOf(data) {
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
  const cell = cellAt(event.target);
  if (!cell && event.target.closest("input, textarea")) return;
  const block = blockOf(event.clipboardData);
  if (block === null) return;
  event.preventDefault();
  form.elements.tempelan.value = block;
  form.elements.tempel_di.value = cell ? nameOf(cell) : "";
  press("tempel");
});
