/**
 * Goes to an address and waits for its page. Firefox sometimes gives one way there two numbers; the driver
 * takes the second for somebody else's and gives up, though the page arrives.
 */
export async function go(page, url, { waitUntil = 'load' } = {}) {
  try {
    await page.goto(url, { waitUntil });
  } catch (error) {
    if (!error.message.includes(`is interrupted by another navigation to "${url}"`)) throw error;
    await page.waitForLoadState(waitUntil);
  }
}
