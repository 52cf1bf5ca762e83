// dist/ on any static server, and in a frame of somebody else.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { BOTH, journey } from '../support/browser.mjs';
import { see } from '../support/see.mjs';
import { servePlain } from '../support/server.mjs';
import { App } from '../pages/app.mjs';

const PORTS = { chromium: 8141, firefox: 8142 };

journey('Hosting', BOTH, (it, name) => {
  let plain;
  before(async () => (plain = await servePlain(PORTS[name])));
  after(() => plain.stop());
  const origin = `http://127.0.0.1:${PORTS[name]}`;

  it('a server that knows only folders is enough', async ({ page, app }) => {
    await app.open();
    await page.getByRole('main').getByRole('link', { name: 'Mijn plan' }).click();
    await app.on('Mijn plan');
    await app.reload();
    await app.on('Mijn plan');
    await app.link('Weg').click();
    await app.on('De weg naar buiten');
    await app.reload();
    await app.on('De weg naar buiten');
    await see(page.getByText('Vandaag, 1 maart 2027'));
    await app.visit('/taak/sn-01/');
    await app.on('Laat iemand weten waar je bent');
  }, { origin, both: 'history' });

  it('works in a folder of a host', async ({ page, context }) => {
    await context.route(`${origin}/gast/**`, async (route) => {
      const url = route.request().url().replace('/gast/', '/');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const app = new App(page, `${origin}/gast`);
    await app.open('/plan/weg/');
    await app.on('De weg naar buiten');
    await app.link('Lijst').click();
    await app.on('Mijn plan');
    assert.equal(new URL(page.url()).pathname, '/gast/plan');
    // What is still on its way, such as the icon, must not outlive the browser.
    await context.unrouteAll({ behavior: 'wait' });
  }, { origin, both: 'history' });

  it('shows nothing in a frame of another page', async ({ page, app }) => {
    const refused = async (framed) => {
      await page.goto('about:blank');
      await page.setContent('<h1>Een ander</h1><iframe title="lijst"></iframe>');
      const frame = page.locator('iframe');
      const loaded = frame.evaluate((element, src) => {
        const done = new Promise((resolve) => element.addEventListener('load', () => resolve(), { once: true }));
        element.src = src;
        return done;
      }, framed);
      await loaded;
      const inside = frame.contentFrame();
      assert.equal(await inside.getByRole('heading', { name: 'Waar wil je aan werken?' }).count(), 0);
      assert.equal(await inside.getByRole('link', { name: 'Begin' }).count(), 0);
    };
    await refused(`${app.origin}/`);
    await refused(`${origin}/`);
  }, { calm: false, both: 'content policy' });
});
