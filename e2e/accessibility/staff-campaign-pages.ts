import { type PageState } from './pages.js';
import { desk } from './staff-page.js';

/** The screens of campaigns, as a member of the organisation. */
export const CAMPAIGN_PAGES: readonly PageState[] = [
  desk('campaigns', 'monitor', 'campaigns'),
  {
    ...desk('new campaign, nothing typed', 'monitor', 'campaigns/new'),
    then: async (page) => {
      await page.locator('form button[type=submit]').click();
      await page.locator('.settings-fault').first().waitFor();
    },
  },
  desk('campaign, draft', 'monitor', ({ campaigns }) => `campaigns/${campaigns.draft.slug}`),
  {
    ...desk('campaign, points being chosen', 'monitor', ({ campaigns }) => `campaigns/${campaigns.draft.slug}/items`),
    then: async (page) => {
      await page.locator('.pick-row input').first().check();
    },
  },
  desk('campaign that runs', 'monitor', ({ campaigns }) => `campaigns/${campaigns.running.slug}`),
  {
    ...desk('campaign, being concluded', 'monitor', ({ campaigns }) => `campaigns/${campaigns.running.slug}`),
    then: async (page) => {
      await page.locator('app-conclude-panel button').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  desk('campaign, readings that differ', 'monitor', ({ campaigns: { running } }) => `campaigns/${running.slug}/items/${running.points[0]}`),
  {
    ...desk(
      'campaign, a point being read',
      'monitor',
      ({ campaigns: { running } }) => `campaigns/${running.slug}/items/${running.points[1]}`,
    ),
    then: async (page) => {
      await page.locator('app-reading-form button[type=submit]').click();
      await page.locator('.settings-fault').first().waitFor();
    },
  },
  desk(
    'campaign, waiting for the other reader',
    'monitor',
    ({ campaigns: { running } }) => `campaigns/${running.slug}/items/${running.points[2]}`,
  ),
  desk('campaign, point that is none', 'monitor', ({ campaigns }) => `campaigns/${campaigns.running.slug}/items/999999`),
  desk('campaign that has ended', 'monitor', ({ campaigns }) => `campaigns/${campaigns.concluded.slug}`),
  desk(
    'campaign, an outcome to publish',
    'monitor',
    ({ campaigns: { concluded } }) => `campaigns/${concluded.slug}/items/${concluded.points[0]}`,
  ),
];
