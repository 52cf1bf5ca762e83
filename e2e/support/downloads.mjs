// Files that the app hands to the browser.
import { readFileSync } from 'node:fs';

/** Keeps what the app hands to the browser: the driver of Firefox tells of no download. */
function catching() {
  const { createObjectURL } = URL;
  const made = new Map();
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    made.set(url, blob);
    return url;
  };
  const { click } = HTMLElement.prototype;
  HTMLElement.prototype.click = function () {
    if (this.download && this.isConnected) globalThis.offered = { name: this.download, blob: made.get(this.href) };
    return click.call(this);
  };
}

export class Downloads {
  constructor(page, catches) {
    this.page = page;
    this.catches = catches;
  }

  /** Made before the first page is opened; `name` is that of the browser. */
  static async of(page, name) {
    const catches = name === 'firefox';
    if (catches) await page.addInitScript(catching);
    return new Downloads(page, catches);
  }

  /** The file that arrives after `run`. */
  async arriving(run) {
    if (!this.catches) {
      const arriving = this.page.waitForEvent('download');
      await run();
      const download = await arriving;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    }
    await this.page.evaluate(() => delete globalThis.offered);
    await run();
    await this.page.waitForFunction(() => globalThis.offered);
    const { name, bytes } = await this.page.evaluate(async () => {
      const { name, blob } = globalThis.offered;
      return { name, bytes: Array.from(new Uint8Array(await blob.arrayBuffer())) };
    });
    return { name, bytes: Buffer.from(bytes) };
  }
}
