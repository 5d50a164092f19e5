import { type PageState } from './pages.js';
import { CITIZEN_PAGES } from './pages.js';
import { expect, test } from './scene.js';

const TRIED = [
  'start',
  'list',
  'submit: first page',
  'submit: text, wrong',
  'submit: files',
  'submit: check',
  'own case',
  'check a receipt, answered',
];
const pages: readonly PageState[] = CITIZEN_PAGES.filter(({ name }) => TRIED.includes(name));

/** Controls of a page that are tried; the first ones are the same on all pages. */
const STOPS = 25;

for (const state of pages) {
  test(`${state.name} shows where focus is in forced colours`, async ({ openState }) => {
    const page = await openState(state, 'bg');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const seen = new Set<string>();
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator('*:focus');
      if ((await focused.count()) === 0) break;
      const box = await focused.evaluate((element) => {
        const shown = element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element;
        const { x, y, width, height } = shown.getBoundingClientRect();
        return {
          what: element.outerHTML.slice(0, 120),
          x: Math.max(0, x - 6),
          y: Math.max(0, y - 6),
          width: width + 12,
          height: height + 12,
        };
      });
      if (seen.has(box.what)) continue;
      seen.add(box.what);
      const { what, ...clip } = box;
      const withFocus = await page.screenshot({ clip, animations: 'disabled' });
      await focused.evaluate((element) => (element as HTMLElement).blur());
      const without = await page.screenshot({ clip, animations: 'disabled' });
      expect(withFocus.equals(without), `focus on ${what} changes the picture`).toBe(false);
    }
    expect(seen.size).toBeGreaterThan(5);
  });
}
