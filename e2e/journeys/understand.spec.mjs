// "Ik snap dit niet": official terms explained and somebody to ask, in place, by keyboard and on paper.
import assert from 'node:assert/strict';
import { BOTH, journey } from '../support/browser.mjs';
import { focused, gone, see, tabTo } from '../support/see.mjs';
import { layout, violations } from '../support/a11y.mjs';
import { print } from '../support/pdf.mjs';
import { QUESTION, Questions } from '../pages/questions.mjs';

const WHERE = '/vragen/where';
const STEP = { path: '/taak/zo-02', title: 'Meld bij je zorgverzekeraar dat je vastzit' };
const POLICY = 'Papier van je verzekering, met je eigen nummer erop.';

const help = (page) => page.locator('summary', { hasText: 'Ik snap dit niet' });
/** What stands under a name in the opened part. */
const fact = (page, name) =>
  page.locator('details .facts__fact').filter({ has: page.getByText(name, { exact: true }) });

/** Opens the help with the keyboard alone. */
async function understand(page) {
  await tabTo(help(page));
  await page.keyboard.press('Enter');
  await see(page.getByText('Dat geeft niet. Je mag altijd hulp vragen.'));
}

journey('I do not understand', BOTH, (it) => {
  it('a question explains its words and says whom to ask', async ({ page, app }) => {
    await app.open(WHERE);
    await app.on(QUESTION.where);
    await gone(fact(page, 'Moeilijke woorden'));
    await understand(page);
    await see(fact(page, 'Waar vind je het antwoord?').getByText('Vraag het je mentor.'));
    const words = fact(page, 'Moeilijke woorden');
    await see(words.getByText('Plek waar je vastzit terwijl je zaak nog loopt.'));
    await see(words.getByText('enkelband (elektronisch toezicht)'));
    await see(fact(page, 'Wie kun je het vragen?').getByText('Je casemanager'));
    await see(fact(page, 'Zo kun je het zeggen').getByText('Kun je mij helpen met deze vraag?'));
    assert.deepEqual(await violations(page), []);
    assert.equal(new URL(page.url()).pathname, WHERE, 'one stays on the question');

    await page.keyboard.press('Space');
    await gone(words);
    await focused(help(page));
  }, { both: 'smoke' });

  it('only the terms of this screen are listed, each once', async ({ page, app }) => {
    await app.open('/vragen/digid');
    await understand(page);
    const terms = fact(page, 'Moeilijke woorden').locator('b');
    assert.deepEqual(await terms.allInnerTexts(), ['DigiD']);
    await app.open('/vragen/language');
    await understand(page);
    assert.equal(await fact(page, 'Moeilijke woorden').count(), 0, 'no heading without words');
  });

  it('a step says it in short, and what to say', async ({ page, app }) => {
    await app.open(STEP.path);
    await app.on(STEP.title);
    await understand(page);
    await see(fact(page, 'In het kort').getByText('Na je melding betaal je voor de basis geen premie'));
    await see(fact(page, 'Moeilijke woorden').getByText(POLICY));
    const say = fact(page, 'Zo kun je het zeggen');
    await see(say.getByText('Kun je deze stap met mij lezen? Ik wil mijn zorgverzekeraar laten weten'));
    await page.setViewportSize({ width: 320, height: 640 });
    assert.deepEqual(await layout(page), []);
  });

  it('outside it names who is there', async ({ page, app }) => {
    const questions = new Questions(app);
    await app.open(WHERE);
    await questions.choose('Ik ben al buiten');
    await questions.goOn();
    await app.open('/vragen/digid');
    await understand(page);
    const who = fact(page, 'Wie kun je het vragen?').locator('dd');
    assert.deepEqual(await who.allInnerTexts(), ['Familie of vrienden', 'De gemeente']);
  });

  it('in English the Dutch term stands behind the word', async ({ page, app }) => {
    await app.open('/instellingen');
    await page.getByLabel('English').click();
    await see(page.getByRole('heading', { name: 'Language and display' }));
    await app.open(STEP.path);
    await tabTo(page.locator('summary', { hasText: 'I do not understand this' }));
    await page.keyboard.press('Enter');
    await see(fact(page, 'Difficult words').getByText('premium (premie)'));
  });
});

journey('Words on paper', ['chromium'], (it) => {
  it('a printed step ends with its words, without the button', async ({ page, app }) => {
    await app.open(STEP.path);
    await app.on(STEP.title);
    await see(page.getByText('Klaar als'));
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const paper = await print(page);
    const all = paper.texts.join(' ');
    // What a word means is broken over the lines of two columns.
    const term = 'polis: Papier';
    assert.ok(all.includes('Moeilijke woorden') && all.includes(term), all);
    assert.ok(all.indexOf('Moeilijke woorden') > all.indexOf('Klaar als'), 'they stand at the end');
    assert.equal(all.split(term).length, 2, 'once');
    assert.ok(!all.includes('Ik snap dit niet'), 'no button on paper');
    assert.ok(paper.smallest >= 11, `the smallest letters are ${paper.smallest} pt`);
  });
});
