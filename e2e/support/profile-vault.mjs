// A plan that is closed with a sentence, in a browser with a profile folder of its own.
import { FLOOR_HERE } from './keys.mjs';

export const SENTENCE = 'Mijn tante bakt elke zondag appeltaart';
export const SAVED = 'Opgeslagen op deze computer';
const START = 'Waar wil je aan werken?';
/** True once the vault is open, on the first screen. */
const OPENED = `document.querySelector('h1')?.textContent.includes('${START}') && !document.querySelector('.vaults')`;

/** Opens an address anew and waits until the app took over from the static page. */
export async function visit(browser, path = '/') {
  await browser.go(path);
  await browser.until(`document.querySelector('h1') && !document.querySelector('#shell')`);
}

/** A script that goes to a screen inside the app, as its links do: a fresh page would lock the plan. */
export const stepTo = (path) => `
  document.activeElement?.blur();
  window.history.pushState(null, '', ${JSON.stringify(path)});
  window.dispatchEvent(new window.PopStateEvent('popstate'));`;

/** Goes to a screen inside the app and waits until it is there, whole: its heading gets the focus. */
export const walk = (browser, path) =>
  browser.run(`${stepTo(path)}
    while (!document.activeElement?.matches('h1') || document.querySelector('[aria-busy=true]')) await new Promise((resolve) => requestAnimationFrame(resolve));`);

/** Closes the work of a guest in a vault. */
export async function keep(browser, sentence = SENTENCE) {
  await walk(browser, '/bewaren');
  await browser.run(FLOOR_HERE);
  await browser.click('Bewaren met een eigen zin');
  for (const label of ['Jouw zin', 'Typ hetzelfde nog een keer']) {
    await browser.write(label, sentence);
    await browser.click('Ga verder');
  }
  await browser.click('huis');
  await browser.click('Bewaar mijn plan');
  await browser.until(`document.querySelector('h1').textContent.includes('Je plan is bewaard')`);
}

/** From wherever a locked app is to the choice between the ways to open the vault. */
export async function choose(browser) {
  await visit(browser);
  await browser.until(`document.querySelector('.vaults__vault')`);
  await browser.run(`document.querySelector('.vaults__vault').click()`);
  await browser.see('Hoe doe je je plan open?');
}

export async function enter(browser, sentence = SENTENCE) {
  await browser.click('Zin of woorden');
  await browser.write('Jouw zin of woorden', sentence);
  await browser.click('Ga verder');
}

/** Opens the vault. */
export async function unlock(browser, sentence = SENTENCE) {
  await choose(browser);
  await enter(browser, sentence);
  await browser.until(OPENED);
}

/** "Zet op slot en stop": everything becomes one snapshot and the app begins anew. */
export async function lock(browser) {
  await walk(browser, '/klaar');
  await browser.click('Zet op slot en stop');
  await browser.until(`document.querySelector('.vaults__vault') && !document.querySelector('#shell')`);
}

/** For scripts in the page: what comes, buttons and choices by their words, what the status line says. */
export const TOOLS = `
  const appears = (find) => new Promise((resolve) => {
    const look = () => {
      const found = find();
      if (found) (watcher.disconnect(), resolve(found));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
  const called = (kind) => (text) => appears(() => [...document.querySelectorAll(kind)].find((one) => one.textContent.trim() === text));
  const button = called('button');
  const choice = called('label');
  const status = () => document.querySelector('.status-line [role=status]')?.textContent ?? '';`;

/**
 * A script that does something and waits until the status line has said, after that, that it is kept.
 * The line still says so of the change before: what counts is that it says otherwise in between.
 */
export const kept = (change) => `${TOOLS}
  let isUnderWay = false;
  const done = new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (status().includes('Even opslaan')) isUnderWay = true;
      if (isUnderWay && status().includes('${SAVED}')) (watcher.disconnect(), resolve());
    });
    watcher.observe(document, { subtree: true, childList: true, characterData: true });
  });
  ${change}
  await done;`;

/** Writes in a field of this id and leaves it, faster than anybody types. */
export const put = (id, text) => `
  const field = await appears(() => document.querySelector('#${id}'));
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
  field.dispatchEvent(new window.Event('blur'));`;

/** Answers a question with one choice and waits until that is kept. */
export const answer = (browser, question, text) =>
  browser.run(stepTo(`/vragen/${question}`) + kept(`(await choice('${text}')).click();`));
