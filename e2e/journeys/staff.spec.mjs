// What staff set: seen at once, downloaded, read again, and used by the command that makes a kiosk.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOTH, journey } from '../support/browser.mjs';
import { Downloads } from '../support/downloads.mjs';
import { write } from '../support/kiosk.mjs';
import { remove } from '../support/profile.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { Questions } from '../pages/questions.mjs';
import { Typist } from '../pages/typist.mjs';

const TODAY_BANNER = 'Vrijdag is het RIC dicht.';

/** The host has this profile. */
const host = (page, profile) =>
  page.route('**/inrichting.json', (route) =>
    route.fulfill({ json: typeof profile === 'string' ? undefined : profile, body: typeof profile === 'string' ? profile : undefined }));

const choose = (page, label, text, name = 'inrichting.json') =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

journey('Staff', BOTH, (it) => {
  it('what is set shows at once, and the file makes a kiosk', async ({ app, page, name }) => {
    const downloads = await Downloads.of(page, name);
    const typist = new Typist(app);
    await app.open('/over');
    await typist.push(app.link('Beheer'));
    await app.on('Beheer');
    await typist.push(page.getByRole('link', { name: 'Deze plek' }));
    await app.on('Deze plek');
    await tabTo(page.getByLabel('Naam van deze plek'));
    await page.keyboard.type('PI Zonneveld');
    await tabTo(page.getByLabel('Wie kun je vragen in het RIC?'));
    await page.keyboard.type('Fatima, kamer 12');
    await tabTo(page.getByLabel('Spreekuren van vrijwilligers'));
    await page.keyboard.type('Dinsdag 14.00 uur, kamer 3\nDonderdag 10.00 uur, bibliotheek');
    await see(page.getByRole('listitem').filter({ hasText: 'Donderdag 10.00 uur, bibliotheek' }));
    await tabTo(page.getByLabel('Bericht (hoeft niet)'));
    await page.keyboard.type(TODAY_BANNER);
    await see(page.getByRole('complementary').getByText(TODAY_BANNER));
    await see(page.getByText('Proef van beheer, alleen in dit tabblad.'));

    await app.open('/beheer/computers');
    await page.getByLabel('Printen').click();
    await page.getByLabel('Adres op deze computers').fill('https://ric.example');
    await see(page.getByText('Begin met https:// en eind met een schuine streep.'));
    await see(page.getByText('Er klopt nog 1 ding niet.'));
    await page.getByLabel('Adres op deze computers').fill('https://ric.example/');
    await gone(page.getByText('Er klopt nog 1 ding niet.'));

    await app.open('/papieren/vandaag-vrij');
    await see(page.getByText(TODAY_BANNER));
    assert.equal(await app.button('Print deze bladzijde').count(), 0);
    await app.open('/hulp');
    await see(page.getByText('Fatima, kamer 12'));

    await app.open('/beheer');
    const { name: file, bytes } = await downloads.arriving(() => app.button('Download het bestand').click());
    await see(page.getByText('Is het gelukt?'));
    assert.equal(file, 'inrichting.json');
    const made = JSON.parse(bytes);
    assert.deepEqual(
      [made.name, made.visiting_hours.length, made.banner, made.abilities.print, made.address],
      ['PI Zonneveld', 2, TODAY_BANNER, false, 'https://ric.example/'],
    );
    const folder = mkdtempSync(join(tmpdir(), 'oporde-staff-'));
    const kiosk = write(bytes.toString(), folder);
    remove(folder);
    assert.equal(kiosk.status, 0, kiosk.said);

    await app.reload();
    await gone(page.getByText(TODAY_BANNER));
    await choose(page, 'Kies een bestand van beheer', bytes.toString());
    await see(page.getByText('Gelezen.'));
    await see(page.getByText(TODAY_BANNER));
    await app.button('Stop de proef').click();
    await see(page.getByText('De proef is gestopt.'));
    await gone(page.getByText(TODAY_BANNER));
  }, { both: 'smoke' });

  it('a broken file is told by its place, and changes nothing', async ({ app, page }) => {
    await app.open('/beheer');
    const told = {
      '{\n  "version": 1,\n  "nam": ""\n}': 'Kijk naar regel 3, teken 7.',
      '{ "version": 1, "own_sites": [{ "host": "*.nl", "title": "A" }] }': 'In het bestand klopt own_sites[0].host niet.',
      'geen json': 'Kijk naar regel 1, teken 1.',
      '': 'Dit is geen bestand van beheer.',
    };
    for (const [text, say] of Object.entries(told)) {
      await choose(page, 'Kies een bestand van beheer', text);
      await see(page.getByText(say));
    }
    await choose(page, 'Kies een bestand van beheer', ' '.repeat((1 << 20) + 1));
    await see(page.getByText('Dit bestand is te groot.'));
    await gone(page.getByText('Proef van beheer'));
  });

  it('a broken file of the host is told here, and the app goes on', async ({ app, page }) => {
    await host(page, '{ "version": 1, "idle_minutes": 99 }');
    await app.open('/beheer');
    await see(page.getByText('Het bestand op de server klopt niet.'));
  });

  it('nothing can be changed before the file of the host is here', async ({ app, page }) => {
    let come;
    const coming = new Promise((resolve) => (come = resolve));
    await page.route('**/inrichting.json', async (route) => {
      await coming;
      await route.fulfill({ json: { version: 1, name: 'PI Zonneveld' } });
    });
    await app.open('/beheer/plek');
    await app.on('Deze plek');
    const field = page.getByLabel('Naam van deze plek');
    assert.equal(await field.count(), 0);
    come();
    await see(field);
    assert.equal(await field.inputValue(), 'PI Zonneveld');
  });

  it('notes on municipalities come from another place, the newest stays', async ({ app, page, name }) => {
    const downloads = await Downloads.of(page, name);
    await app.open('/beheer/gemeenten');
    await see(page.getByText('Er staat nog geen gemeente.'));
    assert.equal(await app.button('Download het bestand').count(), 0, 'there is nothing to share yet');
    await app.button('Voeg een gemeente toe').click();
    await focused(page.getByLabel('Naam van de gemeente'));
    await page.keyboard.type('Bredaa');
    await see(page.getByText('Deze naam staat niet op onze lijst.'));
    await page.keyboard.press('Backspace');
    await gone(page.getByText('Deze naam staat niet op onze lijst.'));
    await page.getByLabel('Ja', { exact: true }).click();
    await page.getByLabel('Hoeveel maanden?').fill('zes');
    await see(page.getByText('Typ een getal van 1 tot 60.'));
    assert.equal(await app.button('Download het bestand').count(), 0);
    await page.getByLabel('Hoeveel maanden?').fill('6');
    await page.getByLabel('Dag', { exact: true }).fill('10');
    await page.getByLabel('Maand', { exact: true }).selectOption('2');
    await page.getByLabel('Jaar', { exact: true }).fill('2027');
    const theirs = {
      version: 1,
      municipalities: [
        { name: 'Breda', months: 3, checked: '2027-02-09' },
        { name: 'Almelo', rent_help: false, contact: 'Nazorg', checked: '2027-01-05' },
      ],
    };
    await choose(page, 'Kies een bestand met gemeenten', JSON.stringify(theirs), 'gemeenten.json');
    await see(page.getByText('1 gemeente overgenomen.'));
    await see(page.getByRole('heading', { name: 'Almelo' }));
    const { bytes } = await downloads.arriving(() => app.button('Download het bestand').click());
    assert.deepEqual(JSON.parse(bytes), {
      version: 1,
      municipalities: [
        { name: 'Almelo', rent_help: false, contact: 'Nazorg', checked: '2027-01-05' },
        { name: 'Breda', rent_help: true, months: 6, contact: '', checked: '2027-02-10' },
      ],
    });
    await app.button('Haal weg').first().click();
    await gone(page.getByRole('heading', { name: 'Almelo' }));
    assert.equal(await page.getByLabel('Hoeveel maanden?').inputValue(), '6');
    // The next screen has the keyboard, also after a download.
    await app.open('/onderdak');
  });

  it('what was heard from a municipality stands before who named it', async ({ app, page }) => {
    await host(page, { version: 1, municipalities: [
      { name: 'Almelo', rent_help: false, contact: 'Nazorg', checked: '2027-01-05' },
      { name: 'Breda', rent_help: true, months: 6, contact: '', checked: '2027-02-10' },
    ] });
    await app.open('/onderdak');
    await gone(page.getByText('Wat het RIC hoorde'));
    await app.open('/vragen/to-municipality');
    await new Questions(app).municipality({ municipality: 'breda', name: 'Breda' });
    await app.open('/onderdak');
    await see(page.getByRole('heading', { name: 'Wat het RIC hoorde van Breda' }));
    await see(page.getByText('Deze gemeente helpt soms met je huur, hooguit 6 maanden.'));
    await see(page.getByText('Dit hoorde het RIC op 10 februari 2027. Vraag of het nog klopt.'));
    await gone(page.getByText('Almelo'));
  });

  it('what the place knows stands in the steps, in the place of the question', async ({ app, page }) => {
    await app.open('/taak/id-04');
    await see(page.getByText('Schrijf op wanneer de ambtenaar naar de gevangenis komt.'));
    await app.open('/beheer/hier');
    await see(page.getByText('Er is nog niets ingevuld.'));
    await page.getByLabel('Wanneer komt de ambtenaar voor ID-kaarten?').fill('elke tweede dinsdag om 10.00 uur');
    await see(page.getByText(/^1 van \d+ ingevuld\./));
    await app.open('/taak/id-04');
    await see(page.getByText('De ambtenaar komt hier: elke tweede dinsdag om 10.00 uur'));
    await see(page.getByText('Zij keken het na op'));
    await gone(page.getByText('Schrijf op wanneer de ambtenaar naar de gevangenis komt.'));
  });

  it('says nothing of the plan of whoever is at work', async ({ app, page }) => {
    await app.open('/vragen/bed');
    await page.getByLabel('Ik heb nog geen plek').click();
    await see(app.status('Nog niet bewaard.'));
    await app.open('/beheer');
    await gone(app.status('Nog niet bewaard.'));
  });

  it('work of staff is asked about before it goes', async ({ app, page, name }) => {
    const downloads = await Downloads.of(page, name);
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      dialog.accept();
    });
    await app.open('/beheer/plek');
    await page.getByLabel('Naam van deze plek').click();
    await page.keyboard.type('PI Zonneveld');
    await app.button('Op slot').click();
    await app.on('Even weg');
    await app.button('Ik ben terug').click();
    await app.on('Deze plek');
    assert.equal(await page.getByLabel('Naam van deze plek').inputValue(), 'PI Zonneveld');
    await app.open('/beheer');
    await downloads.arriving(() => app.button('Download het bestand').click());
    await app.reload();
    assert.deepEqual(asked, [], 'what was taken along is safe');
    await app.open('/beheer/plek');
    await page.getByLabel('Naam van deze plek').click();
    await page.keyboard.type('PI Zonneveld');
    await app.reload();
    assert.deepEqual(asked, ['beforeunload']);
  });

  it('the sites that staff choose are those that open', async ({ app, page }) => {
    await app.open('/beheer/websites');
    await see(page.getByText('Er is nog geen site open.'));
    await page.getByRole('checkbox', { name: /^DUO duo\.nl/ }).check();
    await see(page.getByText('Er is 1 site open.'));
    await app.button('Voeg een site toe').click();
    await page.getByLabel('Hoe heet de site?').fill('Onze bibliotheek');
    await page.getByLabel('Adres van de site').fill('https://bieb.example/');
    await see(page.getByText('Schrijf het zo: dji.nl.'));
    await page.getByLabel('Adres van de site').fill('bieb.example');
    await see(page.getByText('Er zijn 2 sites open.'));
    await app.open('/websites');
    await page.getByLabel(/^Zoek/).fill('bibliotheek');
    await see(page.getByRole('link', { name: 'Onze bibliotheek' }));
    await app.open('/beheer/websites');
    await app.button('Haal weg').click();
    await see(page.getByText('Er is 1 site open.'));
    await app.button('Kies alles zonder berichten').click();
    await see(page.getByText(/Er zijn \d\d+ sites open\./));
    await app.button('Kies niets van deze lijst').click();
    await see(page.getByText('Er is nog geen site open.'));
  });

  it('digits hide the page, and say so', async ({ app, page }) => {
    await host(page, { version: 1, staff_pin: '2468' });
    await app.open('/beheer');
    await see(page.getByText('Deze pagina is voor wie het RIC beheert.'));
    assert.equal(await page.getByText('Wat wil je instellen?').count(), 0);
    await page.getByLabel('Pincode').fill('1357');
    await page.keyboard.press('Enter');
    await see(page.getByText('Dat is niet de pincode.'));
    await page.getByLabel('Pincode').fill('2468');
    await page.keyboard.press('Enter');
    await see(page.getByText('Wat wil je instellen?'));
    await see(page.getByText('Wie het bestand opent, kan de code lezen.'));
    await app.open('/beheer/plek');
    await see(page.getByLabel('Naam van deze plek'));
  });

  it('a message ends with its last day', async ({ app, page }) => {
    await host(page, { version: 1, banner: TODAY_BANNER, banner_until: '2027-03-01' });
    await app.open('/plan');
    await see(page.getByText(TODAY_BANNER));
    await page.unrouteAll();
    await host(page, { version: 1, banner: TODAY_BANNER, banner_until: '2027-02-28' });
    await app.reload();
    await app.open('/beheer/plek');
    await see(page.getByText('Die dag is voorbij.'));
    assert.equal(await page.getByRole('complementary').getByText(TODAY_BANNER).count(), 0);
  });

  it('own files can be switched off for a place', async ({ app, page }) => {
    await host(page, { version: 1, abilities: { backup: false } });
    await app.open('/bestand');
    await see(page.getByText('In deze inrichting mag je geen eigen bestand bewaren.').first());
    assert.equal(await page.getByLabel('Jouw bestand').count(), 0);
  });
});
