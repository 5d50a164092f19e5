import { type Page } from '@playwright/test';
import { test as base } from '../harness/test.js';
import { type PageState } from './pages.js';
import { playScene, type Scene } from './visitors.js';
import { expect } from '@playwright/test';
import { type Language } from '../harness/api.js';
import { settled } from './checks.js';

interface SceneFixtures {
  /** Opens a page in its state, as its visitor sees it. */
  openState: (state: PageState, language: Language) => Promise<Page>;
}

const DESKTOP = { viewport: { width: 1280, height: 800 } };

export const test = base.extend<SceneFixtures, { scene: Scene }>({
  scene: [async ({ site, town }, use) => use(await playScene(site, town)), { scope: 'worker' }],
  openState: async ({ scene, openBrowser }, use) => {
    await use(async ({ who, path, status = 200, then }, language) => {
      const context = await openBrowser({ ...DESKTOP, storageState: await scene.cookies(who), colorScheme: 'light' });
      const page = await context.newPage();
      const answer = await page.goto(`/${language}/${path(scene)}`);
      expect(answer?.status()).toBe(status);
      await settled(page);
      if (then) {
        await then(page);
        await settled(page);
      }
      return page;
    });
  },
});
export { expect } from '@playwright/test';
