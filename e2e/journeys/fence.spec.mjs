// In the browsers of the journeys a site of nobody's list is shut when the policies of a kiosk are in
// force, and only then: what runs below them does so for certain.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { IN_KIOSK } from '../support/programs.mjs';

const SHUT = /ERR_BLOCKED_BY_ADMINISTRATOR|ERROR_BLOCKED_BY_POLICY/;

journey('The fence', BOTH, (it) => {
  it(`the app opens, and a site that nobody allows is ${IN_KIOSK ? 'shut' : 'only not there'}`, async ({ page, app }) => {
    await app.open();
    await app.on('Waar wil je aan werken?');
    const said = await page.goto('http://other.test/').then(() => 'it opened', (error) => error.message);
    assert.equal(SHUT.test(said), IN_KIOSK, said);
    assert.notEqual(said, 'it opened');
  }, { calm: false });
});
