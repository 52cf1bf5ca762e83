(me) => {
  "use strict";
  // Runs inside each page, before the first paint. Each host's policy names it by its hash (`POLICY` in xtask's
  // serve.rs), so it says nothing that changes with a version: that stands in the attributes of its element.
  const root = document.documentElement;
  const base = new URL(".", document.querySelector("link[rel=icon]").href);
  // A meta policy can't carry frame-ancestors.
  if (window.top !== window.self) {
    root.hidden = true;
    return undefined;
  }

  let look;
  try {
    look = JSON.parse(localStorage.getItem("oporde-look"));
  } catch {
    // Storage is refused or the value is broken: the defaults hold.
  }
  const { theme, size, language: chosen } = look ?? {};
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  if (size === "large") root.dataset.size = "large";
  const languages = JSON.parse(me.dataset.languages);
  // What is kept may be anything; a list of one code would pass for that code.
  const language = Object.keys(languages).find((code) => code === chosen) ?? "nl";
  [root.lang, root.dir] = languages[language];

  // Room for the pictures of the plans that are kept here.
  try {
    const isVault = (name) => /^oporde-[0-9a-f]{16}$/.test(name);
    if (Object.keys(localStorage).some(isVault)) root.dataset.vaults = "";
  } catch {
    // Storage is refused: there are none.
  }

  // Of the program, which is on its way from now on; and of the last click, which it follows when it runs.
  const first = { base, language };
  const [file, integrity] = me.dataset.wasm.split(" ");
  if (location.protocol !== "file:") {
    first.wasm = fetch(new URL(file, base), { integrity });
    first.wasm.catch(() => {});
  }
  addEventListener("click", (event) => {
    if (first.isOver || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("#shell a[href]");
    if (!link || link.target || link.hasAttribute("download") || !link.href.startsWith(base.href)) return;
    event.preventDefault();
    first.early?.removeAttribute("aria-busy");
    first.early = link;
    link.setAttribute("aria-busy", "true");
    first.onEarly?.();
  });
  // Without boot.js nobody will.
  addEventListener("load", () => {
    if (first.onEarly || first.isOver) return;
    first.isOver = true;
    if (first.early) location.assign(first.early.href);
  });
  return first;
}
