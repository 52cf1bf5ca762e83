// Files that are not opened: what is said, and that nothing changes.
import assert from 'node:assert/strict';
import { before } from 'node:test';
import { MADE, MADE_DOSSIER, MADE_WORDS, sealByAge, sealForKey } from '../support/age.mjs';
import { BOTH, journey } from '../support/browser.mjs';
import { gone, see } from '../support/see.mjs';
import { Files } from '../pages/file.mjs';

const NOTHING = 'Hier is niets veranderd.';
const WORDS = 'De woorden of de zin van dit bestand';
const MINE = 'Bel mijn zus';
/** More of one kind than half of what a plan holds. */
const HALF = 3000;

const sealed = (dossier) => sealByAge(JSON.stringify(dossier), MADE_WORDS);
const text = () => MADE.toString('latin1');
const bytes = (text) => Buffer.from(text, 'latin1');

/** The same plan, with so many steps of a later catalogue done, from a number on. */
function many(from) {
  const dossier = structuredClone(MADE_DOSSIER);
  const state = { done: { on: '2027-02-10' } };
  for (let number = from; number < from + HALF; number += 1) dossier.tasks[`zz-${number}`] = { state, note: '' };
  return dossier;
}

/** By what is wrong; made once, because the words are slow on purpose. */
const FILES = {};
before(() => {
  const flipped = Buffer.from(MADE);
  flipped[MADE.length - 1] ^= 1;
  const tooLong = structuredClone(MADE_DOSSIER);
  tooLong.own['1'].title = 'lang '.repeat(1000);
  Object.assign(FILES, {
    letter: bytes('Geachte heer, mevrouw, hierbij stuur ik u'),
    cut: MADE.subarray(0, MADE.length - 30),
    flipped,
    large: Buffer.alloc((4 << 20) + 1),
    'one flipped digit': bytes(text().replace('encryption.org/v1\n', 'encryption.org/v3\n')),
    'later age': bytes(text().replace(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/, 'age-encryption.org/v2\n[argon] 2 4 256\n')),
    'work of a day': bytes(text().replace(/(-> scrypt \S+) 18\n/, '$1 30\n')),
    'work of four times ours': bytes(text().replace(/(-> scrypt \S+) 18\n/, '$1 20\n')),
    'for a key': sealForKey(JSON.stringify(MADE_DOSSIER)),
    'later version': sealed({ ...MADE_DOSSIER, version: 2, road: { bends: 3 } }),
    'a list of songs': sealed({ songs: ['Zilverlicht', 'Ver van huis'] }),
    'half a dossier': sealByAge(JSON.stringify(MADE_DOSSIER).slice(0, 900), MADE_WORDS),
    'no such date': sealed({ ...MADE_DOSSIER, release: { on: { date: '2027-02-31', fixed: true } } }),
    'too long': sealed(tooLong),
    first: sealed(many(0)),
    second: sealed(many(HALF)),
  });
});

const SAID = {
  letter: 'Dit is geen bestand van Op Orde.',
  cut: 'Dit bestand is beschadigd of niet compleet.',
  flipped: 'Dit bestand is beschadigd of niet compleet.',
  large: 'Dit bestand is te groot voor Op Orde.',
  'one flipped digit': 'Dit bestand is beschadigd of niet compleet.',
  'later age': 'Dit bestand is gemaakt met een nieuwere versie.',
  'work of a day': 'Dit bestand vraagt te veel van deze computer. Of het begin is beschadigd.',
  'work of four times ours': 'Dit bestand vraagt te veel van deze computer. Of het begin is beschadigd.',
  'for a key': 'Dit is geen bestand van Op Orde.',
  'later version': 'Dit bestand is gemaakt met een nieuwere versie.',
  'a list of songs': 'Dit is geen bestand van Op Orde.',
  'half a dossier': 'Dit is geen bestand van Op Orde.',
  'no such date': 'In dit bestand klopt iets niet.',
  'too long': 'In dit bestand klopt iets niet.',
};

/** Keys are slow on purpose. */
const SLOW = { timeout: 240_000 };

journey('File refused', BOTH, (it) => {
  it('each kind of file in its own words, and nothing changes', async ({ app, page, name }) => {
    const files = await Files.of(app, name);
    await app.open('/');
    await files.step(MINE);
    await files.go('/bestand', 'Een bestand');
    await files.type(WORDS, MADE_WORDS);
    await see(page.getByText('Kies eerst een bestand.'));
    for (const [kind, words] of Object.entries(SAID)) {
      await files.choose(FILES[kind]);
      await gone(page.getByText(NOTHING));
      await app.button('Ga verder').click();
      await see(page.getByText(NOTHING));
      const told = await page.getByRole('status').filter({ hasText: NOTHING }).innerText();
      assert.ok(told.includes(words), `${kind}: ${told}`);
      assert.equal(await page.getByLabel(WORDS).inputValue(), MADE_WORDS);
      if (kind === 'too long') assert.match(told, /De plek in het bestand: \S*own\S*title/);
    }
    const words = page.getByLabel(WORDS);
    await files.choose(MADE);
    await words.fill('lamp fiets boter haven berg');
    await app.button('Ga verder').click();
    await see(page.getByText('De woorden kloppen niet, of het begin van het bestand is beschadigd.'));
    assert.equal(await words.inputValue(), 'lamp fiets boter haven berg');
    assert.ok(await files.has(MINE));
  }, SLOW);

  it('what is too much together is not merged by half', async ({ app, page, name }) => {
    const files = await Files.of(app, name);
    await app.open('/');
    await files.open(FILES.first, MADE_WORDS);
    await app.button('Open dit plan').click();
    await app.on('Je plan bewaren');
    await files.step(MINE);
    await files.open(FILES.second, MADE_WORDS);
    await see(page.getByText('Dit is jouw plan.'));
    await app.button('Neem het over').click();
    await see(page.getByText('Samen is dit te veel voor één plan.'));
    await see(page.getByText('Haal eerst weg wat je niet meer nodig hebt.'));
    await see(page.getByText(NOTHING));
    assert.ok(await files.has(MINE));
    await app.undo();
    await gone(page.getByText(MINE, { exact: true }));
  }, SLOW);
});
