import type { Page } from '@playwright/test';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { PublicList } from '../pages/public-list.js';

/** The index follows what is published within moments. */
const indexed = (page: Page, q: string) =>
  expect
    .poll(async () => {
      const answer = await page.request.get(`/api/v1/submissions?q=${encodeURIComponent(q)}`);
      return ((await answer.json()) as { items: unknown[] }).items.length;
    })
    .toBeGreaterThan(0);

test.describe('a citizen who looks for something', () => {
  test('finds other forms of the words without JavaScript, and sees where they stand', async ({ openBrowser, town }) => {
    const word = unique();
    await town.assigned({ title: `Разбити пейки в парка ${word}`, topic: 'services' });
    const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
    const list = new PublicList(page, 'bg');
    await list.open();
    await indexed(page, word);
    await list.search(`разбита пейка ${word}`);
    await expect(list.titles.first()).toHaveText(`Разбити пейки в парка ${word}`);
    await expect(list.titles.first().locator('mark')).toHaveText(['Разбити', 'пейки', word]);
  });

  test('is told how Latin letters were understood, and can look for exactly what was typed', async ({ page, town }) => {
    const word = unique();
    await town.assigned({ title: `Пожарна кула ${word}`, topic: 'services' });
    const list = new PublicList(page, 'bg');
    await list.open();
    await indexed(page, word);
    await list.search(`pozharna kula ${word}`);
    await expect(list.titles.first()).toHaveText(`Пожарна кула ${word}`);
    await expect(page.getByText(`Търсихме „пожарна кула ${word}“.`)).toBeVisible();
    await page.getByRole('link', { name: /^Търсете точно/ }).click();
    await expect(page.getByText('Няма такива случаи', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Търсете и близки до тях' }).click();
    await expect(list.titles.first()).toHaveText(`Пожарна кула ${word}`);
  });

  test('gets advice where nothing is found', async ({ page }) => {
    const list = new PublicList(page, 'en');
    await list.open(`?q=${unique()}`);
    await expect(page.getByText('No such cases', { exact: true })).toBeVisible();
    await expect(page.getByText(/Check how the words are spelled/)).toBeVisible();
  });
});
