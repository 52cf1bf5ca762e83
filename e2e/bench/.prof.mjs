import { launch } from '../support/browser.mjs';
import { packedHost } from '../support/packed-host.mjs';
import { ready } from './watch.mjs';
const [folder, n='3'] = process.argv.slice(2);
const host = await packedHost(folder);
const browser = await launch('chromium');
for (let i=0;i<Number(n);i++){
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const page = await context.newPage(); page.setDefaultTimeout(200000);
const session = await context.newCDPSession(page);
await page.addInitScript(ready);
await page.goto(`http://127.0.0.1:${host.port}/`, { waitUntil: 'load', timeout: 100000 });
await page.waitForFunction(() => document.querySelector('main a.tile') && !document.querySelector('#shell'));
await page.waitForLoadState('networkidle');
await new Promise(r=>setTimeout(r,4000));
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const m = async()=>Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({name,value})=>[name,value]));
const a = await m();
await page.evaluate(() => globalThis.showPlan()).catch(()=>{});
await page.waitForFunction(() => globalThis.isShown?.() && !document.querySelector('[aria-busy=true]'), undefined, { polling: 300 });
const b = await m();
const out={}; for (const k of ['TaskDuration','ScriptDuration','LayoutDuration','RecalcStyleDuration','V8CompileDuration','TaskOtherDuration']) out[k]=Math.round((b[k]-a[k])*1000);
out.nodes=b.Nodes-a.Nodes; out.els = await page.evaluate(()=>document.querySelectorAll('*').length);
console.log(JSON.stringify(out));
await context.close();
}
await browser.close(); await host.stop();
