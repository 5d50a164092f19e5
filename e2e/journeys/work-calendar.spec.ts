import { expect, test } from '../harness/test.js';
import { StaffDesk } from '../pages/staff-desk.js';

test('a reader without JavaScript counts a term, sees how it is counted, and which days are holidays', async ({ openBrowser, watch }) => {
  watch.allow(/\/bg\/work-calendar/, 422);
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/bg/how-it-works');
  await page.getByRole('main').getByRole('link', { name: 'кога изтича един срок' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Срокове и почивни дни');
  await expect(page.getByText('Срокът изтича на')).toHaveCount(0);

  await page.getByLabel('Начало').fill('2026-11-23');
  await page.getByLabel('Брой').fill('2');
  await page.getByLabel('Мярка').selectOption('месеци');
  await page.getByRole('button', { name: 'Сметнете' }).click();
  const answer = page.getByRole('region', { name: 'Срокът изтича на' });
  await expect(answer).toContainText(/25 януари 2027/);
  await expect(answer).toContainText('23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027');
  await expect(page.getByLabel('Начало')).toHaveValue('2026-11-23');

  // The year of the answer; the next one keeps the question.
  await page.getByRole('navigation', { name: 'Други години' }).getByRole('link', { name: '2026' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Кирил и Методий' })).toContainText(/25 май 2026/);
  await expect(answer).toContainText('25.01.2027');

  await page.getByLabel('Брой').fill('100');
  await page.getByRole('button', { name: 'Сметнете' }).click();
  await expect(page.getByRole('alert')).toContainText('Напишете цяло число от 1 до 60.');
  await expect(page.getByLabel('Брой')).toHaveValue('100');
  await expect(page.getByLabel('Брой')).toHaveAttribute('aria-invalid', 'true');

  await page.goto('/bg/work-calendar?from=2026-02-30&count=2&unit=months');
  await expect(page.getByRole('alert')).toContainText('Такъв ден в календара няма.');
});

test('the page is complete in English', async ({ openBrowser }) => {
  const page = await (await openBrowser()).newPage();
  await page.goto('/en/work-calendar?from=2026-12-23&count=2&unit=workingDays');
  await expect(page.getByText('23 Dec 2026 + 2 working days = 30 Dec 2026')).toBeVisible();
  await page.getByText('The days of rest on the way').click();
  await expect(page.getByText('Christmas Eve').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Terms and public holidays' })).toBeVisible();
});

test('an administrator notes an act that makes a day a day off; everybody sees it and terms move; ended, the rule holds again', async ({
  openDesk,
  openBrowser,
}) => {
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('admin/calendar/new');
  await desk.page.getByLabel('Дата').fill('2040-03-09');
  await desk.page.getByLabel('Какъв става денят').selectOption('Почивен ден');
  await desk.page.getByLabel('Акт').fill('РМС № 5 от 2040 г.');
  await desk.button('Запиши').click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'РМС № 5 от 2040 г.' })).toContainText('Почивен ден');

  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await reader.goto('/bg/work-calendar?from=2040-03-02&count=7&unit=days');
  await expect(reader.getByText('02.03.2040 + 7 дни = 09.03.2040, почивен ден по РМС № 5 от 2040 г. → 12.03.2040')).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'Дни, променени с акт' })).toBeVisible();

  await desk.page.getByRole('button', { name: /^Отмени изключението.*9 март 2040/ }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Отмени изключението' }).click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'РМС № 5 от 2040 г.' })).toContainText('Отменено');
});
