// What somebody at the keyboard of a kiosk could try. Each attempt has what then stands in the browser,
// as "address [title]" of each page; `open` is what stands there without policies. A page that was shut
// has nothing but its address for a title.
import { ORIGIN } from './server.mjs';

export const APP = `${ORIGIN}/ [Op Orde]`;
/** What a new tab shows. */
export const START = 'chrome://newtab/ [Op Orde]';

/** One thing over all of a page of the allowed site, which somebody else has in hand. */
const OVER_ALL = 'autofocus style="position:fixed;inset:0"';
/**
 * Tells in the title that this thing waits, and that it was used. It waits when it has the focus and was painted:
 * what is pressed before, Chromium drops.
 */
const TELLS = `<script>
  const tell = (word) => (document.title += ' ' + word);
  const painted = new Promise((resolve) => {
    const look = (list) => list.getEntriesByName('first-contentful-paint').length > 0 && resolve();
    new PerformanceObserver(look).observe({ type: 'paint', buffered: true });
  });
  addEventListener('focusin', () => painted.then(() => tell('waits')), { once: true });
  addEventListener('click', () => tell('used'));
</script>`;
const link = (href, more = '') => `${TELLS}<a ${OVER_ALL} href="${href}" ${more}>link</a>`;
const script = (text) => `${TELLS}<button ${OVER_ALL} onclick="${text}">knop</button>`;

/** Those pages, by name. */
export const BAIT = {
  link: link('http://other.test/'),
  dragged: link('http://other.test/', `ondragstart="tell('dragged')"`),
  blank: link('http://other.test/', 'target=_blank'),
  popup: script("window.open('http://other.test/')"),
  file: link('file:///etc/passwd'),
  data: link('data:text/html,<title>uit</title>'),
  source: link('view-source:http://other.test/'),
  settings: link('chrome://settings/'),
  mail: link('mailto:a@other.test'),
  call: link('tel:0101'),
  shell: link('ssh://other.test'),
  script: link("javascript:location='http://other.test/'"),
  form: `${TELLS}<form method=post action="http://other.test/"><button ${OVER_ALL}>knop</button></form>`,
  refresh: '<meta http-equiv=refresh content="0;url=http://other.test/">',
  frame: '<iframe src="http://other.test/" onload="parent.document.title = \'bait frame\'"></iframe>',
  choose: `${TELLS}<input ${OVER_ALL} type=file>`,
};

const keys = (...pressed) => (screen) => screen.press(...pressed);
/** What is typed at the address. */
const address = (url, { shut, open }) => ({ what: `typed: ${url}`, how: (screen) => screen.go(url), shut: [shut], isStill: shut === APP, open });
/** On a page of the allowed site. */
const on = (bait, how, rest) => ({ what: `on a page: ${bait}, ${rest.by ?? 'Return'}`, bait, how, ...rest });
const nothing = { shut: [APP], isStill: true };
/** Whether a page tells what happens on it. */
export const tells = (name) => BAIT[name].includes(TELLS);
/** A page of theirs, as it stands in the browser. */
export const baited = (name, ...more) => `http://ric.test/${name} [${['bait', name, ...(tells(name) ? ['waits'] : []), ...more].join(' ')}]`;
const stays = (name, ...more) => ({ shut: [baited(name, ...more)], isStill: true });
const MIDDLE = [500, 500];

async function drag(screen, browser) {
  screen.move(MIDDLE);
  screen.hold();
  screen.move([490, 490], [480, 480], [470, 470]);
  await browser.until((pages) => pages[0].includes('waits dragged'));
  screen.move([400, 300], [300, 100]);
  // An arrow shows where it would fall; before that it would fall nowhere.
  await screen.opens(() => screen.move([300, 22], [301, 22], [302, 22]));
  screen.letGo();
}

async function menu(screen) {
  // Only an open menu hears the next key.
  await screen.opens(() => screen.press('alt+f'));
  screen.press('Down', 'Return');
}

export const ATTEMPTS = [
  address('http://other.test/', { shut: 'http://other.test/ [other.test]', open: /\[elsewhere\]/ }),
  address('http://ric.test@other.test/', { shut: 'http://ric.test@other.test/ [other.test]', open: /\[elsewhere\]/ }),
  address('http://ric.test.other.test/', { shut: 'http://ric.test.other.test/ [ric.test.other.test]', open: /\[elsewhere\]/ }),
  address('http://ric.test/redirect?to=http://other.test/', { shut: 'http://other.test/ [other.test]', open: /\[elsewhere\]/ }),
  address(`view-source:${ORIGIN}/`, { shut: `view-source:${ORIGIN}/ [127.0.0.1]`, open: /\[view-source/ }),
  address('javascript:location="http://other.test/"', { shut: APP, open: /\[elsewhere\]/ }),
  address('data:text/html,<title>uit</title>', { shut: 'data:text/html,<title>uit</title> [data:text/html,&lt;title&gt;uit&lt;/title&gt;]', open: /\[uit\]/ }),
  address('file:///etc/passwd', { shut: 'file:///etc/passwd [file:///etc/passwd]', open: /\[passwd\]/ }),
  address('file:///etc/', { shut: 'file:///etc/ [file:///etc/]', open: /\[Index/ }),
  address('chrome://settings/', { shut: 'chrome://settings/ [chrome://settings/]', open: /\[Settings\]/ }),
  address('chrome://flags/', { shut: 'chrome://flags/ [chrome://flags/]', open: /\[Experiments\]/ }),
  address('chrome://version/', { shut: 'chrome://version/ [chrome://version/]', open: /\[About Version\]/ }),
  address('about:version', { shut: 'chrome://version/ [chrome://version/]', open: /\[About Version\]/ }),
  address('chrome://extensions/', { shut: 'chrome://extensions/ [chrome://extensions/]', open: /\[Extensions\]/ }),
  address('chrome://net-export/', { shut: 'chrome://net-export/ [chrome://net-export/]', open: /\[.*[Nn]et.*\]/ }),
  address('devtools://devtools/bundled/inspector.html', { shut: 'devtools://devtools/bundled/inspector.html [devtools://devtools/bundled/inspector.html]', open: /\[DevTools\]/ }),
  address('blob:http://other.test/1', { shut: 'blob:http://other.test/1 [blob:http://other.test/1]' }),
  address('ssh://other.test', { shut: 'ssh://other.test [ssh://other.test]' }),
  address('woorden om te zoeken', { shut: APP, open: /\[(www\.)?(google|duckduckgo)/ }),
  { what: 'the source of the page', how: keys('ctrl+u'), ...nothing, open: /view-source/ },
  { what: 'tools of developers', how: keys('F12'), ...nothing, open: /devtools:/ },
  { what: 'tools of developers, a second way', how: keys('ctrl+shift+i'), ...nothing, open: /devtools:/ },
  { what: 'the console', how: keys('ctrl+shift+j'), ...nothing, open: /devtools:/ },
  { what: 'a private window', how: keys('ctrl+shift+n'), ...nothing, open: /chrome:\/\/newtab.*private|incognito/i },
  { what: 'a new window', how: keys('ctrl+n'), shut: [START, APP] },
  { what: 'a new tab', how: keys('ctrl+t'), shut: [START, APP] },
  { what: 'what was visited', how: keys('ctrl+h'), shut: ['chrome://history/ [chrome://history/]', APP], open: /\[History\]/ },
  { what: 'what was downloaded', how: keys('ctrl+j'), shut: ['chrome://downloads/ [chrome://downloads/]', APP], open: /\[Download history\]/ },
  { what: 'bookmarks', how: keys('ctrl+shift+o'), shut: ['chrome://bookmarks/ [chrome://bookmarks/]', APP], open: /\[Bookmarks\]/ },
  { what: 'throwing away what was kept', how: keys('ctrl+shift+Delete'), shut: ['chrome://settings/clearBrowserData [chrome://settings/clearBrowserData]', APP], open: /\[Settings.*\]/ },
  { what: 'help', how: keys('F1'), shut: ['https://support.google.com/chrome?p=help&ctx=keyboard [support.google.com]', APP] },
  { what: 'a word to the makers', how: keys('alt+shift+i'), ...nothing },
  { what: 'the last closed tab', how: keys('ctrl+shift+t'), ...nothing },
  { what: 'the menu, and its first entry', how: menu, shut: [START, APP] },
  { what: 'the list of programs', how: keys('shift+Escape'), ...nothing, windows: ['Task Manager - Chromium'] },
  { what: 'printing', how: keys('ctrl+p'), shut: ['chrome://print/ [Op Orde]', APP] },
  { what: 'the last window closed', how: keys('ctrl+shift+w'), shut: null },
  on('link', keys('Return'), { shut: ['http://other.test/ [other.test]'], open: /\[elsewhere\]/ }),
  on('link', (screen) => screen.click(MIDDLE, { button: 2 }), { by: 'middle button', shut: ['http://other.test/ [other.test]', baited('link')], open: /\[elsewhere\]/ }),
  on('link', (screen) => screen.click(MIDDLE, { holding: 'shift' }), { by: 'click with Shift', shut: ['http://other.test/ [other.test]', baited('link', 'used')], open: /\[elsewhere\]/ }),
  on('dragged', drag, { by: 'to the tabs', shut: ['http://other.test/ [other.test]', baited('dragged', 'dragged')], open: /\[elsewhere\]/ }),
  on('blank', keys('Return'), { shut: ['http://other.test/ [other.test]', baited('blank', 'used')], open: /\[elsewhere\]/ }),
  on('popup', keys('Return'), { shut: ['http://other.test/ [other.test]', baited('popup', 'used')] }),
  on('file', keys('Return'), stays('file', 'used')),
  on('data', keys('Return'), stays('data', 'used')),
  on('source', keys('Return'), stays('source', 'used')),
  on('settings', keys('Return'), stays('settings', 'used')),
  on('mail', keys('Return'), { shut: ['mailto:a@other.test [mailto:a@other.test]'] }),
  on('call', keys('Return'), { shut: ['tel:0101 [tel:0101]'] }),
  on('shell', keys('Return'), { shut: ['ssh://other.test [ssh://other.test]'] }),
  on('script', keys('Return'), { shut: ['http://other.test/ [other.test]'], open: /\[elsewhere\]/ }),
  on('form', keys('Return'), { shut: ['http://other.test/ [other.test]'], open: /\[elsewhere\]/ }),
  on('refresh', () => {}, { by: 'by itself', shut: ['http://other.test/ [other.test]'], open: /\[elsewhere\]/ }),
  on('frame', () => {}, { by: 'by itself', ...stays('frame') }),
];
/** Windows of the system: they open where the place has files, and closing them is all that is left where it has none. */
export const DIALOGS = [
  { what: 'saving the page', how: keys('ctrl+s'), window: 'Save File' },
  { what: 'opening a file', how: keys('ctrl+o'), window: 'Open File' },
  { what: 'choosing a file on a page', bait: 'choose', how: keys('Return'), window: 'Open File' },
];
