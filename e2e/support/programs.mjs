// The browsers of the system; or, where somebody says so, the same ones under the policies of a kiosk
// or behind a proxy that notes where they go.
import { join } from 'node:path';

const { OPORDE_BROWSERS } = process.env;
const FOLDER = OPORDE_BROWSERS ?? '/usr/bin';

/** Whether the policies of a kiosk are in force. */
export const IN_KIOSK = OPORDE_BROWSERS !== undefined;
export const CHROMIUM = join(FOLDER, 'chromium');
/** The same engine without its windows: it takes half the computing. With --long the journeys have the whole browser. */
export const CHROMIUM_ENGINE = IN_KIOSK || process.env.OPORDE_LONG === '1' ? CHROMIUM : '/usr/bin/chromium-headless-shell';
export const FIREFOX = join(FOLDER, 'firefox-esr');

/** What sends each request through the proxy, also those to this machine. */
export function throughProxy() {
  const { OPORDE_PROXY: port } = process.env;
  if (!port) return { chromium: [], firefox: {} };
  return {
    chromium: [`--proxy-server=socks5://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    firefox: {
      'network.proxy.type': 1,
      'network.proxy.socks': '127.0.0.1',
      'network.proxy.socks_port': Number(port),
      'network.proxy.socks_remote_dns': true,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  };
}
