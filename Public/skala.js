// The picture of a scale and its proof follow what is typed; without this, a button does it.
const form = document.getElementById("skala");
let timer, newest = 0;

async function look() {
  const round = ++newest;
  const body = new URLSearchParams(new FormData(form));
  body.set("ubah", "periksa");
  const answer = await fetch(`${form.getAttribute("action")}/pratinjau`, { method: "POST", body });
  if (!answer.ok || round !== newest) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("hasil");
  if (fresh) document.getElementById("hasil").replaceWith(fresh);
}

form?.addEventListener("input", ({ target }) => {
  if (target.closest("#hasil, details")) return;
  clearTimeout(timer);
  timer = setTimeout(() => look().catch(() => {}), 400);
});
