// Runs before the first paint: looks, language and direction; then fetches the app.
// Also holds the calm page, because a panic leaves no Rust to run.
(() => {
  "use strict";
  const files = {/* files */};
  const base = new URL(".", document.currentScript.src);
  const root = document.documentElement;

  // A meta policy can't carry frame-ancestors.
  if (window.top !== window.self) {
    root.hidden = true;
    return;
  }

  let look = {};
  try {
    look = JSON.parse(localStorage.getItem("oporde-look") || "{}");
  } catch {
    // Storage is refused or the value is broken: the defaults hold.
  }
  const dark = look.theme === "dark" || (look.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  if (look.size === "large") root.dataset.size = "large";
  const language = Object.hasOwn(files.languages, look.language) ? look.language : "nl";
  // The made-up language of the tests is made from English.
  root.lang = language === "qps" ? "en" : language;
  root.dir = files.languages[language];

  // Room for the pictures of the plans that are kept here, before the first paint.
  try {
    const isVault = (name) => /^oporde-[0-9a-f]{16}$/.test(name);
    if (Object.keys(localStorage).some(isVault)) root.dataset.vaults = "";
  } catch {
    // Storage is refused: there are none.
  }

  // A relative address would be resolved anew after each step inside the app.
  for (const link of document.querySelectorAll("link[rel=icon]")) link.href = link.href;

  let shown = false;
  const show = (id) => {
    // A page that is being locked stays blank.
    if (shown || root.hasAttribute("data-leaving")) return;
    shown = true;
    const page = document.getElementById(id).content.cloneNode(true);
    for (const link of page.querySelectorAll("a")) link.href = base.href;
    document.body.replaceChildren(page);
    document.querySelector("h1").tabIndex = -1;
    document.querySelector("h1").focus();
  };
  const broke = (error) => {
    if (error instanceof WebAssembly.RuntimeError) show("calm");
  };
  addEventListener("error", (event) => broke(event.error));
  addEventListener("unhandledrejection", (event) => broke(event.reason));

  const ready = (run) =>
    document.readyState === "loading" ? addEventListener("DOMContentLoaded", run) : run();

  if (typeof WebAssembly !== "object" || location.protocol === "file:") {
    ready(() => show("old"));
    return;
  }
  if (!isSecureContext) {
    ready(() => show("insecure"));
    return;
  }

  // The other screens and their words come behind the first one; a page of theirs asks for them at once.
  let isLeft = false;
  addEventListener("pagehide", () => (isLeft = true));
  const fetchScreens = () => {
    const coming = fetch(new URL(files.screens, base), { integrity: files.screensIntegrity }).catch((error) => {
      // Whoever leaves breaks off what was on its way: no fault, and nobody is there to be told.
      if (isLeft) return new Promise(() => {});
      throw error;
    });
    coming.catch(() => {});
    return coming;
  };
  const fetchWords = () => {
    const words = document.createElement("link");
    words.rel = "preload";
    words.as = "fetch";
    words.crossOrigin = "";
    words.href = new URL(files.content[`${language}/screens`], base);
    document.head.append(words);
  };
  let ahead;
  if (location.pathname !== base.pathname) {
    ahead = fetchScreens();
    fetchWords();
  }
  const screens = () => {
    const coming = ahead ?? fetchScreens();
    ahead = undefined;
    return coming;
  };

  // Of all addresses this one alone may become a worker.
  const workerUrl = new URL(files.worker, base).href;
  const policy = globalThis.trustedTypes?.createPolicy("worker", {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError("worker");
      return url;
    },
  });
  const worker = () => new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl);

  globalThis.opOrde = { base: base.pathname, content: files.content, language, screens, worker };
  const fetched = fetch(new URL(files.wasm, base), { integrity: files.wasmIntegrity });
  fetched.catch(() => {});
  ready(() => {
    import(new URL(files.js, base))
      .then((app) => app.default({ module_or_path: fetched }))
      .catch((error) => {
        console.error(error);
        show("calm");
      });
  });
})();
