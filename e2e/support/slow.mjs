// A page on a machine that is four times slower: what it paints first, what moves, how long it is deaf.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { sitemap } from './sitemap.mjs';

const SLOWDOWN = 4;
const MAIN = ['/', '/plan', '/vragen', '/papieren', '/websites'];

/** Start and the four main pages. */
export const mainPages = () => sitemap().filter(({ path }) => MAIN.includes(path));

/**
 * Opens one, and tells about it when nothing comes any more; `page` is one of Chromium.
 * With `held` the program comes only when something was painted, so a page that needs it for that never stands.
 */
export async function opened(page, origin, { path, heading }, { held = false } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watch);
  if (held) {
    await page.route('**/*.wasm', async (route) => {
      await session.send('Runtime.evaluate', { expression: 'painted', awaitPromise: true });
      await route.continue();
    });
  }
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  // The driver's own way to look compiles a large script on the page, which is no work of ours.
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${told})(${JSON.stringify(heading)})`, awaitPromise: true, returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${path}: ${exceptionDetails.exception.description}`);
  return result.value;
}

/** Passes a host on, but of its pages only what stands before the words of the header, until `rest` is called. */
export async function inHalves(origin) {
  let rest;
  const may = new Promise((resolve) => { rest = resolve; });
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${origin}${request.url}`);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'Content-Type': type });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const half = type.startsWith('text/html') ? bytes.indexOf('<span class="site-header__long">') : 0;
    response.write(bytes.subarray(0, half));
    if (half > 0) await may;
    response.end(bytes.subarray(half));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, rest, stop: () => { server.close(); server.closeAllConnections(); } };
}

/** Keeps what the browser says of itself, and when the wasm began. */
function watch() {
  globalThis.entries = [];
  globalThis.painted = new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
  const observer = new PerformanceObserver((list) => globalThis.entries.push(...list.getEntries()));
  for (const type of ['longtask', 'layout-shift']) observer.observe({ type, buffered: true });
  for (const way of ['instantiate', 'instantiateStreaming']) {
    const real = WebAssembly[way];
    WebAssembly[way] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      if (performance.getEntriesByName('wasm').length === 0) performance.mark('wasm');
      return made;
    };
  }
}

async function told(heading) {
  const isWhole = () => !document.querySelector('#shell, [aria-busy=true]') && document.querySelector('h1')?.textContent === heading;
  while (!isWhole()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
  // What was painted last is told with the next frames.
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const at = (name) => performance.getEntriesByName(name)[0].startTime;
  const of = (type) => globalThis.entries.filter(({ entryType }) => entryType === type);
  return {
    shifts: of('layout-shift').map(({ value, sources }) => `${value} ${sources.map(({ node, previousRect: was, currentRect: is }) => `${node?.outerHTML?.slice(0, 120)} from ${was.x},${was.y} ${was.width}x${was.height} to ${is.x},${is.y} ${is.width}x${is.height}`).join(' | ')}`),
    tasks: of('longtask').filter(({ startTime }) => startTime >= at('wasm')).map(({ duration }) => duration),
  };
}
