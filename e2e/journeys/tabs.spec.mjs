// One plan in two tabs: one writes, the other follows. Two guests do not meet.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { nothingOf, walk } from '../support/inside.mjs';
import { NOTE, STEP, begun, write as writeNote } from '../support/prepared.mjs';
import { App } from '../pages/app.mjs';
import { Step } from '../pages/plan.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

const OTHER = 'vlindermoes om negen uur';
const FOLLOWS = 'Je plan staat ook open in een ander tabblad. Hier kijk je alleen mee.';

/** Turns to this tab: a tab behind another one draws nothing and moves no focus. */
const turnTo = (app) => app.page.bringToFront();

async function write(app, text) {
  await turnTo(app);
  await writeNote(app, text);
}

async function reads(app, text) {
  await turnTo(app);
  await walk(app, '/plan', 'Mijn plan');
  await walk(app, STEP);
  await see(new Step(app).note());
  assert.equal(await new Step(app).note().inputValue(), text);
}

/** The vault open in two tabs of one browser, the second of which follows. */
async function twice({ app, context }) {
  await begun(app);
  const second = new App(await context.newPage(), app.origin);
  await new Vault(second).unlock();
  await see(second.page.getByRole('status').filter({ hasText: FOLLOWS }));
  return second;
}

async function isLocked(app) {
  await see(new Vault(app).plan());
  await nothingOf(app.page, [NOTE]);
}

journey('Tabs', BOTH, (it) => {
  it('the second follows, sees what the first does, and changes nothing', async ({ app, context }) => {
    const second = await twice({ app, context });
    await reads(second, NOTE);
    await see(app.button('Dit is klaar'));
    await app.button('Dit is klaar').click();
    await see(second.page.getByText('Klaar sinds maandag 1 maart 2027.'));

    await second.button('Toch weer open').click();
    await see(second.page.getByText('Klaar sinds maandag 1 maart 2027.'));
    assert.equal(await second.page.getByLabel('Wat wil je onthouden?').isEditable(), false);
    await see(second.page.getByRole('status').filter({ hasText: FOLLOWS }));
    await reads(second, NOTE);
    await reads(app, NOTE);
    await see(app.page.getByText('Klaar sinds maandag 1 maart 2027.'));
  }, { both: 'smoke' });

  it('a note of the first shows on the open step of the second', async ({ app, context }) => {
    const second = await twice({ app, context });
    await walk(second, STEP);
    await see(new Step(second).note());
    await write(app, OTHER);
    await second.page.waitForFunction(
      (text) => [...document.querySelectorAll('textarea')].some((field) => field.value === text), OTHER,
    );
  });

  it('the second takes over, and the first locks', async ({ app, context }) => {
    const second = await twice({ app, context });
    await second.button('Werk hier verder').click();
    await isLocked(app);
    await gone(second.page.getByText(FOLLOWS));
    await write(second, OTHER);
    await second.reload();
    await new Vault(second).unlock();
    await reads(second, OTHER);
  }, { both: 'storage' });

  it('a first tab that does not let go is told of', async ({ app, context }) => {
    const second = await twice({ app, context });
    await second.page.evaluate(() => (BroadcastChannel.prototype.postMessage = () => {}));
    await second.button('Werk hier verder').click();
    await see(second.page.getByRole('status').filter({ hasText: 'Werk daar verder. Of sluit het en laad deze bladzijde opnieuw.' }));
    await see(second.page.getByRole('status').filter({ hasText: FOLLOWS }));
    await write(app, OTHER);
    await reads(second, OTHER);
  });

  it('what was typed a moment before is there after taking over', async ({ app, context }) => {
    const second = await twice({ app, context });
    await new Step(app).note().fill(OTHER);
    await second.button('Werk hier verder').click();
    await isLocked(app);
    await gone(second.page.getByText(FOLLOWS));
    await reads(second, OTHER);
  });

  it('locking one locks the other', async ({ app, context }) => {
    const second = await twice({ app, context });
    await app.button('Op slot').click();
    await isLocked(app);
    await isLocked(second);
    await turnTo(app);
    await new Vault(app).unlock();
    await turnTo(second);
    await new Vault(second).unlock();
    await see(second.page.getByText(FOLLOWS));
    await second.button('Op slot').click();
    await isLocked(second);
    await isLocked(app);
  });

  it('wiping in one locks the other', async ({ app, context }) => {
    const second = await twice({ app, context });
    await walk(second, STEP);
    await see(new Step(second).note());
    await turnTo(app);
    await walk(app, '/klaar', 'Ik ben klaar');
    for (const ask of ['Alles wissen', 'Ja, wis mijn plan', 'Weet je het zeker? Ja, wis alles']) {
      await app.button(ask).click();
    }
    await app.on('Waar wil je aan werken?');
    await second.on('Waar wil je aan werken?');
    await nothingOf(second.page, [NOTE]);
  });

  it('closing the first lets the second go on', async ({ app, context }) => {
    const second = await twice({ app, context });
    await app.page.close();
    await second.button('Werk hier verder').click();
    await gone(second.page.getByText(FOLLOWS));
    await write(second, OTHER);
    await reads(second, OTHER);
  }, { both: 'storage' });

  it('two guests in two tabs do not meet', async ({ page, app, context }) => {
    const second = new App(await context.newPage(), app.origin);
    for (const [guest, text] of [[app, NOTE], [second, OTHER]]) {
      await guest.open(STEP);
      await new Step(guest).note().fill(text);
      await new Step(guest).note().blur();
      await see(guest.page.getByRole('status').filter({ hasText: 'Nog niet bewaard.' }));
    }
    await reads(app, NOTE);
    await reads(second, OTHER);
    await second.button('Op slot').click();
    await second.on('Even weg');
    await second.button('Stop nu').click();
    await second.on('Waar wil je aan werken?');
    await reads(app, NOTE);
    await nothingOf(page, [OTHER]);
  }, { both: 'storage' });

  it('another plan in the second tab is left alone', async ({ app, context }) => {
    await begun(app);
    const second = new App(await context.newPage(), app.origin);
    await new Vault(second).keep({ ...SECRET, mark: 'vis' });
    await write(second, OTHER);
    await app.button('Op slot').click();
    await isLocked(app);
    await reads(second, OTHER);
  });
});
