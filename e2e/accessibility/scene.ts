import { type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { test as base } from '../harness/test.js';
import { type PageState } from './pages.js';
import { playScene, type Scene, type Visitor } from './visitors.js';
import { type Language } from '../harness/api.js';
import { settled } from './checks.js';

interface SceneFixtures {
  /** Opens a page in its state, as its visitor sees it. */
  openState: (state: PageState, language: Language) => Promise<Page>;
}

/** The browser that this visitor has looked around in before: what the pages share need not be fetched and read in anew. */
type OpenAgain = (who: Visitor) => Promise<BrowserContext>;

const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' };

export const test = base.extend<SceneFixtures, { scene: Scene; openAgain: OpenAgain }>({
  scene: [async ({ site, town }, use) => use(await playScene(site, town)), { scope: 'worker' }],
  openAgain: [
    async ({ browser, site, scene }, use) => {
      const browsers = new Map<Visitor, Promise<BrowserContext>>();
      const open = async (who: Visitor) => browser.newContext({ baseURL: site.url, ...DESKTOP, storageState: await scene.cookies(who) });
      await use(async (who) => {
        const opened = browsers.get(who) ?? open(who);
        browsers.set(who, opened);
        return opened;
      });
      for (const opened of browsers.values()) await (await opened).close();
    },
    { scope: 'worker' },
  ],
  openState: async ({ scene, openBrowser, openAgain, watch }, use) => {
    const shown: (() => Promise<void>)[] = [];
    await use(async ({ who, path, status = 200, then }, language) => {
      // Whoever does something there has a browser of their own: what they leave behind in it is nobody else's.
      const context = then ? await openBrowser({ ...DESKTOP, storageState: await scene.cookies(who) }) : await openAgain(who);
      const unfollow = then ? () => undefined : watch.follow(context);
      const page = await context.newPage();
      shown.push(async () => {
        await page.close();
        unfollow();
      });
      const answer = await page.goto(`/${language}/${path(scene)}`);
      expect(answer?.status()).toBe(status);
      await settled(page);
      if (then) {
        await then(page);
        await settled(page);
      }
      return page;
    });
    for (const close of shown) await close();
  },
});
export { expect } from '@playwright/test';
