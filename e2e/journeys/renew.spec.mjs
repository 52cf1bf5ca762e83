// Another secret, or another key on paper, for a plan that is kept already.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { nothingOf, walk } from '../support/inside.mjs';
import { see } from '../support/see.mjs';
import { begun as prepared, reads } from '../support/prepared.mjs';
import { SECRET } from '../pages/vault.mjs';

const DONE = 'Je plan is bewaard';
const PICTURES = ['kat', 'appel', 'vis', 'beker', 'vlinder', 'kaas'];
const OTHER = { sentence: 'Wij fietsen samen door de duinen' };
const SLOW = { timeout: 120_000 };

/** An open vault with a note in it and a key on paper. */
async function begun(app) {
  const { vault, paper } = await prepared(app, { recovery: true });
  return { vault, paper: { recovery: paper.join(' ') } };
}

/** Asks for something new on the screen of the vault; a wrong secret does not get there. */
async function ask(app, vault, what) {
  await walk(app, '/bewaren', DONE);
  await app.button(what).click();
  await see(app.page.getByText('Geef eerst je geheim van nu, of je sleutel op papier.'));
  await vault.enter(OTHER);
  await refused(app);
}

const refused = (app) => see(app.page.getByText('Dat was het niet.'));

/** Locks; these open the plan no more, and this does. */
async function opensOnly(app, vault, { old, fresh }) {
  await app.button('Op slot').click();
  await see(vault.plan());
  await vault.choose();
  for (const secret of old) {
    await vault.enter(secret);
    await refused(app);
  }
  await vault.enter(fresh);
  await vault.isOpen();
  await reads(app);
}

journey('Renew', BOTH, (it) => {
  it('a new secret opens, the old one does not, the key on paper still does', async ({ app, page }) => {
    const { vault, paper } = await begun(app);
    await ask(app, vault, 'Kies een ander geheim');
    await vault.enter(SECRET);
    await app.button('Bewaren met 6 plaatjes').click();
    await vault.choosePictures('Kies 6 plaatjes. Onthoud ook de volgorde.', PICTURES);
    await vault.choosePictures('Kies dezelfde 6 plaatjes nog een keer', PICTURES);
    await app.on(DONE);
    // The picture on the plan and what is in it stay; nobody is asked for them again.
    assert.equal(await page.getByText('Kies een plaatje voor op je plan.').count(), 0);
    await opensOnly(app, vault, { old: [SECRET], fresh: { pictures: PICTURES } });
    await opensOnly(app, vault, { old: [], fresh: paper });
  }, SLOW);

  it('a new key on paper opens, the old one does not; with it a forgotten secret is replaced', async ({ app, page }) => {
    const { vault, paper } = await begun(app);
    await ask(app, vault, 'Maak een nieuwe sleutel op papier');
    await vault.enter(SECRET);
    await see(page.locator('.secret-words li'));
    const words = await vault.recoveryWords();
    assert.equal(words.length, 8);
    const fresh = { recovery: words.join(' ') };
    assert.notEqual(fresh.recovery, paper.recovery);
    await walk(app, '/plan', 'Mijn plan');
    await walk(app, '/bewaren', DONE);
    await nothingOf(page, [words.slice(0, 3).join(' '), words.join('\n')], 'the screen of the vault');
    await opensOnly(app, vault, { old: [paper], fresh });

    await ask(app, vault, 'Kies een ander geheim');
    await vault.enter(fresh);
    await app.button('Bewaren met een eigen zin').click();
    await vault.type('Jouw zin', OTHER.sentence);
    await vault.type('Typ hetzelfde nog een keer', OTHER.sentence);
    await app.on(DONE);
    await opensOnly(app, vault, { old: [SECRET], fresh: OTHER });
  }, SLOW);
});
