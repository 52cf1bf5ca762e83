// What is the same in each browser with a profile folder: waiting for a sign, finding what can be clicked.

import { setTimeout as pause } from 'node:timers/promises';
import { patience } from './patience.mjs';

/** Milliseconds after which a browser that does not answer fails its test. */
export const PATIENCE = patience(15_000);
/** The same for a text that is typed letter by letter, which may be long. */
export const TYPING = patience(60_000);
/** Milliseconds between two looks; without them the looks themselves would take a core. */
const BETWEEN = 20;
/** The same within a page, beside a look at each change: a value, the focus, a font or a scroll changes nothing in the tree. */
const UNSEEN = 100;
/** A page that goes away takes the question along. */
const LEFT = /unloaded|navigat|discarded|destroyed/i;

/** XPath of a link, button or choice by its words. */
export const toClick = (text) => `//body//*[normalize-space() = "${text}"][self::a or self::button or self::label]`;

/** A script that waits for the next frame: with it a new step gives the focus to its heading, and typing would go there. */
export const FRAMED = 'await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));';

/** Waits until an expression is true in the page, or in the one that follows it. */
export async function until(run, expression) {
  for (;;) {
    const answer = await run(asked(expression)).catch((error) => {
      if (!LEFT.test(error.message)) throw new Error(`${error.message}: ${expression}`, { cause: error });
    });
    if (answer === true) return;
    if (answer) throw new Error(`never came: ${expression}; on the page stands: ${answer}`);
  }
}

const asked = (expression) => `return new Promise((resolve) => {
  const limit = setTimeout(() => {
    stop();
    resolve(document.location.pathname + ' ' + document.body.innerText.slice(0, 1000));
  }, ${PATIENCE - 1000});
  const look = () => {
    if (!(${expression})) return;
    stop();
    clearTimeout(limit);
    resolve(true);
  };
  const watcher = new MutationObserver(look);
  const unseen = setInterval(look, ${UNSEEN});
  const stop = () => {
    watcher.disconnect();
    clearInterval(unseen);
  };
  watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  look();
});`;

/** Looks again and again until it is so. */
export async function untilSo(isSo, complaint) {
  const limit = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > limit) throw new Error(await complaint());
    await pause(BETWEEN);
  }
}
