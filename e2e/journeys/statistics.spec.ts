import { parse } from 'csv-parse/sync';
import { expect, test } from '../harness/test.js';

const PHONE = { width: 360, height: 740 };

type Row = Readonly<Record<string, string>>;

test('a reader with a phone and without JavaScript sees the figures, follows a number to its cases, and takes the file', async ({
  openBrowser,
  page: other,
}) => {
  const page = await (await openBrowser({ javaScriptEnabled: false, viewport: PHONE })).newPage();
  await page.goto('/bg/');
  await page.getByRole('main').getByRole('link', { name: 'Всички числа по теми, отдели и населени места' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Общината в числа');
  await expect(page.getByRole('img', { name: 'Получени случаи по месеци' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Публикувани случаи по населени места' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Как се смята' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

  const file = page.getByRole('link', { name: 'Изтеглете всички числа за периода (CSV)' });
  const answer = await other.request.get((await file.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('text/csv');
  const rows = parse<Row>(await answer.text(), { bom: true, columns: true });
  const services = rows.find(({ division, key }) => division === 'topic' && key === 'services');
  expect(Number(services?.['published'])).toBeGreaterThanOrEqual(5);

  // The numbers of the table are those of the file, and the list behind one has as many cases.
  const topics = page.getByRole('region', { name: 'По теми' }).first();
  await topics.getByText('Всички числа като таблица').click();
  const line = topics.getByRole('row').filter({ hasText: services?.['name'] ?? '' });
  await expect(line.getByRole('cell').first()).toHaveText(services?.['received'] ?? '');
  await line.getByRole('link', { name: /, публикувани:/ }).click();
  await expect(page).toHaveURL(/\/bg\/submissions\?receivedFrom=.*&topic=services/);
  let listed = 0;
  for (;;) {
    listed += await page.locator('main article').count();
    const next = page.getByRole('link', { name: 'Следващи случаи' });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  // Other tests publish while the figures are kept; that list and number agree to the case is tested beside the database.
  expect(listed).toBeGreaterThanOrEqual(Number(services?.['published']));
  expect(listed - Number(services?.['published'])).toBeLessThan(40);
});

test('a reader chooses months by a form, and is told when there are none such', async ({ openBrowser, watch }) => {
  watch.allow(/\/bg\/statistics/, 400);
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/bg/statistics');
  const period = page.getByRole('navigation', { name: 'Период' });
  await expect(period.getByRole('link', { name: 'Последните 12 месеца' })).toHaveAttribute('aria-current', 'page');
  await period.getByRole('link', { name: 'Всичко' }).click();
  await expect(period.getByRole('link', { name: 'Всичко' })).toHaveAttribute('aria-current', 'page');

  await page.getByText('Друг период').click();
  await page.getByLabel('От месец').selectOption({ index: 0 });
  await page.getByLabel('До месец').selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Покажете' }).click();
  await expect(page).toHaveURL(/\/bg\/statistics\?from=(\d{4}-\d\d)&to=\1$/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(/^\p{Ll}+ \d{4}/u);

  await page.goto('/bg/statistics?from=2026-11&to=2026-10');
  await expect(page.getByText('Няма такъв период', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Вижте последните 12 месеца' }).click();
  await expect(page.getByRole('heading', { name: 'По населени места' })).toBeVisible();
});

test('the page is complete in English', async ({ openBrowser }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/statistics');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The municipality in numbers');
  await expect(page.getByRole('img', { name: 'Cases received by month' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How it is computed' })).toBeVisible();
});
