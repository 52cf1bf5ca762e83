// Switches between two people at one computer: neither finds a trace of the other.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { LONG } from '../support/levels.mjs';
import { see } from '../support/see.mjs';
import { walk } from '../support/inside.mjs';
import { STEP, onScreen, places } from '../support/places.mjs';
import { Step } from '../pages/plan.mjs';
import { Vault } from '../pages/vault.mjs';

/** Enough for each to come back twice; twenty with --long. */
const SWITCHES = LONG ? 20 : 4;

const PEOPLE = [
  {
    secret: { sentence: 'Mijn tante bakt elke zondag appeltaart', mark: 'huis' },
    words: ['kwartelzang', 'flierefluitster', 'dromedarispunt'],
  },
  {
    secret: { sentence: 'Wij fietsen samen door de hoge duinen', mark: 'vis' },
    words: ['vlindermoes', 'zeepaardclub', 'wolkenkrabbelaar'],
  },
];

const note = (person, round) => `${person.words[0]} ${round}`;

/** Closes a new plan with a note, a purpose and a name on paper in a vault, and locks it. */
async function begin(app, person) {
  await new Vault(app).keep(person.secret);
  await writeNote(app, note(person, 0));
  await fill(app, '/waarvoor', 'In je eigen woorden', person.words[1]);
  await fill(app, '/instellingen', 'Naam op papier (hoeft niet)', person.words[2]);
  await lock(app);
}

async function fill(app, path, label, text) {
  await walk(app, path);
  const field = app.page.getByLabel(label);
  await field.fill(text);
  await field.blur();
  await app.saved();
}

const writeNote = (app, text) => fill(app, STEP, 'Wat wil je onthouden?', text);

async function lock(app) {
  await app.button('Op slot').click();
  await see(new Vault(app).plan());
}

/** What a name in storage may look like: nothing in it was made by a person. */
const NAMES = [
  /^database oporde 1$/,
  /^store (bases|changes|labels|snapshot)$/,
  /^row labels "[0-9a-f]{16}" [0-9a-f]+$/,
  /^row (changes|snapshot) \["[0-9a-f]{16}",\d+\] [0-9a-f]+$/,
  /^local oporde-[0-9a-f]{16} \d+\.\d+\.[0-9a-f]{16}$/,
  /^local oporde-look \{"language":"nl","theme":"system","size":"normal"\}$/,
];

function holdsNothingOf(found, round) {
  for (const [place, text] of Object.entries(found)) {
    for (const { words, secret } of PEOPLE) {
      for (const word of [...words, secret.sentence]) {
        const hex = Buffer.from(word).toString('hex');
        assert.ok(!text.includes(word) && !text.includes(hex), `${word} in ${place} after switch ${round}:\n${text}`);
      }
    }
  }
  const strange = found.kept.split('\n').filter((line) => !NAMES.some((name) => name.test(line)));
  assert.deepEqual(strange, [], `kept after switch ${round}`);
}

journey('Next person', BOTH, (it) => {
  it(`${SWITCHES} switches leave no trace`, async ({ page, app }) => {
    for (const person of PEOPLE) await begin(app, person);
    const first = await places(app);
    holdsNothingOf(first, 0);
    for (let round = 1; round <= SWITCHES; round += 1) {
      const [person, other] = round % 2 === 1 ? PEOPLE : PEOPLE.toReversed();
      const vault = new Vault(app);
      await vault.plan(person.secret.mark).click();
      await vault.enter(person.secret);
      await vault.isOpen();
      await walk(app, STEP);
      await see(new Step(app).note());
      const last = Math.max(0, round - 2);
      assert.equal(await new Step(app).note().inputValue(), note(person, last), `round ${round}`);
      const inside = await onScreen(page);
      for (const word of other.words) assert.ok(!inside.includes(word), `${word} inside the other's plan`);
      await writeNote(app, note(person, round));
      await lock(app);
      const found = await places(app);
      holdsNothingOf(found, round);
      for (const place of ['start', 'openen', 'step', 'back']) assert.equal(found[place], first[place], place);
    }
  }, { timeout: 300_000, both: 'storage' });
});
