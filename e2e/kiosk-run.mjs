// Which journeys also run in browsers with the policies of a kiosk, and of which kiosk.
import { readFileSync } from 'node:fs';
import { ORIGIN, PORTS, ROOT } from './support/server.mjs';

/** Whether a spec has a journey that runs under the policies each time (support/levels.mjs); the others are for `--long`. */
export const hasSmoke = (name) =>
  /both: '(smoke|policies)'/.test(readFileSync(`${ROOT}e2e/journeys/${name}.spec.mjs`, 'utf8'));
/** Those that say nothing about policies, each with its reason. */
export const NOT_IN_KIOSK = {
  kiosk: 'has kiosks of its own',
  policies: 'has kiosks of its own',
  escapes: 'has kiosks of its own',
  squid: 'has kiosks of its own',
  hosts: 'its hosts lie in networks of their own',
  hosting: 'opens the app from hosts without headers and from the disk',
  csp: 'leaves the app on purpose',
  oldest: 'opens no browser',
  release: 'opens no browser',
  sums: 'opens no browser',
  download: 'Firefox asks there where to save, and its driver answers nothing',
};

/** An institution that allows all that our list has on: the app looks there as it does elsewhere. */
export function place() {
  const sites = readFileSync(`${ROOT}app/content/sites.toml`, 'utf8').split('[[site]]').slice(1);
  const listed = sites.map((site) => /^host = "(.+)"$/m.exec(site)[1]);
  return {
    profile: { version: 1, address: `${ORIGIN}/`, allowed_sites: [...listed, 'ric.example'], own_sites: [{ host: 'ric.example', title: 'Ons RIC' }] },
    origins: Object.values(PORTS).flatMap(Object.values).map((port) => `http://127.0.0.1:${port}`),
  };
}
