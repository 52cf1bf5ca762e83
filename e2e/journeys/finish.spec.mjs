// "Ik ben klaar": paper, lock, pause or wipe.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { kept, walk } from '../support/inside.mjs';
import { begun, closed, guest, reads, write } from '../support/prepared.mjs';
import { SECRET, Vault } from '../pages/vault.mjs';

const START = 'Waar wil je aan werken?';
const ASKS = ['Alles wissen', 'Ja, wis mijn plan', 'Weet je het zeker? Ja, wis alles'];

const finish = (app) => walk(app, '/klaar', 'Ik ben klaar');

/** Lines of what this browser keeps that are of a vault. */
async function ofVaults(page) {
  const lines = (await kept(page)).split('\n');
  return lines.filter((line) => /^row /.test(line) || /^local oporde-[0-9a-f]{16}/.test(line));
}

journey('Finish', BOTH, (it) => {
  it('offers paper, lock, pause and wipe', async ({ page, app }) => {
    const { vault } = await closed(app);
    await vault.unlock();
    await app.link('Ik ben klaar').click();
    await app.on('Ik ben klaar');
    for (const name of ['Neem het mee op papier', 'Laat het hier op slot', 'Even weg', 'Alles wissen']) {
      await see(page.getByRole('heading', { level: 2, name, exact: true }));
    }
    await see(page.getByRole('main').getByRole('link', { name: 'Op papier' }));
    for (const name of ['Zet op slot en stop', 'Even weg', 'Alles wissen']) await see(app.button(name));
  });

  it('a guest is told that nothing is kept, and how to keep it', async ({ page, app }) => {
    await guest(app);
    await finish(app);
    await see(page.getByText('Je plan is nog niet bewaard. Stop je nu? Dan is het weg.'));
    await gone(app.button('Zet op slot en stop'));
    await page.getByRole('main').getByRole('link', { name: 'Je plan bewaren' }).click();
    await app.on('Je plan bewaren');
  });

  it('a guest wipes: asked twice, and the work is gone', async ({ app }) => {
    await guest(app);
    await finish(app);
    for (const ask of ASKS) await app.button(ask).click();
    await app.on(START);
    await reads(app, '');
  });

  it('locking ends undo and keeps the rest', async ({ page, app }) => {
    const { vault } = await begun(app);
    await write(app, 'vlindermoes');
    await see(app.button('Maak ongedaan'));
    await finish(app);
    await see(page.getByText('Je kunt dan niets meer ongedaan maken.'));
    await app.button('Zet op slot en stop').click();
    await see(vault.plan());
    await app.on(START);
    const rows = await ofVaults(page);
    assert.equal(rows.filter((row) => row.startsWith('row changes')).length, 0, 'one snapshot, no changes');
    await vault.plan().click();
    await vault.enter(SECRET);
    await vault.isOpen();
    assert.equal(await app.button('Maak ongedaan').count(), 0);
    await reads(app, 'vlindermoes');
  }, { both: 'smoke' });

  it('refusing to wipe keeps everything', async ({ page, app }) => {
    const { vault } = await begun(app);
    await finish(app);
    const before = await kept(page);
    for (const many of [1, 2]) {
      for (const ask of ASKS.slice(0, many)) await app.button(ask).click();
      await app.button('Nee, bewaar mijn plan').click();
      await see(app.button('Alles wissen'));
    }
    assert.equal(await kept(page), before);
    await app.reload();
    await vault.unlock();
    await reads(app);
  });

  it('wiping leaves nothing behind, wrong tries neither', async ({ page, app, context }) => {
    const { vault } = await begun(app);
    assert.ok((await ofVaults(page)).length > 2);
    // Somebody else tries meanwhile, in another tab.
    const other = await context.newPage();
    const elsewhere = new Vault(new app.constructor(other, app.origin));
    await elsewhere.choose();
    await elsewhere.enter({ sentence: 'dit is de verkeerde zin' });
    await see(other.getByText('Dat was het niet.'));
    await other.close();

    await finish(app);
    for (const ask of ASKS) await app.button(ask).click();
    await app.on(START);
    await gone(vault.plan());
    assert.deepEqual(await ofVaults(page), []);
    await app.open('/openen');
    await see(page.getByText('Op deze computer is geen plan bewaard.'));
    assert.equal(await page.getByText('Dat is nu weg.').count(), 0);
  }, { both: 'storage' });

  it('wiping one plan leaves the other alone', async ({ page, app }) => {
    const { vault: first } = await closed(app);
    await first.keep({ sentence: 'Wij fietsen samen door de duinen', mark: 'vis' });
    await finish(app);
    for (const ask of ASKS) await app.button(ask).click();
    await app.on(START);
    await see(first.plan());
    assert.equal(await page.locator('.vaults button').count(), 1);
    await first.unlock();
    await reads(app);
  });
});
