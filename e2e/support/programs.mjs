// The browsers of the system; or, where somebody says so, the same ones under the policies of a kiosk
// or behind a proxy that notes where they go.
import { join } from 'node:path';

const { OPORDE_BROWSERS, OPORDE_PROXY } = process.env;
const FOLDER = OPORDE_BROWSERS ?? '/usr/bin';

/** Whether the policies of a kiosk are in force. */
export const IN_KIOSK = OPORDE_BROWSERS !== undefined;
export const CHROMIUM = join(FOLDER, 'chromium');
export const FIREFOX = join(FOLDER, 'firefox-esr');

/** What sends each request through the proxy, also those to this machine. */
export const THROUGH_PROXY = OPORDE_PROXY
  ? {
      chromium: [`--proxy-server=socks5://127.0.0.1:${OPORDE_PROXY}`, '--proxy-bypass-list=<-loopback>'],
      firefox: {
        'network.proxy.type': 1,
        'network.proxy.socks': '127.0.0.1',
        'network.proxy.socks_port': Number(OPORDE_PROXY),
        'network.proxy.socks_remote_dns': true,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    }
  : { chromium: [], firefox: {} };
