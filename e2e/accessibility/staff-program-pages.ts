import { type Page } from '@playwright/test';
import { type PageState } from './pages.js';
import { desk } from './staff-page.js';

const refused = async (page: Page): Promise<void> => {
  await page.locator('form button[type=submit]').click();
  await page.locator('.settings-fault').first().waitFor();
};

/** The screens of keys and webhooks, as those who manage them. */
export const PROGRAM_PAGES: readonly PageState[] = [
  desk('keys', 'monitor', 'programs/keys'),
  { ...desk('new key, nothing typed', 'admin', 'programs/keys/new'), then: refused },
  {
    ...desk('key that is shown once', 'admin', 'programs/keys/new'),
    then: async (page) => {
      await page.locator('input[name$=name]').fill('Карта на сигналите');
      await page.locator('input[name$=holder]').fill('Сдружение „Карта“');
      await page.locator('form button[type=submit]').click();
      await page.locator('app-secret-card').waitFor();
    },
  },
  {
    ...desk('key being revoked', 'admin', 'programs/keys'),
    then: async (page) => {
      await page.locator('.rows button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  desk('webhooks', 'admin', 'programs/webhooks'),
  { ...desk('new webhook, nothing typed', 'monitor', 'programs/webhooks/new'), then: refused },
  desk('webhook with its log', 'admin', ({ webhook }) => `programs/webhooks/${webhook}`),
  desk('webhook being changed', 'admin', ({ webhook }) => `programs/webhooks/${webhook}/edit`),
];
