// Asking on paper, the answer of who was asked, and taking it: the three pages.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const READER = fileURLToPath(new URL('../reader/read_answer.py', import.meta.url));

/** What is asked: the question, its word in the link, its name in the code. */
export const ASKS = [
  { question: 'Mag ik bij jou slapen?', word: 'slapen', name: 'sleep' },
  { question: 'Wil je mij ophalen?', word: 'ophalen', name: 'fetch' },
  { question: 'Wil je mijn ID of post bewaren?', word: 'bewaren', name: 'keep' },
  { question: 'Mag ik jou bellen?', word: 'bellen', name: 'call' },
  { question: 'Wil je mee naar een afspraak?', word: 'meegaan', name: 'go-along' },
  { question: 'Wil je helpen met de kinderen?', word: 'kinderen', name: 'children' },
  { question: 'Weet jij werk voor mij?', word: 'werk', name: 'work' },
  { question: 'Weet jij nog iemand die kan helpen?', word: 'anderen', name: 'others' },
];
export const REPLIES = { ja: 'yes', 'eerst praten': 'talk-first', nee: 'no' };

/** Makes the profile of the place say this. */
export const place = (page, { abilities, ...rest }) =>
  page.route('**/inrichting.json', async (route) => {
    const profile = await (await route.fetch()).json();
    Object.assign(profile.abilities, abilities);
    await route.fulfill({ json: { ...profile, ...rest } });
  });

/** What codes say, by the reader of others: an object for each two lines. */
export function readCodes(lines) {
  const said = execFileSync('python3', [READER], { encoding: 'utf8', input: lines.join('\n') });
  return said.trim().split('\n').map((line) => JSON.parse(line));
}

/** What the codes for a camera in these pictures hold, by a reader of others; one for each. */
export function readQr(pictures) {
  // It tells of a bus of messages that a machine without a desktop does not have.
  const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  const said = execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', ...pictures], quiet);
  return said.trim().split('\n');
}

/** Ticks exactly these questions on the page that asks, in one go. */
export const tick = (page, questions) =>
  page.evaluate((wanted) => {
    for (const choice of document.querySelectorAll('main .choice')) {
      const input = choice.querySelector('input[type=checkbox]');
      const isAsk = choice.innerText.trim().endsWith('?');
      if (isAsk && input.checked !== wanted.includes(choice.innerText.trim())) input.click();
    }
  }, questions);

/** What the sheet says: all of it, its questions, and the address beside the code. */
export const sheet = (page) =>
  page.evaluate(() => ({
    all: document.querySelector('.sheet').innerText,
    asks: [...document.querySelectorAll('.sheet > ul > li')].map((row) => row.innerText.trim()),
    rows: [...document.querySelectorAll('.strip__row > span:first-child')].map((row) => row.innerText.trim()),
    address: document.querySelector('.linked__address')?.innerText,
  }));

/** Gives these replies, by question, in one go. */
export const reply = (page, replies) =>
  page.evaluate((wanted) => {
    for (const group of document.querySelectorAll('main fieldset')) {
      const said = wanted[group.querySelector('legend').innerText.trim()];
      for (const choice of group.querySelectorAll('.choice')) {
        if (choice.innerText.trim() === said) choice.querySelector('input').click();
      }
    }
  }, replies);

/** What the sheet of an answer says: each question with its reply, and the lines of the code. */
export const answered = (page) =>
  page.evaluate(() => ({
    replies: Object.fromEntries(
      [...document.querySelectorAll('.replied')].map((row) => [row.querySelector('span').innerText, row.querySelector('b').innerText]),
    ),
    code: [...document.querySelectorAll('.code')].map((line) => line.innerText),
  }));
