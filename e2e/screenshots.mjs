// Pictures for the README, from a session that answered the questions: node e2e/screenshots.mjs
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './support/browser.mjs';
import { see } from './support/see.mjs';
import { serveDist } from './support/server.mjs';
import { Counting } from './pages/counting.mjs';
import { Debts, FIVE } from './pages/debts.mjs';
import { Letters } from './pages/letters.mjs';
import { place } from './pages/invitations.mjs';
import { Plan } from './pages/plan.mjs';
import { Questions, USUAL } from './pages/questions.mjs';
import { LEAVE, OPEN, TITLE, Websites } from './pages/websites.mjs';

const FOLDER = fileURLToPath(new URL('screenshots/', import.meta.url));
const SCREENS = [
  ['start', '/', 'Waar wil je aan werken?'],
  ['plan', '/plan', 'Mijn plan'],
  ['road', '/plan/weg', 'De weg naar buiten'],
  ['today-free', '/papieren/vandaag-vrij', 'Vandaag vrij'],
  ['websites', '/websites', TITLE],
  ['keep', '/bewaren', 'Je plan bewaren'],
  ['leave', '/websites/duo.nl', LEAVE],
  ['folder', '/folders/onderdak', 'Folder: Onderdak'],
  ['staff', '/beheer', 'Beheer'],
  ['family', '/naasten', 'Voor familie en vrienden'],
];
/** Invented people, each with who it is and how near. */
const PEOPLE = [
  ['Samira', 'partner', 'Heel dichtbij'], ['Mama', 'parent', 'Heel dichtbij'], ['Youssef', 'sibling', 'Dichtbij'],
  ['Kevin', 'friend', 'Verder weg'], ['Jo', 'neighbour', 'Verder weg'], ['Els', 'volunteer', 'Dichtbij'],
];

/** Invented hours of an invented place. */
const HOURS = [
  { id: 1, who: 'municipality', name: 'Gemeente Zonneveld', offers: 'Inschrijven, een briefadres, een uitkering', themes: ['housing', 'work-and-income'], languages: ['nl'], first: '2027-02-01', at: '13:30', minutes: 90, repeat: 'FREQ=WEEKLY;BYDAY=MO', room: 'Kamer 4' },
  { id: 2, who: 'volunteers', name: 'De Brug', offers: 'Praten, formulieren invullen', languages: ['nl', 'ar'], first: '2027-03-04', at: '10:00', minutes: 120, repeat: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', room: 'RIC' },
  { id: 3, who: 'debt-help', name: 'Hulp bij geld', offers: 'Een overzicht van je schulden', themes: ['debts'], first: '2027-03-10', at: '09:00', minutes: 60, repeat: 'FREQ=MONTHLY;BYDAY=2WE', room: 'Kamer 2' },
];

async function take(app, name) {
  // What lies under the mouse looks chosen.
  await app.page.mouse.move(0, 0);
  // Fonts come with the page; a heading that holds the focus shows a ring.
  await app.whole();
  await app.page.evaluate(() => document.fonts.ready.then(() => document.activeElement?.blur()));
  await app.page.screenshot({ path: `${FOLDER}${name}.png` });
}

const server = process.env.OPORDE_ORIGIN ? undefined : await serveDist();
const browser = await launch('chromium');
try {
  mkdirSync(FOLDER, { recursive: true });
  const { app, page } = await visit(browser, { viewport: { width: 1280, height: 900 } });
  await new Websites(app).place(OPEN);
  await new Questions(app).answer(USUAL, { all: true });
  await app.unkept();
  for (const [name, path, heading] of SCREENS) {
    await app.open(path);
    await app.on(heading);
    await take(app, name);
  }
  for (const [name, role, ring] of PEOPLE) {
    await app.open('/netwerk/iemand');
    await page.getByRole('textbox', { name: 'Naam' }).fill(name);
    await page.getByLabel('Wie is het?').selectOption(role);
    await page.getByRole('radio', { name: ring, exact: true }).first().check();
  }
  await app.open('/netwerk');
  await app.on('Mijn mensen');
  await take(app, 'people');
  await app.open('/uitnodiging#1');
  await app.on('Uitnodiging');
  for (const ask of ['Mag ik bij jou slapen?', 'Wil je mij ophalen?']) await page.getByRole('checkbox', { name: ask }).check();
  await page.locator('.sheet').screenshot({ path: `${FOLDER}invitation.png` });
  const plan = new Plan(app);
  await plan.open();
  await plan.openStep('Dit eerst');
  await take(app, 'task');
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('/');
  await app.on('Waar wil je aan werken?');
  await take(app, 'start-phone');
  // What a place says is read once.
  const elsewhere = await visit(browser, { viewport: { width: 1280, height: 900 } });
  await place(elsewhere.page, { hours: HOURS });
  await elsewhere.app.open('/spreekuren');
  await see(elsewhere.page.getByText('De Brug'));
  await take(elsewhere.app, 'hours');
  await elsewhere.app.open('/samen');
  await elsewhere.app.button('Begin samen').click();
  await elsewhere.page.getByRole('checkbox', { name: 'Schulden' }).check();
  await elsewhere.page.getByRole('link', { name: 'Verder: Doen' }).click();
  await elsewhere.app.on('Samen aan het werk');
  await elsewhere.page.locator('.guide summary').click();
  await take(elsewhere.app, 'together');
  await elsewhere.app.open('/uitleg/vrijwilliger');
  await elsewhere.app.on('Uitleg voor vrijwilligers');
  await take(elsewhere.app, 'training');
  // The desk of the RIC.
  const desk = await visit(browser, { viewport: { width: 1280, height: 900 } });
  const debts = new Debts(desk.app);
  await debts.open();
  await debts.add(...FIVE);
  await take(desk.app, 'debts');
  await desk.app.open('/post');
  await desk.app.button('Gemeente, UWV, SVB of DUO').click();
  await desk.page.getByLabel('Een besluit: ik krijg iets wel of niet').check();
  await desk.page.getByLabel('Welke datum staat op de brief?').fill('15 februari');
  await see(desk.page.getByText('Bezwaar maken kan uiterlijk'));
  await take(desk.app, 'post');
  const letters = new Letters(desk.app);
  await letters.open('creditor', 'Bedrijf dat geld van je wil: bedrag en later betalen');
  await letters.pick('Het bedrag, en 3 maanden later betalen');
  await take(desk.app, 'letters');
  await desk.app.open('/geld');
  await desk.page.locator('main details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await desk.page.getByLabel('Eten en drinken').fill('70');
  await desk.app.open('/geld/eerste-weken');
  await desk.page.getByLabel('Hoeveel geld krijg je mee?').fill('100');
  await see(desk.page.getByText('Met wat je hebt kom je uit tot en met'));
  await desk.page.getByText('Week voor week').scrollIntoViewIfNeeded();
  await take(desk.app, 'weeks');
  // A laptop of an organisation.
  const office = await visit(browser, { viewport: { width: 1280, height: 900 } });
  const counting = new Counting(office.app);
  await counting.begin('De Brug');
  await counting.talk('Onderdak', 'Praten', 'Het gaat verder');
  await counting.talk('Schulden', 'Brief of formulier', 'Het is geregeld');
  await take(office.app, 'counting');
} finally {
  await browser.close();
  await server?.stop();
}
