import { test as base, type BrowserContext, type BrowserContextOptions, expect } from '@playwright/test';
import { Mailbox } from './mailbox.js';
import { PageWatch } from './page-watch.js';
import { runningSite, type Site } from './site.js';
import { type StaffName, Town } from './town.js';

interface Fixtures {
  /** Asserts after each test that no page had anything to complain of. */
  watch: PageWatch;
  mailbox: Mailbox;
  /** Another browser, watched like the first. */
  openBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A browser in which this member of staff has signed in. */
  openDesk: (name: StaffName, options?: BrowserContextOptions) => Promise<BrowserContext>;
}

interface SharedFixtures {
  site: Site;
  town: Town;
}

export const test = base.extend<Fixtures, SharedFixtures>({
  site: [async ({ browserName: _ }, use) => use(runningSite()), { scope: 'worker' }],
  town: [
    async ({ site }, use) => {
      const town = new Town(site);
      await use(town);
      await town.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  mailbox: async ({ site }, use) => use(new Mailbox(site.mailFolder)),
  watch: [
    async ({ baseURL, context }, use) => {
      const watch = new PageWatch(new URL(baseURL ?? '').origin);
      watch.follow(context);
      await use(watch);
      expect(watch.faults).toEqual([]);
    },
    { auto: true },
  ],
  openBrowser: async ({ browser, watch, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), ...options });
      opened.push(context);
      watch.follow(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  openDesk: async ({ openBrowser, town }, use) => {
    await use(async (name, options = {}) => {
      const storageState = await (await town.staff(name)).context.storageState();
      return openBrowser({ ...options, storageState });
    });
  },
});

export { expect } from '@playwright/test';
