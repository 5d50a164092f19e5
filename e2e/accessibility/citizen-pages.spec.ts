import {
  coloursIn,
  expectContrast,
  expectLanguagesOfParts,
  expectNames,
  expectNoBarriers,
  expectOwnWordsForMistakes,
  expectReflow,
  expectWordsApart,
} from './checks.js';
import { CITIZEN_PAGES } from './pages.js';
import { test } from './scene.js';

/** What reading must fit into: the narrowest telephone, and a window of 1280 by 1024 pixels at 400 % zoom (WCAG 2.2, 1.4.10). */
const NARROW = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

for (const language of ['bg', 'en'] as const) {
  for (const state of CITIZEN_PAGES) {
    test(`${state.name} (${language}) has no barriers, light or dark, wide or narrow, at 400 %`, async ({ openState }) => {
      const page = await openState(state, language);
      await expectNames(page, language);
      await expectOwnWordsForMistakes(page);
      await expectNoBarriers(page, coloursIn(language));
      if (coloursIn(language) === 'with_colours') await expectContrast(page, 'dark');
      if (language === 'en') await expectLanguagesOfParts(page);
      await expectWordsApart(page);
      for (const screen of NARROW) {
        await page.setViewportSize(screen);
        await expectReflow(page);
      }
    });
  }
}
