import {
  expectContrast,
  expectLanguagesOfParts,
  expectNames,
  expectNoBarriers,
  expectOwnWordsForMistakes,
  expectReflow,
} from './checks.js';
import { CITIZEN_PAGES } from './pages.js';
import { test } from './scene.js';

/** The narrowest telephone, and 400 % zoom of a window 1280 pixels wide (WCAG 2.2, 1.4.10). */
const TELEPHONE = { width: 320, height: 640 };
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

for (const language of ['bg', 'en'] as const) {
  for (const state of CITIZEN_PAGES) {
    test(`${state.name} (${language}) has no barriers, light or dark, wide or narrow`, async ({ openState }) => {
      const page = await openState(state, language);
      await expectNames(page, language);
      await expectOwnWordsForMistakes(page);
      await expectNoBarriers(page);
      await expectContrast(page, 'dark');
      if (language === 'en') await expectLanguagesOfParts(page);
      await page.setViewportSize(TELEPHONE);
      await expectReflow(page);
    });

    test(`${state.name} (${language}) is read at 400 % without scrolling sideways`, async ({ openState }) => {
      await expectReflow(await openState(state, language, ZOOMED));
    });
  }
}
