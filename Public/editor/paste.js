// A block that is pasted goes to the server as text, cells parted by tabs and quoted as Excel does; its preview shows
// what was recognised. Tables of Word and Excel arrive as HTML, others as text.
import { cellAt, nameOf } from "./cells.js";
import { form, press } from "./sheet.js";
import { tableRows } from "./tables.js";

export const quote = (text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

// null for a text of one cell. A list is a block where rows are running text.
function blockOf(data) {
  const text = data.getData("text/plain").replace(/\r\n?/g, "\n");
  const { rows, hidden } = tableRows(data.getData("text/html"), text);
  if (rows.flat().length > 1) return { text: rows.map((line) => line.map(quote).join("\t")).join("\n"), hidden };
  const isList = form.dataset.bentuk === "teks" && text.trim().includes("\n");
  return text.includes("\t") || isList ? { text, hidden: 0 } : null;
}

// In a cell the block starts there; anywhere else on the page it is added below the rows.
document.addEventListener("paste", (event) => {
  const cell = cellAt(event.target);
  if (!cell && event.target.closest("input, textarea")) return;
  const block = blockOf(event.clipboardData);
  if (block === null) return;
  event.preventDefault();
  form.elements.tempelan.value = block.text;
  form.elements.tersembunyi.value = block.hidden;
  form.elements.tempel_di.value = cell ? nameOf(cell) : "";
  press("tempel");
});
