// The preview of a paste: what a choice changes is shown at once. Everything also works without this file.
const form = document.getElementById("tempel");
const button = form.querySelector(".renew");
const sum = document.getElementById("jumlah");
const address = form.dataset.tabel;
let asked = 0;

// What is as before stays, with the focus and the place that was scrolled to.
function renew(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  const [mine, theirs] = [[...old.children], [...fresh.children]];
  const worked = document.activeElement;
  if (old === worked || mine.length !== theirs.length && old.contains(worked)) return;
  if (!old.id && !old.contains(worked) || mine.length !== theirs.length && !old.matches("[role=status]")) {
    old.replaceWith(fresh);
    return;
  }
  if (old.hasAttribute("class")) old.className = fresh.className;
  if (!mine.length || old.matches("[role=status]")) old.replaceChildren(...fresh.childNodes);
  else mine.forEach((child, place) => renew(child, theirs[place]));
}

// Without an answer in time the button is there, and says why by the ordinary way.
async function show() {
  const turn = ++asked;
  try {
    const answer = await fetch(`${address}/tempel`, {
      method: "POST", body: new URLSearchParams(new FormData(form)), signal: AbortSignal.timeout(20000),
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("tempel");
    if (!fresh) throw new Error(answer.status);
    if (turn === asked) renew(form, fresh);
    button.classList.remove("failed");
  } catch {
    if (turn !== asked) return;
    button.classList.add("failed");
    sum.textContent = "Pratinjau belum diperbarui. Tekan “Perbarui pratinjau”.";
  }
}

form.addEventListener("change", show);

// The rows that were typed are in what is saved now: the editor's copy of them is not offered again.
form.addEventListener("submit", ({ submitter }) => {
  if (submitter?.id !== "masukkan") return;
  const key = `janji:${address}`;
  const copy = JSON.parse(localStorage.getItem(key));
  if (copy) localStorage.setItem(key, JSON.stringify({ ...copy, sent: `${address}/tempel/masukkan` }));
});
