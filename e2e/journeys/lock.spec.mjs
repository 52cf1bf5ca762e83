// Locking at once, by a pause, and by itself; afterwards nothing of a person is to be seen.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { sample } from '../support/levels.mjs';
import { gone, see } from '../support/see.mjs';
import { MINUTE, kept, nothingOf, skip, skips, tapShift, walk } from '../support/inside.mjs';
import { NOTE, STEP, begun, guest, reads as isThere, write } from '../support/prepared.mjs';
import { App } from '../pages/app.mjs';
import { Step } from '../pages/plan.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

const START = 'Waar wil je aan werken?';
/** So high that nothing scrolls by itself: a scroll is a sign of somebody. */
const HIGH = { viewport: { width: 1280, height: 2400 } };

/** Screens on which people work, one of each kind. */
const SCREENS = [
  '/', '/plan', '/plan/weg', STEP, '/identiteit', '/vragen', '/vragen/bed', '/wie-is-wie', '/waarvoor',
  '/verandering', '/papieren', '/papieren/een-blad', '/bewaren', '/klaar', '/instellingen', '/hulp',
];

/** Locked by the app, which says so on the first screen. */
async function isLocked(app, where) {
  await see(app.status('Op slot. Er staat niets meer open.'));
  await isShut(app, where);
}

/** The first screen with the pictures of vaults on it, and nobody's plan. */
async function isShut(app, where) {
  await see(new Vault(app).plan());
  await app.on(START);
  await nothingOf(app.page, [NOTE], where);
  assert.equal(await app.page.evaluate(() => location.pathname), '/', where);
}

/** Opens the vault from where the lock left off. */
async function openHere(vault) {
  await vault.plan().click();
  await vault.enter(SECRET);
  await vault.isOpen();
}

function profile(page, minutes) {
  const body = JSON.stringify({ version: 1, idle_minutes: minutes });
  return page.route('**/inrichting.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}

/** After this number of frames the taps were not taken for three of one lock. */
const MOST = 120;

/** Frames that the browser draws from the third tap until none of these words is there to see: on a slow machine as on a quick one. */
async function framesOfTaps(page, words) {
  let told;
  await page.exposeFunction('tellFrames', (frames) => told(frames));
  // A fresh page that comes before the next frame ends the count: the old one is not seen any more.
  page.on('domcontentloaded', () => told?.(1));
  await page.evaluate(([words, most]) => {
    let taps = 0;
    const isClean = () => {
      const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => field.value);
      const all = [document.documentElement.innerText, ...fields, document.title, location.href].join('\n');
      return words.every((word) => !all.includes(word));
    };
    if (isClean()) throw new Error('nothing to hide');
    addEventListener('keyup', ({ key }) => {
      if (key === 'Shift') taps += 1;
      if (key !== 'Shift' || taps % 3 !== 0) return;
      let frames = 0;
      const look = () => {
        frames += 1;
        if (isClean() || frames > most) globalThis.tellFrames(frames);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true });
  }, [words, MOST]);
  // Taps that came too far apart are no quick lock, so somebody taps again.
  for (let tries = 0; tries < 5; tries += 1) {
    const count = new Promise((resolve) => (told = resolve));
    await tapShift(page);
    const frames = await count;
    if (frames <= MOST) return frames;
  }
  throw new Error('three taps on Shift do not lock');
}

journey('Quick lock', BOTH, (it, browser) => {
  /** One screen in three stands for its kind; the others in later runs. */
  const seen = sample(SCREENS, (path) => path, 3);

  it(`the button and three taps lock from ${seen.length} screens`, async ({ page, app }) => {
    const { vault } = await begun(app);
    for (const [at, path] of seen.entries()) {
      await walk(app, path);
      await see(app.heading());
      // Each browser does with the button what the other does with taps.
      if ((at % 2 === 0) === (browser === 'chromium')) await app.button('Op slot').click();
      else await tapShift(page);
      await isLocked(app, path);
      await openHere(vault);
    }
    await isThere(app);
  }, { timeout: 180_000 });

  it('capitals, slow taps and a held key lock nothing', async ({ page, app }) => {
    await skips(page);
    await begun(app);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await new Step(app).note().press('Shift+A');
    await page.keyboard.press('Shift');
    assert.equal(await new Step(app).note().inputValue(), `${NOTE}A`);
    for (const letter of 'BCD') await new Step(app).note().press(`Shift+${letter}`);
    // Spread over more than five seconds.
    for (let tap = 0; tap < 4; tap += 1) {
      await skip(page, 2_600);
      await page.keyboard.press('Shift');
    }
    await skip(page, 5_100);
    // A key that is held down repeats.
    for (let hold = 0; hold < 3; hold += 1) {
      for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('Shift');
      await page.keyboard.up('Shift');
    }
    assert.equal(await new Step(app).note().inputValue(), `${NOTE}ABCD`);
    // And three bare taps do.
    await tapShift(page);
    await isLocked(app);
  });

  it('nothing of a vault is to be seen in the second frame after the third tap', async ({ page, app }) => {
    await begun(app);
    const title = await app.heading().innerText();
    const frames = await framesOfTaps(page, [NOTE, title, STEP]);
    assert.ok(frames <= 2, `${frames} frames`);
    await isLocked(app);
  });

  it('nothing of a guest is to be seen in the second frame after the third tap', async ({ page, app }) => {
    await guest(app);
    const title = await app.heading().innerText();
    const frames = await framesOfTaps(page, [NOTE, title]);
    assert.ok(frames <= 2, `${frames} frames`);
    await app.on('Even weg');
  });

  it('back, forward and reload never show the plan', async ({ page, app }) => {
    await begun(app);
    await walk(app, '/plan', 'Mijn plan');
    await walk(app, STEP);
    await see(new Step(app).note());
    await app.button('Op slot').click();
    await isLocked(app);
    for (const [go, path] of [['back', '/plan'], ['back', STEP], ['forward', '/plan'], ['forward', '/']]) {
      await page.evaluate((go) => history[go](), go);
      await page.waitForFunction(
        (path) => location.pathname === path && !document.querySelector('#shell') && document.querySelector('h1'), path,
      );
      await nothingOf(page, [NOTE], `${go} to ${path}`);
    }
    await app.reload();
    await nothingOf(page, [NOTE], 'a reload');
  }, { both: 'history' });

  it('coming back from another page never shows the plan', async ({ page, app }) => {
    await begun(app);
    await app.button('Op slot').click();
    await isLocked(app);
    for (const elsewhere of ['about:blank', `${app.origin}/icon.svg`]) {
      await page.evaluate(() => (globalThis.isLeft = true));
      await page.goto(elsewhere);
      await page.evaluate(() => void setTimeout(() => history.back()));
      // A page that the browser kept whole wakes up as a new one.
      await page.waitForFunction(
        () => location.pathname === '/' && !globalThis.isLeft && !document.querySelector('#shell') && document.querySelector('h1'),
      );
      await nothingOf(page, [NOTE], `back from ${elsewhere}`);
    }
  }, { both: 'history' });

  it('a page that is left with the plan open does not show it to who comes back', async ({ page, app }) => {
    await begun(app);
    await page.goto('about:blank');
    await page.goBack();
    await app.ready();
    await see(app.heading());
    await nothingOf(page, [NOTE]);
    assert.equal(await new Step(app).note().inputValue(), '');
  }, { both: 'history' });

  it('a second tab knows nothing of the first', async ({ app, context }) => {
    await begun(app);
    const second = new App(await context.newPage(), app.origin);
    await second.open(STEP);
    assert.equal(await new Step(second).note().inputValue(), '');
    await app.button('Op slot').click();
    await isLocked(app);
    await second.reload();
    await nothingOf(second.page, [NOTE]);
  });

  if (browser === 'chromium') {
    it('a tab that crashed does not come back with the plan', async ({ page, app }) => {
      const { vault } = await begun(app);
      await page.goto('chrome://crash').catch(() => {});
      const again = new App(await page.context().newPage(), app.origin);
      await again.open(STEP);
      await nothingOf(again.page, [NOTE]);
      assert.equal(await new Step(again).note().inputValue(), '');
      await again.open('/');
      await new Vault(again).unlock();
      await isThere(again);
      assert.ok(vault);
    }, { calm: false, fresh: true });
  }

  it('a guest with work: out of sight, back again, wiped after two minutes', async ({ page, app }) => {
    await skips(page);
    await guest(app);
    await tapShift(page);
    await app.on('Even weg');
    await see(page.getByText('Na 2 minuten is het werk gewist.'));
    await nothingOf(page, [NOTE]);
    assert.equal(await page.getByRole('textbox').count(), 0);
    await app.button('Ik ben terug').click();
    await isThere(app);
    await app.button('Op slot').click();
    await app.on('Even weg');
    await skip(page, MINUTE);
    await see(app.button('Ik ben terug'));
    await app.button('Ik ben terug').click();
    await isThere(app);
    await app.button('Op slot').click();
    await app.on('Even weg');
    await skip(page, 2 * MINUTE + 1_000);
    await app.on(START);
    await app.open(STEP);
    assert.equal(await new Step(app).note().inputValue(), '');
  }, HIGH);
});

journey('Pause', BOTH, (it) => {
  /** Goes away for a moment, with these digits. */
  async function pause(app, digits) {
    await walk(app, '/klaar', 'Ik ben klaar');
    await app.page.getByLabel('Kies minstens 4 cijfers, alleen voor nu').fill(digits);
    await app.button('Even weg').click();
  }

  async function give(app, digits) {
    await app.page.getByLabel('Jouw cijfers').fill(digits);
    await app.page.getByLabel('Jouw cijfers').press('Enter');
  }

  it('digits bring everything back, undo too, and stand nowhere', async ({ page, app }) => {
    await new Vault(app).keep();
    await write(app);
    const before = await kept(page);
    await pause(app, '123');
    await see(page.getByText('Kies minstens 4 cijfers.', { exact: true }));
    await pause(app, '90210');
    await app.on('Even weg');
    assert.equal(await page.title(), 'Op Orde');
    await nothingOf(page, [NOTE, '90210']);
    assert.equal(await kept(page), before);
    await give(app, '90211');
    await see(page.getByText('Dat waren ze niet.'));
    assert.equal(await page.getByLabel('Jouw cijfers').inputValue(), '');
    await give(app, '90210');
    await app.on('Ik ben klaar');
    await isThere(app);
    const after = await kept(page);
    assert.equal(after, before);
    assert.ok(!after.includes('90210') && !after.includes(Buffer.from('90210').toString('hex')), 'no digits');
    await app.undo();
    await app.saved();
    await walk(app, '/plan', 'Mijn plan');
    await walk(app, STEP);
    await see(new Step(app).note());
    assert.equal(await new Step(app).note().inputValue(), '');
  }, { both: 'smoke' });

  it('the fifth miss locks', async ({ page, app }) => {
    const { vault } = await begun(app);
    await pause(app, '4711');
    for (let miss = 1; miss <= 4; miss += 1) {
      await give(app, `000${miss}`);
      await see(page.getByText('Dat waren ze niet.'));
      await see(app.heading('Even weg'));
    }
    await give(app, '0005');
    await isLocked(app);
    await vault.unlock();
    await isThere(app);
  });

  it('a reload during a pause locks', async ({ app }) => {
    await begun(app);
    await pause(app, '4711');
    await app.on('Even weg');
    await app.reload();
    await nothingOf(app.page, [NOTE]);
    await app.open('/');
    await isShut(app);
  });

  it('stop ends a pause, and so does time', async ({ page, app }) => {
    await skips(page);
    const { vault } = await begun(app);
    await pause(app, '4711');
    await app.button('Stop nu').click();
    await isLocked(app);
    await vault.unlock();
    await pause(app, '4711');
    await skip(page, 9 * MINUTE);
    await see(page.getByLabel('Jouw cijfers'));
    await skip(page, 2 * MINUTE);
    await isLocked(app);
  }, HIGH);
});

journey('Nobody there', BOTH, (it) => {
  const question = (page) => page.getByRole('alertdialog', { name: 'Ben je er nog?' });
  /** Each of these is somebody. */
  const SIGNS = {
    key: (page) => page.keyboard.press('ArrowDown'),
    typing: (page) => page.keyboard.insertText('x'),
    pointer: (page) => page.mouse.move(300, 300),
    'pointer again': (page) => page.mouse.move(310, 300),
    wheel: (page) => page.mouse.wheel(0, 40),
    async button(page) {
      await page.getByRole('button', { name: 'Ja, ik ben er nog' }).focus();
      await page.keyboard.press('Enter');
    },
    scroll: (page) => page.evaluate(() => document.dispatchEvent(new Event('scroll', { bubbles: true }))),
  };
  it('asks after the minutes of this place; any sign answers, as often as needed', async ({ page, app }) => {
    await skips(page);
    await profile(page, 2);
    await begun(app);
    for (const [name, sign] of Object.entries(SIGNS)) {
      // Far enough from the end that a slow machine does not reach it meanwhile.
      await skip(page, MINUTE);
      await gone(question(page));
      await skip(page, MINUTE);
      await see(question(page));
      await sign(page);
      await gone(question(page)).catch((error) => {
        throw new Error(`${name} is no answer: ${error.message}`);
      });
      await new Step(app).note().focus();
    }
  }, HIGH);

  it('locks two minutes later, and what was typed just before is there', async ({ page, app }) => {
    await skips(page);
    await profile(page, 2);
    const vault = new Vault(app);
    await vault.keep();
    await walk(app, STEP);
    await new Step(app).note().fill(NOTE);
    await skip(page, 2 * MINUTE);
    await see(question(page));
    await see(page.getByText('Anders gaat je plan na 2 minuten op slot. Er gaat niets verloren.'));
    await skip(page, 2 * MINUTE);
    await isLocked(app);
    await vault.unlock();
    await isThere(app);
  }, { ...HIGH, both: 'storage' });

  it('typed in the last moment of a machine that falls asleep', async ({ page, app }) => {
    await skips(page);
    await profile(page, 2);
    const vault = new Vault(app);
    await vault.keep();
    await walk(app, STEP);
    await see(new Step(app).note());
    await new Step(app).note().fill(NOTE);
    await skip(page, 60 * MINUTE);
    await isLocked(app);
    await vault.unlock();
    await isThere(app);
  }, HIGH);

  it('the first touch after a long sleep is that of the next person', async ({ page, app }) => {
    await skips(page);
    await profile(page, 2);
    await begun(app);
    await page.evaluate((milliseconds) => {
      const stop = (event) => event.stopImmediatePropagation();
      addEventListener('focus', stop, { capture: true, once: true });
      globalThis.skipTime(milliseconds);
    }, 5 * MINUTE);
    await page.mouse.move(10, 10);
    await isLocked(app);
  }, HIGH);

  it('a guest is told that the work would be gone', async ({ page, app }) => {
    await skips(page);
    await profile(page, 2);
    await guest(app);
    await skip(page, 2 * MINUTE);
    await see(question(page).getByText('Anders is je plan na 2 minuten weg.'));
    await skip(page, 2 * MINUTE);
    await app.on(START);
    await nothingOf(page, [NOTE]);
  }, HIGH);

  it('0 minutes is never', async ({ page, app }) => {
    await skips(page);
    await profile(page, 0);
    await begun(app);
    await skip(page, 24 * 60 * MINUTE);
    await page.mouse.move(20, 20);
    assert.equal(await question(page).count(), 0);
    await isThere(app);
  }, HIGH);

  it('never on a machine of one person alone', async ({ page, app }) => {
    await skips(page);
    await profile(page, 2);
    await begun(app);
    await walk(app, '/instellingen', 'Taal en weergave');
    const own = page.getByLabel('Alleen ik gebruik dit apparaat');
    await own.check();
    await skip(page, 30 * MINUTE);
    await page.mouse.move(20, 20);
    assert.equal(await question(page).count(), 0);
    await own.uncheck();
    await skip(page, 2 * MINUTE);
    await see(question(page));
  }, HIGH);
});
