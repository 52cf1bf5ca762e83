// What the benchmark runs inside a page. Each function is sent there by itself.

/** For a visit: clicks the tile of the plan as soon as it is painted, tells when the plan is on the screen. */
export function watch() {
  const begun = Number((sessionStorage.begun ??= performance.timeOrigin));
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const tile = () => document.querySelector('main a.tile[href$="plan"]');
  const isShown = () => {
    if (document.querySelector('#shell') || !/^Mijn plan$/.test(document.querySelector('h1')?.textContent ?? '')) return false;
    const last = [...document.querySelectorAll('main section:has(.task-card) h2')].at(-1);
    return last?.textContent === 'Na vrijlating';
  };
  const look = () => {
    if (isShown()) {
      // The frame that shows it is made after this one.
      return requestAnimationFrame(() => requestAnimationFrame(() => {
        const usable = performance.timeOrigin + performance.now() - begun;
        globalThis.told({ usable, firstPaint: Number(sessionStorage.painted) });
      }));
    }
    if (!sessionStorage.painted && paint() && tile()) {
      sessionStorage.painted = paint();
      tile().click();
    }
    return requestAnimationFrame(look);
  };
  if (location.protocol === 'http:') requestAnimationFrame(look);
}

/** For a page that stands already. */
export function ready() {
  globalThis.showPlan = () => document.querySelector('main a.tile[href$="plan"]').click();
  globalThis.isShown = () => {
    const last = [...document.querySelectorAll('main section:has(.task-card) h2')].at(-1);
    return document.querySelector('h1')?.textContent === 'Mijn plan' && last?.textContent === 'Na vrijlating';
  };
}
