import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { PublicList } from '../pages/public-list.js';

test.describe('the public list', () => {
  test('is filtered by its form, and the address alone brings the same list back', async ({ page, openBrowser, town }) => {
    const word = unique();
    await town.answered({ title: `Дупка пред училището ${word}`, topic: 'services' });
    await town.assigned({ title: `Грубо отношение на гише ${word}`, topic: 'ethics' });
    const list = new PublicList(page, 'bg');
    // The index follows what is published within moments.
    await expect
      .poll(async () => ((await (await page.request.get(`/api/v1/submissions?q=${word}`)).json()) as { items: unknown[] }).items.length)
      .toBe(2);
    await list.open(`?sort=newest`);
    await list.search(word);
    await expect(list.titles).toHaveText([`Грубо отношение на гише ${word}`, `Дупка пред училището ${word}`]);

    await list.filter('topic', 'ethics');
    await expect(list.titles).toHaveText([`Грубо отношение на гише ${word}`]);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ q: word, topic: 'ethics' });

    const stranger = await (await openBrowser({ javaScriptEnabled: false })).newPage();
    await stranger.goto(page.url());
    await expect(new PublicList(stranger, 'bg').titles).toHaveText([`Грубо отношение на гише ${word}`]);
  });

  test('shows each case once while one pages through it, and leads back to its beginning', async ({ page }) => {
    const list = new PublicList(page, 'bg');
    await list.open();
    const seen: string[] = [];
    for (let pages = 1; ; pages += 1) {
      seen.push(...(await list.links()));
      if ((await list.next.count()) === 0) break;
      expect(pages, 'pages of a demonstration').toBeLessThan(20);
      const before = page.url();
      await list.next.click();
      await page.waitForURL((url) => url.href !== before);
      await expect(list.first).toBeVisible();
      await expect(list.titles.first()).toBeVisible();
    }
    expect(seen.length).toBeGreaterThan(20);
    // Other journeys publish meanwhile, at the beginning of the list: what was seen stays unique.
    expect(new Set(seen).size).toBe(seen.length);
    await list.first.click();
    await expect(list.first).toHaveCount(0);
  });

  test('keeps page and filters when the language is switched', async ({ page }) => {
    const list = new PublicList(page, 'bg');
    await list.open('?topic=ethics&sort=oldest');
    const found = await list.links();
    expect(found.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/submissions\?topic=ethics&sort=oldest$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await list.links()).toEqual(found.map((link) => link.replace('/bg/', '/en/')));
  });

  test('says that nothing was found, and that a filter made by hand cannot be read', async ({ page, watch }) => {
    watch.allow(/^\/api\/v1\/submissions$/, 400);
    const list = new PublicList(page, 'en');
    await list.open(`?q=${unique()}`);
    await expect(page.getByText('No such cases', { exact: true })).toBeVisible();
    await list.open('?topic=nonsense');
    await expect(page.getByText('This filter cannot be read', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'See all cases' }).click();
    await expect(list.titles.first()).toBeVisible();
  });
});
