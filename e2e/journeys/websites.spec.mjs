// Sites that help: found by a word or by what somebody needs, and left for only where the place allows it.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { layout, violations } from '../support/a11y.mjs';
import { print } from '../support/pdf.mjs';
import { NOTE, STEP, begun, guest, reads } from '../support/prepared.mjs';
import { Step } from '../pages/plan.mjs';
import { LEAVE, OPEN, TITLE, Websites } from '../pages/websites.mjs';

const NOT_HERE = 'Niet open op deze computer. Vraag het RIC.';

/** Another site, that tells who comes to it. */
async function another(page, host) {
  const came = [];
  await page.context().route(`https://${host}/**`, (route) => {
    came.push(route.request().headers());
    return route.fulfill({ contentType: 'text/html', body: '<title>Elders</title><h1>Elders</h1>' });
  });
  return came;
}

/** Goes to the site from the screen before it. */
async function leave(app, name) {
  await app.link(`Ga naar ${name}`).click();
  await see(app.page.getByRole('heading', { name: 'Elders' }));
}

journey('Websites', BOTH, (it, browser) => {
  it('are found by a word, with diacritics or without', async ({ page, app }) => {
    const sites = new Websites(app);
    await sites.open();
    await tabTo(sites.field());
    await page.keyboard.type('Justitië');
    await see(sites.count('1 site gevonden'));
    await see(sites.row('dji.nl').getByText('Dienst Justitiële Inrichtingen'));
    await sites.field().fill('JUSTITIE');
    await see(sites.row('dji.nl'));
    // By host, by what it is for, and by what somebody needs, in any order.
    for (const [word, host] of [['duo.nl', 'duo.nl'], ['trein bus', '9292.nl'], ['ik zoek een huis', 'woningnet.nl']]) {
      await sites.field().fill(word);
      await see(sites.row(host));
      assert.ok((await page.locator('.sites__site:visible').count()) < 40, word);
    }
    assert.deepEqual(await violations(page), []);
  });

  it('that are not there: one hears what to do, and the list stays', async ({ page, app }) => {
    const sites = new Websites(app);
    await sites.open();
    await sites.field().fill('kwartelzang');
    await see(sites.count('Niets gevonden. Probeer een ander woord.'));
    await see(sites.group('Ik zoek werk'));
    await sites.field().fill('');
    await gone(sites.count('Niets gevonden.'));
    assert.equal(new URL(page.url()).search + new URL(page.url()).hash, '', 'no word in the address');
  });

  it('by what somebody needs and by theme, with the keyboard', async ({ page, app }) => {
    const sites = new Websites(app);
    await sites.open();
    const group = sites.group('Ik heb een boete');
    await gone(group.getByText('cjib.nl'));
    await tabTo(group.locator('summary'), { atMost: 80 });
    await page.keyboard.press('Enter');
    await see(group.getByText('cjib.nl', { exact: true }));
    await see(group.getByText('Nodig om iets te regelen: DigiD'));
    await see(group.getByText('Nagekeken op 22 november 2026'));
    await page.setViewportSize({ width: 320, height: 800 });
    assert.deepEqual(await layout(page), []);

    await app.open('/onderdak');
    await app.link('Websites die hierbij helpen').click();
    await app.on(TITLE);
    await see(sites.row('woningnet.nl'));
    await gone(sites.group('Ik zoek werk'));
    await see(sites.row('kamernet.nl').getByText('Met berichten, chat of bestanden'));
    await see(sites.row('kamernet.nl').getByText('Nog niet nagekeken'));
    await app.link('Zie alle sites').click();
    await see(sites.group('Ik zoek werk'));
  }, { both: 'focus' });

  it('without a list nothing is a link, and each has its address', async ({ page, app }) => {
    const sites = new Websites(app);
    await sites.open();
    await see(page.getByText('Op deze computer is er geen lijst met sites die open mogen.'));
    await sites.field().fill('duo.nl');
    await see(sites.row('duo.nl'));
    assert.equal(await page.locator('.sites a').count(), 0);
    assert.equal(await sites.outside().count(), 0);
    await app.open('/websites/duo.nl');
    await app.on(LEAVE);
    await see(page.getByText('Het adres is duo.nl.'));
    assert.equal(await sites.outside().count(), 0);
  });

  it('on a device of one\'s own all of them open, after the same calm page', async ({ page, app }) => {
    const sites = new Websites(app);
    await sites.open();
    await page.getByLabel('Ja, alleen ik gebruik dit apparaat').click();
    await sites.field().fill('duo.nl');
    await sites.row('duo.nl').getByRole('link').click();
    await app.on(LEAVE);
    await see(sites.outside());
  });

  it('that may be opened stand first, the others are no links', async ({ page, app }) => {
    const sites = new Websites(app);
    await sites.place(OPEN);
    await sites.open();
    const learn = sites.group('Ik wil iets leren');
    await learn.locator('summary').click();
    assert.match(await learn.locator('.sites__site').first().innerText(), /^DUO\b/);
    await see(learn.getByText(NOT_HERE));
    assert.deepEqual(await learn.getByRole('link').allInnerTexts(), ['DUO']);
    await see(sites.row('ric.example').getByText('Uren en lessen'));
    assert.equal(await sites.outside().count(), 0, 'the list itself leads nowhere else');

    await app.open('/websites/uwv.nl');
    await see(page.getByText('Deze site is niet open op deze computer. Vraag het RIC.'));
    await see(page.getByText('Mevrouw De Wit'));
    assert.equal(await sites.outside().count(), 0);
  });

  it('are left for after one calm screen, and one comes back to it', async ({ page, app, problems }) => {
    const came = await another(page, 'duo.nl');
    const sites = new Websites(app);
    await sites.place(OPEN);
    await sites.open();
    await sites.field().fill('diploma');
    await tabTo(sites.row('duo.nl').getByRole('link'));
    await page.keyboard.press('Enter');
    await app.on(LEAVE);
    await focused(app.heading(LEAVE));
    for (const words of [
      'Je gaat naar duo.nl.', 'Die site is niet van ons.', 'Alle sites die niet in de lijst staan, blijven dicht.',
      'Wil je terug?', 'Nodig om iets te regelen: DigiD',
    ]) await see(page.getByText(words));
    await gone(page.getByText('Je werk is nog niet bewaard.'));
    const link = app.link('Ga naar DUO');
    assert.equal(await link.getAttribute('href'), 'https://duo.nl/');
    assert.equal(await link.getAttribute('rel'), 'noreferrer noopener');
    assert.equal(await sites.outside().count(), 1);
    assert.deepEqual(await violations(page), []);

    await tabTo(link);
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { name: 'Elders' }));
    assert.equal(page.context().pages().length, 1);
    assert.equal(came[0].referer, undefined, 'the site is not told where one comes from');
    await page.goBack();
    await app.ready();
    await app.on(LEAVE);
    await see(link);
    assert.deepEqual(problems.filter((problem) => problem !== 'request: https://duo.nl/'), []);
  }, { calm: false, both: 'smoke' });

  it('of the place itself are left for and come back to as well', async ({ page, app }) => {
    await another(page, 'ric.example');
    const sites = new Websites(app);
    await sites.place(OPEN);
    await sites.open();
    await sites.row('ric.example').getByRole('link').click();
    await app.on(LEAVE);
    await leave(app, 'Ons RIC');
    await page.goBack();
    await app.ready();
    await see(app.link('Ga naar Ons RIC'));
  }, { calm: false });

  it('no address decides where a link leads', async ({ page, app }) => {
    const sites = new Websites(app);
    await sites.place(OPEN);
    await app.open('/websites/duo.nl?to=https://evil.example/&host=evil.example#evil.example');
    await see(app.link('Ga naar DUO'));
    assert.equal(await sites.outside().evaluateAll((links) => links.map((link) => link.href)).then(String), 'https://duo.nl/');
    for (const path of [
      '/websites/evil.example', '/websites/eigen#evil.example', '/websites/eigen#duo.nl', '/websites/www.duo.nl',
      '/websites/duo.nl%2F@evil.example', '/websites/eigen',
    ]) {
      await app.open(path);
      await app.on(LEAVE);
      await see(page.getByText('Deze site staat niet in onze lijst.'));
      assert.equal(await sites.outside().count(), 0, path);
      assert.ok(!(await page.getByRole('main').innerText()).includes('evil'), path);
    }
  });

  it('a guest hears that the work goes, and can keep it first', async ({ page, app }) => {
    await another(page, 'duo.nl');
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    const sites = new Websites(app);
    await sites.place(OPEN);
    await guest(app);
    await app.unkept();
    await app.open('/websites/duo.nl');
    await see(page.getByText('Je werk is nog niet bewaard. Ga je nu? Dan is het hier weg.'));
    await app.link('Bewaar eerst je plan').click();
    await app.on('Je plan bewaren');
    await app.open('/websites/duo.nl');
    await leave(app, 'DUO');
    await page.goBack();
    await app.ready();
    await app.on(LEAVE);
    assert.deepEqual(asked, ['beforeunload'], 'asked while leaving, and not again while coming back');
    await gone(page.getByText('Je werk is nog niet bewaard.'));
    await app.open(STEP);
    assert.equal(await new Step(app).note().inputValue(), '', 'the next person finds nothing');
  }, { calm: false, both: 'history' });

  it('a plan that is kept is locked by leaving', async ({ page, app }) => {
    await another(page, 'duo.nl');
    await new Websites(app).place(OPEN);
    const { vault } = await begun(app);
    await app.open('/websites/duo.nl');
    await see(page.getByText('Je plan is bewaard. Ga je nu? Dan gaat het op slot.'));
    await leave(app, 'DUO');
    await page.goBack();
    await app.ready();
    await app.on(LEAVE);
    assert.ok(!(await page.content()).includes(NOTE));
    await app.open(STEP);
    assert.equal(await new Step(app).note().inputValue(), '', 'nobody reads it without the secret');
    await vault.unlock();
    await reads(app);
  }, { calm: false, both: 'history' });

  it('in English', async ({ page, app }) => {
    await app.speak('en');
    const sites = new Websites(app);
    await sites.place(OPEN);
    await app.open('/websites');
    await sites.field('Look for a site').fill('study debt');
    await see(sites.row('duo.nl').getByText('Diplomas and study debt'));
    await sites.row('duo.nl').getByRole('link').click();
    await see(page.getByText('You are going to duo.nl.'));
    await see(app.link('Go to DUO'));
  });

  it('a list that does not come can be asked for again', async ({ page, app }) => {
    let fails = true;
    await page.route('**/content/sites-*.bin', (route) => (fails ? route.abort() : route.continue()));
    await app.open('/websites');
    await see(page.getByText('De lijst is er nog niet.'));
    fails = false;
    await app.button('Probeer opnieuw').click();
    await see(new Websites(app).field());
  }, { calm: false });

  if (browser === 'chromium') {
    it('are on paper with their address: all by theme, or what was chosen', async ({ page, app }) => {
      const sites = new Websites(app);
      await sites.place(OPEN);
      await sites.open();
      const words = ({ texts }) => texts.join(' ');
      const all = await print(page);
      assert.match(all.size, /A4/);
      assert.ok(all.smallest >= 11, `${all.smallest}`);
      for (const word of ['duo.nl', 'kamernet.nl', 'ns.nl', 'ric.example', NOT_HERE, 'Onderdak']) assert.ok(words(all).includes(word), word);
      assert.ok(!words(all).includes('Ik zoek werk'), 'each stands there under its theme');
      for (const word of ['Zoek een site', 'pijl']) assert.ok(!words(all).includes(word), `${word} stays on the screen`);

      await sites.group('Ik heb een boete').locator('summary').click();
      const chosen = await print(page);
      assert.equal(chosen.sheets, 1, words(chosen));
      assert.ok(words(chosen).includes('cjib.nl') && words(chosen).includes('Ik heb een boete'));
      assert.ok(!words(chosen).includes('duo.nl'));

      await sites.field().fill('trein');
      await see(sites.count('gevonden'));
      const found = words(await print(page));
      assert.ok(found.includes('9292.nl') && !found.includes('cjib.nl'), found);

      await app.open('/websites/uwv.nl');
      await app.on(LEAVE);
      assert.ok(words(await print(page)).includes('Het adres is uwv.nl.'));
    });
  }
});
