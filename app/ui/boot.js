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
  for (const link of document.querySelectorAll("link[rel=icon], link[rel=manifest]")) link.href = link.href;

  // The address may have changed since the page was opened: what counts is where the app lies.
  const copy = (id) => {
    const part = document.getElementById(id).content.cloneNode(true);
    for (const link of part.querySelectorAll("a")) {
      link.href = new URL(link.getAttribute("href").replace(/^(\.\.?\/)+/, ""), base).href;
    }
    return part;
  };

  let shown = false;
  let early;
  const show = (id) => {
    // A page that is being locked stays blank.
    if (shown || root.hasAttribute("data-leaving")) return;
    shown = true;
    // There is no app to follow it; what can be read without one may stand there.
    if (early) return void location.assign(early.href);
    const page = copy(id);
    const main = page.querySelector("main");
    const shell = document.getElementById("shell");
    // The app never began: leaflets and blank sheets need none.
    if (shell) main.append(copy("without"));
    if (shell?.querySelector("main[data-alone]")) {
      // What stands here can be read and printed without the app.
      main.querySelector("h1").remove();
      const notice = document.createElement("aside");
      notice.className = "page screen-only";
      notice.append(...main.children);
      for (const part of shell.querySelectorAll(":scope > :not(main)")) part.remove();
      shell.append(notice);
    } else {
      document.body.replaceChildren(page);
    }
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

  // A page that the browser keeps whole may come back, and must then hear what did not come.
  let isLeft = false;
  addEventListener("pagehide", ({ persisted }) => (isLeft = !persisted));

  // The other screens and their words come behind the first one; a page of theirs asks for them at once.
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
  const fetchAhead = () => {
    if (ahead) return;
    ahead = fetchScreens();
    fetchWords();
  };
  if (location.pathname !== base.pathname) fetchAhead();
  const screens = () => {
    const coming = ahead ?? fetchScreens();
    ahead = undefined;
    return coming;
  };

  // A click on the page as it came is kept until the app runs, which follows it without loading a page anew.
  addEventListener("click", (event) => {
    if (shown || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("#shell a[href]");
    if (!link || link.target || link.hasAttribute("download") || !link.href.startsWith(base.href)) return;
    event.preventDefault();
    early?.removeAttribute("aria-busy");
    early = link;
    early.setAttribute("aria-busy", "true");
    fetchAhead();
  });
  const takeEarly = () => {
    const link = early;
    early = undefined;
    return link && link.pathname + link.hash;
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

  // A whole version of the app is kept beside the pages, so that it starts without a network.
  const workers = navigator.serviceWorker;
  const ask = (worker, message) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage(message, [port2]);
    });
  const keptUrl = new URL("sw.js", base).href;
  const keptPolicy = globalThis.trustedTypes?.createPolicy("sw", {
    createScriptURL: (url) => {
      if (url !== keptUrl) throw new TypeError("sw");
      return url;
    },
  });
  const me = document.currentScript.src;
  const kept = async () => {
    const url = keptPolicy ? keptPolicy.createScriptURL(keptUrl) : keptUrl;
    await workers.register(url, { scope: base.pathname, updateViaCache: "none" });
    const { active } = await workers.ready;
    await ask(active, { ask: "serve", file: me });
    return active;
  };
  // Once for all who ask.
  let keeping;
  const offline = async (message) => {
    keeping ??= workers ? kept() : Promise.reject(new Error("no service worker"));
    return ask(await keeping, message);
  };
  // Nobody is at work here any more: a newer version that waits may come into use.
  const takeNewer = async () => {
    const active = (await workers?.getRegistration(base.href))?.active;
    if (active) await ask(active, { ask: "take" });
  };
  // Keeping the whole app shall take the network and the processor from nobody: it waits until nothing came and
  // nobody did anything for so long.
  const CALM = 3000;
  const quiet = () =>
    new Promise((resolve) => {
      const heard = ["pointerdown", "keydown", "scroll"];
      let timer;
      const end = () => {
        // A large file that is on its way tells nothing before it is here.
        if (performance.getEntriesByName(new URL(files.screens, base).href).length === 0) return again();
        watch.disconnect();
        for (const name of heard) removeEventListener(name, again, true);
        resolve();
      };
      const again = () => {
        clearTimeout(timer);
        timer = setTimeout(end, CALM);
      };
      const watch = new PerformanceObserver(again);
      watch.observe({ type: "resource" });
      for (const name of heard) addEventListener(name, again, true);
      again();
    });
  // A first visit has just fetched the newest version.
  const isKept = Boolean(workers?.controller);
  const keepUp = async () => {
    await quiet();
    await offline({ ask: "keep", language });
    if (isKept) await offline({ ask: "look" });
  };

  // For its first date the browser reads tables, a tenth of a second on an old machine: it may while the wasm comes.
  let dates;
  const today = () => {
    dates ??= new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam", year: "numeric", month: "2-digit", day: "2-digit" });
    return dates.format(new Date());
  };

  globalThis.opOrde = { base: base.pathname, content: files.content, language, today, screens, worker, offline, takeNewer, takeEarly };
  const fetched = fetch(new URL(files.wasm, base), { integrity: files.wasmIntegrity });
  fetched.catch(() => {});
  ready(() => {
    import(new URL(files.js, base))
      .then((app) => app.default({ module_or_path: fetched }))
      .then(() => void keepUp().catch(() => {}))
      .catch((error) => {
        console.error(error);
        show("calm");
      });
    setTimeout(today);
  });
})();
