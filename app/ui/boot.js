// Fetches and starts the app, behind the first paint. What comes before that is first.js, inside each page.
// Also holds the calm page, because a panic leaves no Rust to run.
(() => {
  "use strict";
  const files = {/* files */};
  const me = document.currentScript;
  const root = document.documentElement;
  // A host with a policy of its own may have refused it there.
  const first = globalThis.opOrdeFirst ?? (/* first */)(document.getElementById("first"));
  // In a frame.
  if (!first) return;
  const { base, language } = first;

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
  const show = (id) => {
    // A page that is being locked stays blank.
    if (shown || root.hasAttribute("data-leaving")) return;
    shown = true;
    first.isOver = true;
    // There is no app to follow it; what can be read without one may stand there.
    if (first.early) return void location.assign(first.early.href);
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

  // Behind the first screen the app comes in parts; a page of a part names the files of that.
  const { parts, content } = files;
  const own = me.dataset.parts?.split(" ") ?? [];
  for (let at = 0; at + 1 < own.length; at += 2) parts[own[at].split("-")[0]] = [own[at], own[at + 1]];

  const get = async ([file, integrity]) => {
    try {
      return await fetch(new URL(file, base), { integrity });
    } catch (error) {
      // Whoever leaves breaks off what was on its way: no fault, and nobody is there to be told.
      if (isLeft) return new Promise(() => {});
      throw error;
    }
  };

  // The styles that the first screen does without; other pages have them in their head.
  const styles = {};
  const addStyle = (name) =>
    (styles[name] ??= new Promise((resolve, reject) => {
      if (document.querySelector(`link[href$="${name}"]`)) return resolve();
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = new URL(name, base);
      link.onload = () => resolve();
      link.onerror = () => {
        link.remove();
        // The next who asks tries again.
        delete styles[name];
        reject(new Error(name));
      };
      document.head.append(link);
    }));
  // The names of all other files come with the first part, so that no first visit waits for them.
  let worker;
  let rooms;
  let coming;
  const readRest = async () => {
    const rest = await (await get(files.rest)).json();
    Object.assign(parts, rest.parts);
    Object.assign(content, rest.content);
    worker = new URL(rest.worker, base).href;
    rooms = rest.rooms;
  };
  const rest = () => (coming ??= Promise.all([readRest(), addStyle(files.style)]).catch((error) => {
    // The next who asks tries again.
    coming = undefined;
    throw error;
  }));

  const ahead = {};
  const fetchPart = async (name) => {
    if (!parts[name]) await rest();
    return get(parts[name]);
  };
  // What rooms look like comes with the first of their parts.
  const looks = async (name) => {
    await rest();
    if (!rooms.without.includes(name)) await addStyle(rooms.style);
  };
  const part = async (name) => {
    const response = ahead[name] ?? fetchPart(name);
    delete ahead[name];
    const [file] = await Promise.all([response, looks(name)]);
    return file;
  };

  const preload = (file) => {
    const words = document.createElement("link");
    words.rel = "preload";
    words.as = "fetch";
    words.crossOrigin = "";
    words.href = new URL(file, base);
    document.head.append(words);
  };
  // All that screens of this page need, or those that most people go to next. Some do without the plan.
  const isApart = "apart" in me.dataset;
  const next = Object.keys(parts).filter((name) => !isApart || name !== "plan");
  let isAhead = false;
  const fetchAhead = () => {
    if (isAhead) return;
    isAhead = true;
    for (const name of next) {
      ahead[name] = fetchPart(name);
      ahead[name].catch(() => {});
    }
    Promise.all(next.map(looks)).catch(() => {});
    if (!isApart) preload(content.catalogue);
    if (language !== "nl") return;
    for (const file of [content["nl/plan"], ...(me.dataset.words?.split(" ") ?? [])]) if (file) preload(file);
  };

  // A click on the page as it came is kept until the app runs, which follows it without loading a page anew.
  first.onEarly = fetchAhead;
  if (first.early) fetchAhead();
  const takeEarly = () => {
    const link = first.early;
    first.early = undefined;
    return link && link.pathname + link.hash;
  };

  // Of all addresses this one alone may become a worker.
  const policy = globalThis.trustedTypes?.createPolicy("worker", {
    createScriptURL: (url) => {
      if (url !== worker) throw new TypeError("worker");
      return url;
    },
  });
  const startWorker = () => new Worker(policy ? policy.createScriptURL(worker) : worker);

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
  const kept = async () => {
    const url = keptPolicy ? keptPolicy.createScriptURL(keptUrl) : keptUrl;
    await workers.register(url, { scope: base.pathname, updateViaCache: "none" });
    const { active } = await workers.ready;
    await ask(active, { ask: "serve", file: me.src });
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
        if (performance.getEntriesByName(new URL(parts.plan[0], base).href).length === 0) return again();
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

  globalThis.opOrde = { base: base.pathname, content, language, today, part, rest, worker: startWorker, offline, takeNewer, takeEarly };
  // Who is on their way to another screen, or has a plan here, waits for more than the first one.
  if (location.pathname !== base.pathname || "vaults" in root.dataset) fetchAhead();
  ready(() => {
    import(new URL(files.js, base))
      .then((app) => app.default({ module_or_path: first.wasm }))
      .then(() => {
        fetchAhead();
        keepUp().catch(() => {});
      })
      .catch((error) => {
        console.error(error);
        show("calm");
      });
    setTimeout(today);
  });
})();
