// What a page of ours refuses when somebody got something onto it: by the headers alone, by its own element alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import parser from 'csp_evaluator/dist/parser.js';
import { openAttack, policies, WAYS } from '../support/attack.mjs';
import { BOTH, journey } from '../support/browser.mjs';

const TYPES = 'require-trusted-types-for';
/** What stands on the page, and the directive that refuses it. */
const MARKUP = {
  'an inline script': ['<script>hit()</script>', 'script-src-elem'],
  'an inline handler': ['<svg onload="hit()"></svg>', 'script-src-attr'],
  'a script in its address': ['<script src="data:text/javascript,hit()"></script>', 'script-src-elem'],
  'a script of another host': ['<script src="{other}/script.js"></script>', 'script-src-elem'],
  'an inline style': ['<style>#target { outline: 3px solid rgb(1, 2, 3); }</style>', 'style-src-elem'],
  'a style attribute': ['<p data-styled style="outline: 3px solid rgb(1, 2, 3)"></p>', 'style-src-attr'],
};
/** What a script of our own origin tries, by its name in attempts.js, and the directives that may refuse it. */
const SCRIPTS = {
  eval: [TYPES, 'script-src'],
  function: [TYPES, 'script-src'],
  timer: [TYPES, 'script-src'],
  blobScript: ['script-src-elem'],
  text: [TYPES],
  address: [TYPES, 'script-src-elem'],
  link: [TYPES, 'script-src-elem'],
  innerHtml: [TYPES],
  write: [TYPES],
  policy: ['trusted-types'],
  worker: [TYPES, 'worker-src'],
  image: ['img-src'],
  dataImage: ['img-src'],
  style: ['style-src-elem'],
  font: ['font-src'],
  dataFont: ['font-src'],
  fetch: ['connect-src'],
  request: ['connect-src'],
  socket: ['connect-src'],
  stream: ['connect-src'],
  beacon: ['connect-src'],
  form: ['form-action'],
  frame: ['frame-src'],
  object: [TYPES, 'object-src'],
  embed: [TYPES, 'object-src'],
  sound: ['media-src'],
  base: ['base-uri'],
};
/** What the app itself lives on. */
const ALLOWED = ['wasm', 'blobImage', 'ownFetch'];
const LIMIT = { calm: false, timeout: 120_000 };

journey('What is refused', BOTH, (it, name) => {
  for (const way of WAYS) {
    let attack;
    before(async () => (attack = await openAttack(way)));
    after(() => attack.stop());
    // What each page carries in itself is asked of both browsers.
    const limit = { ...LIMIT, both: way === 'meta' ? 'content policy' : undefined };
    const told = { headers: 'the headers alone refuse', meta: 'the element alone refuses', none: 'without a policy goes through' }[way];

    /** Whatever is told first: by the page, or by the host that something arrived at. */
    const first = (page, script, what, given = what) =>
      Promise.race([
        // A page that is left takes its answer along.
        page.evaluate(script, given).catch(() => new Promise(() => {})),
        attack.arrival(what),
      ]);
    const holds = (outcome, refusals, what) => {
      const allowed = way === 'none' ? ['done'] : refusals.map((directive) => `refused ${directive}`);
      assert.ok(allowed.includes(outcome), `${what}: ${outcome}`);
    };

    /** What the other host was asked for: nothing, or without a policy at least so many things. */
    const reached = (least) => {
      const arrived = [...attack.arrived].filter((what) => what !== 'framing');
      if (way === 'none') assert.ok(arrived.length >= least, arrived.join());
      else assert.deepEqual(arrived, []);
    };

    it(`${told} what stands on the page`, async ({ page }) => {
      for (const [what, [markup, directive]] of Object.entries(MARKUP)) {
        await page.goto(attack.page(markup));
        holds(await first(page, () => outcome(), what), [directive], what);
      }
      reached(1);
    }, limit);

    it(`${told} what a script tries`, async ({ page, context }) => {
      const tried = async (what) => {
        // What goes through goes on, and another page in its place would cut it off.
        const place = way === 'none' ? await context.newPage() : page;
        await place.goto(attack.page(''));
        return first(place, (what) => attempt(what), what);
      };
      for (const [what, refusals] of Object.entries(SCRIPTS)) holds(await tried(what), refusals, what);
      for (const what of ALLOWED) assert.equal(await tried(what), 'done', what);
      reached(12);
    }, limit);

    if (name === 'chromium') {
      it(`${told} a manifest of another host`, async ({ page, context }) => {
        await page.goto(attack.page(''));
        const session = await context.newCDPSession(page);
        const outcome = await page.evaluateHandle(() => ({ told: attempt('manifest') }));
        // Without a window nothing asks for a manifest by itself.
        const asked = session.send('Page.getAppManifest').catch(() => {});
        holds(await first(page, ({ told }) => told, 'manifest', outcome), ['manifest-src'], 'manifest');
        await page.close();
        await asked;
      }, limit);
    }

    // Only a header can say so; what the app does without it is told in hosting.spec.mjs.
    if (way !== 'meta') {
      it(`${told} a frame around the page`, async ({ page }) => {
        await page.goto(`${attack.other}/framing`);
        const before = attack.started();
        await page.evaluate((address) => new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', resolve);
          frame.src = address;
          document.body.append(frame);
        }), attack.page(''));
        assert.equal(attack.started() > before, way === 'none');
      }, limit);
    }

  }
// What a script tries is to start a worker too: it needs that of the browser.
}, { keys: 'machine' });

test('a program that judges policies finds nothing of weight in either', async () => {
  const found = (policy) => new evaluator.CspEvaluator(new parser.CspParser(policy).csp).evaluate();
  const weighs = ({ severity }) => severity <= Severity.MEDIUM;
  assert.ok(found("script-src 'unsafe-inline'").some(weighs), 'it does judge');
  for (const policy of Object.values(await policies())) {
    assert.deepEqual(found(policy).filter(weighs), [], policy);
    // It can't know that our origin has neither JSONP nor files of others.
    const rest = found(policy).map(({ directive, value, severity }) => [directive, value, Severity[severity]]);
    assert.deepEqual(rest, [['script-src', "'self'", 'MEDIUM_MAYBE']], policy);
  }
});
