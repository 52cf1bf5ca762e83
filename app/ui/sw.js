// Keeps whole versions of the app, and answers everything from the one that is in use: with the
// network or without. A newer one is fetched beside it and waits, until a page says that nobody is
// at work, or no page is open. All of that is notes in caches: how and when a browser changes over
// from one service worker to the next, which Chromium and Firefox get wrong, has no part in it.
(() => {
  "use strict";
  /** Of a table that this worker can read; one that can't waits for a newer worker. */
  const FORM = {/* form */};
  const scope = new URL(self.registration.scope);
  const address = (file) => new URL(file, scope).href;
  /** Version, files that every start needs, files of each language, each with its integrity; and how pages are made. */
  const TABLE = address("release.json");
  /** In the cache of each version lies its table, written last. */
  const NAME = "oporde-release-";
  const CHOICE = "oporde-choice";
  const IN_USE = address("in-use");
  const NEXT = address("next");
  /** Host data: fetched anew each time, its last good copy is for when that fails. */
  const PLACE = "oporde-place";
  const PROFILE = address("inrichting.json");

  const cacheOf = (version) => caches.open(NAME + version);

  async function note(name, version) {
    const choice = await caches.open(CHOICE);
    await choice.put(name, new Response(version));
  }

  async function noted(name) {
    const choice = await caches.open(CHOICE);
    return (await choice.match(name))?.text();
  }

  /** The table that was read last. */
  let table;
  /** The table of a version that is here whole, and that this worker can read. */
  async function tableOf(version) {
    if (!version) return undefined;
    if (version !== table?.version) {
      const held = await (await cacheOf(version)).match(TABLE);
      const read = await held?.json();
      table = read?.form === FORM ? read : undefined;
    }
    return table;
  }

  const inUse = async () => tableOf(await noted(IN_USE));

  /** What a start found in use: the files of that page come from there, and are not looked up anew for each. */
  let serving;
  async function lookUp() {
    const used = await inUse();
    serving = used && { used, cache: await cacheOf(used.version) };
    return serving;
  }

  /** Whether this is the only page; else another may hold somebody's work. */
  async function isAlone(page) {
    const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
    return pages.every(({ id }) => id === page);
  }

  /** Brings what waits into use. */
  async function change() {
    const next = await noted(NEXT);
    if (next === (await noted(IN_USE)) || !(await tableOf(next))) return;
    await note(IN_USE, next);
    serving = undefined;
  }

  /** Whether a name tells what is in the file. */
  const tells = (url) => /-[0-9a-f]{16}\./.test(url);

  /** Fetches what is not there yet, nor in the version that is in use. */
  async function keep({ version }, files, used) {
    const kept = await cacheOf(version);
    const held = used && (await cacheOf(used.version));
    for (const [file, integrity] of Object.entries(files)) {
      const url = address(file);
      if (await kept.match(url)) continue;
      const isSame = tells(url) || (used && [used.core, ...Object.values(used.languages)].some((known) => known[file] === integrity));
      const same = isSame ? await held?.match(url) : undefined;
      await kept.put(url, same ?? (await fetched(url, integrity)));
    }
  }

  async function fetched(url, integrity = "") {
    const asked = { integrity };
    // The page may have fetched it a moment ago; without credentials Firefox would not find it again. What the browser
    // kept under this name from before is another file, which the integrity refuses.
    const held = integrity && (await fetch(url, { ...asked, cache: "force-cache" }).catch(() => undefined));
    const response = held?.ok ? held : await fetch(url, { ...asked, cache: "no-cache" });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response;
  }

  async function holds({ version }, files) {
    const kept = await cacheOf(version);
    for (const file of Object.keys(files)) {
      if (!(await kept.match(address(file)))) return false;
    }
    return true;
  }

  /** Brings the newest version here, whole, to wait; the first one comes into use. */
  async function bring() {
    const newest = await (await fetched(TABLE)).json();
    if (newest.form !== FORM) throw new Error(`${TABLE} is not for this worker`);
    const used = await inUse();
    if (newest.version !== used?.version) {
      await keep(newest, newest.core, used);
      // The version in use may speak more languages here: this one must not take them away.
      for (const language of Object.keys(newest.languages)) {
        const spoken = used?.languages[language];
        const isSpoken = language === "nl" || (spoken && (await holds(used, spoken)));
        if (isSpoken) await keep(newest, newest.languages[language], used);
      }
      await (await cacheOf(newest.version)).put(TABLE, new Response(JSON.stringify(newest)));
    }
    await note(NEXT, newest.version);
    if (!used) await change();
  }

  /** One at a time; whoever asks meanwhile waits for the same. */
  let coming;
  const look = () => (coming ??= bring().finally(() => (coming = undefined)));

  /** Other versions go when a page of the one in use has begun: until then one may run that needs its files. */
  async function tidy(used) {
    const names = await caches.keys();
    // What comes at this moment is none of them, and has no name yet.
    if (coming || self.registration.installing) return;
    const needed = [used.version, await noted(NEXT)].map((version) => NAME + version);
    for (const name of names) {
      if (name.startsWith(NAME) && !needed.includes(name)) await caches.delete(name);
    }
  }

  /** A page is put together as the build does it: the frame, its title and its first words. */
  async function page(url) {
    const { used, cache } = (await lookUp()) ?? {};
    const held = await cache?.match(address(used.pages));
    if (!held) return fetch(url);
    const { frame, style, parts, pages, missing } = await held.json();
    const path = url.pathname.slice(scope.pathname.length);
    const name = path.replace(/(^|\/)(index\.html)?$|\.html$/, "");
    const found = Object.hasOwn(pages, name) ? pages[name] : undefined;
    const headers = { ...used.headers, "Content-Type": "text/html; charset=utf-8" };
    if (!found) return new Response(missing, { status: 404, headers });
    const [title, main, part] = found;
    const up = "../".repeat(path.split("/").length - 1) || "./";
    const html = frame
      .replace("{{title}}", () => title)
      .replace("{{style}}", () => (part ? style : ""))
      .replace("{{part}}", () => parts[part] ?? "")
      .replace("{{main}}", () => main)
      .replaceAll('href="./', `href="${up}`)
      .replaceAll('src="./', `src="${up}`);
    return new Response(html, { headers });
  }

  async function profile(request) {
    const place = await caches.open(PLACE);
    try {
      const response = await fetch(request, { cache: "no-cache" });
      if (!response.ok) return response;
      await response.clone().json();
      await place.put(PROFILE, response.clone());
      return response;
    } catch (error) {
      const held = await place.match(PROFILE);
      if (held) return held;
      throw error;
    }
  }

  async function file(request) {
    const { cache } = serving ?? (await lookUp()) ?? {};
    return (await cache?.match(request.url)) ?? (await caches.match(request.url)) ?? fetch(request);
  }

  /** A start while no page is open: nobody is at work. */
  async function start(url, opened) {
    if (await isAlone(opened)) await change();
    return page(url);
  }

  self.addEventListener("install", (event) => event.waitUntil(look()));
  self.addEventListener("activate", (event) => event.waitUntil(change()));
  self.addEventListener("fetch", (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== "GET" || !url.href.startsWith(scope.href)) return;
    let answer;
    if (request.mode === "navigate") answer = start(url, event.resultingClientId);
    else if (url.origin + url.pathname === PROFILE) answer = profile(request);
    else answer = file(request);
    // Where nothing kept can be read, the host may still be there.
    event.respondWith(answer.catch(() => fetch(request)));
  });

  /** What a page may ask; each answer goes back through the port that came along. */
  const asked = {
    /** Which version is in use, and which of its languages work without a network. */
    async state() {
      const used = await inUse();
      const languages = [];
      const core = used && (await holds(used, used.core));
      for (const [language, files] of core ? Object.entries(used.languages) : []) {
        if (await holds(used, files)) languages.push(language);
      }
      return { version: used?.version, languages };
    },
    /** Keeps a language too, and what a browser threw away of the rest; answers when it is there. */
    async keep({ language }) {
      const used = await inUse();
      // What does not come now is asked for again at the next start.
      if (used) await keep(used, { ...used.core, ...used.languages[language] }, used).catch(() => {});
      return asked.state();
    },
    /** Looks for a newer version; answers when it waits here. */
    async look() {
      await look();
      return { next: await noted(NEXT) };
    },
    /** Brings what waits into use, when the page that asks is the only one. */
    async take(_, asker) {
      if (await isAlone(asker.id)) await change();
      return asked.state();
    },
    /** Answers for pages that were opened before there was anything kept, when they are of the version in use. */
    async serve({ file }) {
      const used = await inUse();
      const isOwn = Object.keys(used?.core ?? {}).some((name) => address(name) === file);
      if (!isOwn) return { served: false };
      await clients.claim();
      await tidy(used);
      return { served: true };
    },
  };
  self.addEventListener("message", (event) => {
    const { ask, ...rest } = event.data ?? {};
    const port = event.ports[0];
    if (!port || !Object.hasOwn(asked, ask)) return;
    const answer = asked[ask](rest, event.source).catch((error) => ({ error: String(error) }));
    event.waitUntil(answer.then((value) => port.postMessage(value)));
  });
})();
