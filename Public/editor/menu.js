// What can be done to a row: one menu for all of them, shown at the button of the row.
import { keyOf, labelOf, sheet } from "./cells.js";
import { address } from "./sheet.js";

const menu = document.getElementById("atur");
const buttons = [...menu.querySelectorAll("button")];

// A row that was never saved has no button, and no place to move to.
const trigger = (row) => row?.querySelector(".row-menu button");
const isPossible = {
  naik: (row) => trigger(row.previousElementSibling),
  turun: (row) => trigger(row.nextElementSibling),
};

function show(row) {
  for (const button of buttons) {
    button.setAttribute("formaction", `${address}/baris/${keyOf(row)}/${button.value}`);
    button.hidden = button.value in isPossible && !isPossible[button.value](row);
    button.querySelector(".hide").textContent = ` ${labelOf(row)}`;
  }
  menu.showPopover({ source: trigger(row) });
  const { bottom, right } = trigger(row).getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = menu;
  menu.style.left = `${Math.max(0, right - width)}px`;
  menu.style.top = `${Math.max(0, Math.min(bottom, innerHeight - height))}px`;
}

sheet.addEventListener("click", ({ target }) => {
  const button = target.closest(".row-menu button");
  if (button) show(button.closest("tr"));
});

// The pressed button keeps the focus: a row moves several places by Enter alone.
export function reopen(deed) {
  const row = [...sheet.rows].find((row) => deed.includes(`/baris/${keyOf(row)}/`));
  if (!trigger(row)) return;
  row.scrollIntoView({ block: "center" });
  show(row);
  buttons.find((button) => button.getAttribute("formaction") === deed && !button.hidden)?.focus();
}
