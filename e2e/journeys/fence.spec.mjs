// In the browsers of the journeys a site of nobody's list is shut when the policies of a kiosk are in
// force, and only then: what runs below them does so for certain.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { IN_KIOSK } from '../support/programs.mjs';

/** What Firefox has in the address of the page that refuses, and Chromium on it. */
const SHUT = /e=blockedByPolicy|This page is blocked/;
/** An engine without windows has an empty page for it. */
const NOT_THERE = /e=connectionFailure|ERR_SOCKS_CONNECTION_FAILED|^chrome-error:/;

journey('The fence', BOTH, (it) => {
  it(`the app opens, and a site that nobody allows is ${IN_KIOSK ? 'shut' : 'only not there'}`, async ({ page, app }) => {
    await app.open();
    await app.on('Waar wil je aan werken?');
    // As a link does; the page that then stands there says more than a driver, which may hear of its end or not.
    await page.evaluate(() => location.assign('http://other.test/'));
    const refusal = await page.waitForFunction((hasWords) => {
      const { documentURI, body } = document;
      if (documentURI.startsWith('about:neterror')) return documentURI;
      return documentURI.startsWith('chrome-error:') && (hasWords ? body?.innerText : body && documentURI);
    }, IN_KIOSK);
    assert.match(await refusal.jsonValue(), IN_KIOSK ? SHUT : NOT_THERE);
  }, { calm: false, both: 'policies' });
});
