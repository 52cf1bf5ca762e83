// Every place where the person before left something, as the next one finds it.
import { kept, shown, walk } from './inside.mjs';
import { see } from './see.mjs';
import { Step } from '../pages/plan.mjs';

export const STEP = '/taak/id-04';

/** Looks at this screen, its fields, its title and its address; files that are offered too. */
export async function onScreen(page) {
  const offered = await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.download));
  return [await shown(page), ...offered].join('\n');
}

/** What stands in each place, by its name. Begins at the first screen. */
export async function places(app) {
  const { page } = app;
  const found = { start: await onScreen(page) };
  await walk(app, '/openen', 'Je plan openen');
  found.openen = await onScreen(page);
  await walk(app, STEP);
  await see(new Step(app).note());
  // How it is done comes in a file of its own.
  await see(page.getByText('Dit levert het op'));
  found.step = await onScreen(page);
  await page.evaluate(() => history.go(-2));
  await page.waitForFunction(() => location.pathname === '/');
  await see(app.heading('Waar wil je aan werken?'));
  found.back = await onScreen(page);
  found.kept = await kept(page);
  return found;
}
