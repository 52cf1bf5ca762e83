// The hours of a place: what comes next, one as a card and in a calendar, all of them as a poster; and how staff
// write them down.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { journey } from '../support/browser.mjs';
import { Downloads } from '../support/downloads.mjs';
import { print } from '../support/pdf.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { place } from '../pages/invitations.mjs';
import { Questions, USUAL } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';

const base = { offers: '', themes: [], languages: [], minutes: 60, on_holidays: false, cancelled: [], room: '', sign_up: '' };
const GEMEENTE = {
  ...base, id: 1, who: 'municipality', name: 'Gemeente Zonneveld', offers: 'Inschrijven en een briefadres', themes: ['housing', 'work-and-income'],
  languages: ['nl'], first: '2027-02-01', at: '13:30', minutes: 90, repeat: 'FREQ=WEEKLY;BYDAY=MO', room: 'Kamer 4', sign_up: 'Zeg het tegen het RIC', places: 6,
};
const BRUG = {
  ...base, id: 2, who: 'volunteers', name: 'De Brug', languages: ['nl', 'ar'], first: '2027-03-04', at: '10:00', repeat: 'FREQ=MONTHLY;BYDAY=1TH',
  cancelled: [{ on: '2027-03-04', why: 'de zaal is bezet' }],
};
const SCHULD = { ...base, id: 3, who: 'debt-help', name: 'Hulp bij geld', themes: ['debts'], first: '2027-03-10', at: '09:00' };
const HOURS = [GEMEENTE, BRUG, SCHULD];

/** The names of the hours under each heading. */
const listed = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('main section')].flatMap((section) => {
        const names = [...section.querySelectorAll('.task-card__title')].map((name) => name.innerText);
        return names.length ? [[section.querySelector('h2').innerText, names]] : [];
      }),
    ),
  );

/** The moments of each series in a calendar file, by its name, until a day. */
function moments(file, until) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const end = ICAL.Time.fromDateString(until);
  const all = calendar.getAllSubcomponents('vevent').map((event) => {
    const of = new ICAL.Event(event);
    const found = [];
    for (const days = of.iterator(); ;) {
      const next = days.next();
      if (!next || next.compare(end) > 0) break;
      found.push(next.toJSDate().toISOString());
    }
    return [of.summary, { found, minutes: of.duration.toSeconds() / 60, where: of.location }];
  });
  return Object.fromEntries(all);
}

journey('Hours of the place', ['chromium'], (it, browser) => {
  it('are found, filtered, printed as a card and put in a calendar', async ({ app, page }) => {
    const typist = new Typist(app);
    const downloads = await Downloads.of(page, browser);
    await place(page, { name: 'PI Zonneveld', hours: HOURS });
    await app.open('/');
    await typist.push(page.getByRole('link', { name: /^Spreekuren/ }));
    await app.on('Spreekuren');
    await see(page.getByText('maandag 1 maart 2027, 13.30 tot 15.00 uur'));
    const all = await listed(page);
    assert.deepEqual(all.Vandaag, ['Gemeente Zonneveld']);
    assert.deepEqual(all['Deze week'], ['De Brug']);
    assert.deepEqual(all.Daarna, ['Gemeente Zonneveld', 'Hulp bij geld', 'De Brug'], 'what comes back is told once');
    await see(page.getByText('Elke eerste donderdag van de maand').first());
    await see(page.getByText('Gaat niet door: de zaal is bezet.'));

    await tabTo(page.getByLabel('Waarover'));
    await page.getByLabel('Waarover').selectOption({ label: 'Schulden' });
    await gone(page.getByText('Gemeente Zonneveld').first());
    await page.getByLabel('Taal', { exact: true }).selectOption({ label: 'Arabisch' });
    await gone(page.getByText('Hulp bij geld'));
    assert.deepEqual(await listed(page), { 'Deze week': ['De Brug'], Daarna: ['De Brug'] });
    await page.getByLabel('Taal', { exact: true }).selectOption({ label: 'Alle talen' });
    await page.getByLabel('Waarover').selectOption({ label: 'Alles' });

    const saved = await downloads.arriving(() => app.button('Zet in een agenda').click());
    assert.equal(saved.name, 'spreekuren.ics');
    const told = moments(saved.bytes.toString(), '2027-04-13');
    // By the clock of Amsterdam, so an hour earlier in UTC from 28 March on; not on Easter Monday.
    assert.deepEqual(told['Gemeente Zonneveld'], {
      found: ['02-01T12', '02-08T12', '02-15T12', '02-22T12', '03-01T12', '03-08T12', '03-15T12', '03-22T12', '04-05T11', '04-12T11'].map((day) => `2027-${day}:30:00.000Z`),
      minutes: 90, where: 'Kamer 4, PI Zonneveld',
    });
    assert.deepEqual(told['De Brug'].found, ['2027-04-01T08:00:00.000Z']);
    assert.deepEqual(told['Hulp bij geld'].found, ['2027-03-10T08:00:00.000Z']);

    await typist.push(page.getByRole('link', { name: /^Gemeente Zonneveld/ }).first());
    await app.on('Spreekuur');
    const card = await print(page);
    const words = card.texts.join(' ');
    assert.equal(card.sheets, 1);
    for (const word of ['Gemeente Zonneveld', 'maandag 1 maart 2027, 13.30 tot 15.00 uur', 'Kamer 4, PI Zonneveld', 'briefadres', 'Nederlands', 'Zeg het tegen het RIC', 'plek voor 6 mensen', 'nummer 1.']) {
      assert.ok(words.includes(word), `"${word}": ${words}`);
    }
    const one = await downloads.arriving(() => app.button('Zet in een agenda').click());
    assert.deepEqual(moments(one.bytes.toString(), '2028-01-01')['Gemeente Zonneveld'].found, ['2027-03-01T12:30:00.000Z']);
    await app.open('/spreekuren/uur#1-2027-02-22');
    await see(page.getByText('Dit spreekuur is geweest.'));
    await gone(app.button('Zet in een agenda'));
    await app.open('/spreekuren/uur#1-2027-03-29');
    await see(page.getByText('Gaat niet door: tweede Paasdag.'));
    await gone(app.button('Zet in een agenda'));
    await app.open('/spreekuren/uur#1-2027-03-02');
    await see(page.getByText('Dit spreekuur staat er niet meer.'));

    // Where it matters: at a condition, at a step that names who comes.
    await app.open('/schulden');
    await see(page.getByText('Hulp bij geld: woensdag 10 maart 2027, 9.00 tot 10.00 uur'));
    await gone(page.getByText('Gemeente Zonneveld'));
    await app.open('/taak/on-12');
    await see(page.getByText('Gemeente Zonneveld: maandag 1 maart 2027'));
  }, { both: 'downloads' });

  it('are those of the plan where somebody asks for that', async ({ app, page }) => {
    // No step on identity names probation.
    const other = { ...GEMEENTE, id: 4, who: 'probation', name: 'Ander spreekuur', themes: ['identity'] };
    await place(page, { hours: [...HOURS, other] });
    await new Questions(app).answer(USUAL);
    await app.open('/spreekuren');
    await see(page.getByText('Ander spreekuur').first());
    await page.getByRole('checkbox', { name: 'Alleen wat past bij mijn plan' }).check();
    await gone(page.getByText('Ander spreekuur'));
    await see(page.getByText('Gemeente Zonneveld').first());
  });

  it('fit on one poster, twenty of them', async ({ app, page }) => {
    const days = ['MO', 'TU', 'WE', 'TH', 'FR'];
    const hours = Array.from({ length: 20 }, (_, at) => ({
      ...GEMEENTE, id: at + 1, name: `De organisatie ${at + 1}`, at: `${String(9 + Math.floor(at / 5) * 2).padStart(2, '0')}:00`,
      repeat: at % 2 ? `FREQ=WEEKLY;INTERVAL=2;BYDAY=${days[at % 5]}` : `FREQ=MONTHLY;BYDAY=1${days[at % 5]}`,
    }));
    await place(page, { name: 'PI Zonneveld', hours });
    await app.open('/spreekuren/poster');
    await see(page.getByText('Elke eerste maandag van de maand').first());
    const poster = await print(page);
    const words = poster.texts.join(' ');
    assert.equal(poster.sheets, 1, words);
    assert.ok(poster.smallest >= 9, `the smallest letters are ${poster.smallest} pt`);
    for (const { name } of hours) assert.ok(words.includes(name), `"${name}": ${words}`);
    assert.ok(words.includes('Om de week op dinsdag') && words.includes('Spreekuren PI Zonneveld'), words);
    await see(page.getByText('Niet op 29 maart 2027.').first());
    // Ten are read from afar.
    await page.unrouteAll();
    await place(page, { name: 'PI Zonneveld', hours: hours.slice(0, 10) });
    await app.reload();
    await app.on('Poster voor de afdeling');
    await see(page.locator('.poster[data-few]'));
    const large = await print(page);
    assert.equal(large.sheets, 1, large.texts.join(' '));
    await page.emulateMedia({ media: 'print' });
    const size = await page.locator('.poster td').first().evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize));
    assert.ok(size * 0.75 >= 14, `${size} px`);
  }, { both: 'smoke' });

  it('are not there before the place says so', async ({ app, page }) => {
    await app.open('/spreekuren');
    await see(page.getByText('Vraag het RIC wie er langskomt'));
    assert.equal(await page.locator('main select').count(), 0);
  });

  it('are written down by staff, and a broken rule is told with line and field', async ({ app, page }) => {
    const typist = new Typist(app);
    await app.open('/beheer/spreekuren');
    await see(page.getByText('Er staat nog geen spreekuur.'));
    await typist.push(app.button('Spreekuur erbij'));
    await focused(page.locator('input[id$="--name"]'));
    await page.keyboard.type('De Brug');
    await page.getByRole('radio', { name: 'Vrijwilligers' }).check();
    await page.getByRole('checkbox', { name: 'Onderdak' }).check();
    await page.getByLabel('Talen die er worden gesproken').fill('nl, Arabisch');
    await see(page.getByText('Dit is geen code van een taal.'));
    await page.getByLabel('Talen die er worden gesproken').fill('nl, ar');
    await gone(page.getByText('Dit is geen code van een taal.'));
    await page.getByLabel('Hoe laat begint het?').fill('25.00');
    await see(page.getByText('Schrijf een tijd, zoals 13.30.'));
    await page.getByLabel('Hoe laat begint het?').fill('13.30');
    await page.getByRole('radio', { name: 'Om de week op maandag' }).check();
    // Another first day moves the rule along.
    await page.locator('#hours-0-first-day').fill('3');
    await see(page.getByRole('radio', { name: 'Om de week op woensdag' }));
    assert.ok(await page.getByRole('radio', { name: 'Om de week op woensdag' }).isChecked());
    const off = async (day) => {
      await page.locator('#hours-0-off-day').fill(day);
      await page.locator('#hours-0-off-month').selectOption('3');
      await page.locator('#hours-0-off-year').fill('2027');
      await app.button('Dag erbij').click();
    };
    await off('16');
    await see(page.getByText('Op die dag is er geen spreekuur.'));
    await off('17');
    await see(page.getByText('woensdag 17 maart 2027'));
    await off('17');
    await see(page.getByText('Die dag staat er al.'));
    await page.getByLabel('Waarom?').fill('vakantie');
    await typist.push(page.getByRole('link', { name: 'Bekijk de spreekuren' }));
    await app.on('Spreekuren');
    await see(page.getByText('woensdag 3 maart 2027, 13.30 tot 14.30 uur'));
    await see(page.getByText('Gaat niet door: vakantie.'));

    await app.open('/beheer');
    const broken = JSON.stringify({ version: 1, hours: [{ ...GEMEENTE, repeat: 'FREQ=DAILY' }] }, null, 2);
    const line = broken.split('\n').findIndex((text) => text.includes('FREQ=DAILY')) + 1;
    await page.getByLabel('Kies een bestand van beheer').setInputFiles({ name: 'inrichting.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    await see(page.getByText(`Regel ${line}, bij repeat: dat kan niet.`));
  });
});
