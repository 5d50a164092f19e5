import { parse } from 'csv-parse/sync';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { spokenOf } from '../harness/two-voices.js';
import { StaffDesk } from '../pages/staff-desk.js';

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string): Row[] => parse<Row>(text, { bom: true, columns: true });

test('a monitor sees what changed, marks it as read, and it is new no more', async ({ openDesk, town }) => {
  const { title, number } = await spokenOf(town);
  const page = await (await openDesk('monitor')).newPage();
  const desk = new StaffDesk(page);
  const row = page.locator('.rows > li').filter({ hasText: title });
  await expect(async () => {
    await desk.open('changes?tab=all');
    await expect(row).toContainText('оценка на наблюдател', { timeout: 3_000 });
  }).toPass();
  await expect(row).toContainText(`Ангажимент ${number}`);
  await expect(row.getByRole('link', { name: /^Оценете ангажимента/ })).toHaveAttribute('href', new RegExp(`/staff/monitoring/${number}$`));

  await desk.open('changes');
  const mark = desk.button('Отбележи като прочетено');
  // Another journey may have marked it first.
  await expect(
    page
      .locator('.rows > li')
      .first()
      .or(page.getByRole('heading', { name: 'Нищо ново' })),
  ).toBeVisible();
  if (await row.isVisible()) {
    await expect(row).toContainText('ново');
    await mark.dblclick();
    await expect(row).toHaveCount(0);
  }
  await desk.open('changes?tab=all');
  await expect(row).toBeVisible();
  await expect(row.getByText('ново', { exact: true })).toHaveCount(0);
});

test('a monitor keeps a search, sees what is new in it, renames and deletes it', async ({ openDesk, town }) => {
  const { title, policy, number } = await spokenOf(town);
  const name = `Моят план ${unique()}`;
  const desk = new StaffDesk(await (await openDesk('monitor')).newPage());
  const { page } = desk;
  await desk.open('searches');
  await desk.button('Ново търсене').click();
  await page.getByLabel('Име на търсенето').fill(name);
  await page.getByLabel('Документ').selectOption(policy);
  await desk.button('Запази търсенето').dblclick();
  const saved = page.locator('.searches > li').filter({ hasText: name });
  await expect(saved).toHaveCount(1);
  await expect(saved).toContainText('1 ангажимент');

  const official = await town.staff('official');
  const evidence = [{ kind: 'link', caption: 'Снимки от обекта', url: 'https://slivnitsa.example/snimki', seenOn: '2026-11-02' }];
  await official.post(`/api/v1/commitments/${number}/reports`, { step: 'substantial', text: 'Остава само дворът на сградата.', evidence });
  await desk.open('searches');
  await expect(saved).toContainText('1 нов');
  await saved.getByRole('link', { name }).click();
  await expect(desk.heading(name)).toBeVisible();
  const found = page.locator('.rows > li').filter({ hasText: title });
  await expect(found).toContainText('Общината: значително. Наблюдателите: няма доказателства.');
  await expect(found).toContainText('ново');
  await desk.button('Отбележи като прочетено').click();
  await expect(found.getByText('ново', { exact: true })).toHaveCount(0);

  await desk.open('searches');
  await saved.getByRole('button', { name: /^Преименувай/ }).click();
  await desk.answer('Име на търсенето', `Друго ${name}`, 'Преименувай');
  await expect(saved.getByRole('link', { name: `Друго ${name}` })).toBeVisible();
  await saved.getByRole('button', { name: /^Изтрий/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Изтрий', exact: true }).click();
  await expect(saved).toHaveCount(0);
});

test('a monitor takes along all that the organisation said, and each address leads to its entry', async ({
  openDesk,
  openBrowser,
  town,
}) => {
  const { title } = await spokenOf(town);
  const desk = new StaffDesk(await (await openDesk('monitor')).newPage());
  await desk.open('changes');
  const download = desk.page.waitForEvent('download');
  await desk.page.getByRole('link', { name: 'Таблица (CSV)' }).click();
  const file = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  const entry = rowsOf(Buffer.concat(chunks).toString('utf8')).find((row) => row['title'] === title);
  expect(entry?.['citation']).toContain(`Оценка на „${title}“`);
  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  const { pathname, hash } = new URL(entry?.['address'] ?? '');
  await reader.goto(`${pathname}${hash}`);
  await expect(reader.locator(hash)).toContainText('няма доказателства');
});

test('a reader without JavaScript sees what others confirmed, and computes the same from the exported list', async ({ openBrowser }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/bg/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Какво е потвърдено' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Какво е потвърдено');
  await expect(page.getByRole('heading', { name: 'Как се смята' })).toBeVisible();
  await page.getByRole('link', { name: 'По тримесечия' }).click();
  await expect(page).toHaveURL(/\/bg\/fix-rate\?by=quarter$/);
  await expect(page.getByRole('link', { name: 'По тримесечия' })).toHaveAttribute('aria-current', 'page');

  const exported = rowsOf(await (await page.request.get('/api/v1/fix-rate/promises.csv')).text());
  const table = rowsOf(await (await page.request.get('/api/v1/fix-rate.csv?by=department&lang=bg')).text());
  expect(table.length).toBeGreaterThan(1);
  // Others add to the list meanwhile: what is printed is a minute old at most, and never more than there is.
  for (const { group, promised, spoken, confirmed, silent } of table) {
    const own = exported.filter(({ department }) => group === 'total' || department === group);
    expect(own.length).toBeGreaterThanOrEqual(Number(promised));
    expect(own.filter((row) => row['spoken'] === '1').length).toBeGreaterThanOrEqual(Number(spoken));
    expect(Number(spoken) + Number(silent)).toBe(Number(promised));
    expect(Number(confirmed)).toBeLessThanOrEqual(Number(spoken));
  }
  await page.goto('/bg/departments/blagoustroyavane');
  const record = page.locator('app-department-record');
  for (const figure of ['В срок', 'Потвърдено от други', 'Отворени отново', 'Несъгласие с наблюдател']) {
    await expect(record.getByText(figure, { exact: true })).toBeVisible();
  }
});
