// Every page that was built, from the files themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './server.mjs';

const FOLDER = process.env.OPORDE_DIST ?? DIST;

/** Address, title and heading of each static page. */
export function sitemap(folder = FOLDER, path = '') {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return sitemap(folder, inside);
      // A folder's index.html is its page once more; 404.html has no address.
      if (!entry.name.endsWith('.html') || entry.name === '404.html') return [];
      if (entry.name === 'index.html' && path) return [];
      const html = readFileSync(join(folder, inside), 'utf8');
      return [{
        path: entry.name === 'index.html' ? '/' : `/${inside.slice(0, -'.html'.length)}`,
        title: words(/<title>([^<]*)<\/title>/.exec(html)[1]),
        heading: words(/<h1[^>]*>([^<]*)<\/h1>/.exec(html)[1]),
      }];
    });
}

const words = (html) =>
  html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
