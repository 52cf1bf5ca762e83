// What comes out of the printer, read by another program.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Between the margins of an A4, in CSS pixels. */
const WIDTH = 680;

/** Prints the page: its number of sheets, their size, their words, its smallest letters in points. */
export async function print(page) {
  // The last rows of a long list come a moment later.
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  const smallest = await smallestLetters(page);
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  return { ...read(bytes), smallest };
}

/** What another program finds in a PDF: its number of sheets, their size, their words, and whether it says what is what. */
export function read(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'oporde-pdf-'));
  const file = join(folder, 'sheet.pdf');
  try {
    writeFileSync(file, bytes);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    const field = (name) => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(info)?.[1];
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return {
      sheets: Number(field('Pages')),
      size: field('Page size'),
      // A form feed ends each sheet; a word may be broken over lines.
      texts: text.split('\f').slice(0, -1).map((sheet) => sheet.replace(/\s+/g, ' ').trim()),
      isTagged: field('Tagged') === 'yes',
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Measured in the page: programs that read a PDF only guess the size of Type 3 letters, which is
 * how Chromium embeds a variable font. What is too wide for the paper would be printed smaller.
 */
async function smallestLetters(page) {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  const measured = await page.evaluate(() => {
    const sizes = [];
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !parent.checkVisibility()) continue;
      sizes.push(parseFloat(getComputedStyle(parent).fontSize) * 0.75);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.min(...sizes) * Math.min(1, clientWidth / scrollWidth);
  });
  await page.emulateMedia({ media: null });
  await page.setViewportSize(before);
  return Math.round(measured * 100) / 100;
}
