import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

/** The day in Sofia, some days from now. */
const day = (ahead: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Sofia' }).format(Date.now() + ahead * 86_400_000);

test('a moderator enters an extension, past the law in vain, and a reader sees who moved the day, and why', async ({
  openDesk,
  openBrowser,
  town,
  watch,
}) => {
  watch.allow(/\/extensions$/, 422);
  const { number } = await town.assigned({ title: `Свлачище над училището ${unique()}` });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`cases/${number}`);
  await desk.button('Впиши удължаване').click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog).toContainText('чл. 121 АПК');
  await dialog.getByLabel('Кой е решил').fill('Областен управител');
  await dialog.getByLabel('Номер на акта').fill('РД-15-112');
  await dialog.getByLabel('Дата на акта').fill(day(0));
  await dialog.getByLabel('Нов последен ден').fill(day(200));
  await dialog.getByLabel('Защо').fill('Чака се геоложка експертиза.');
  await desk.button('Впиши удължаването').click();
  await expect(dialog.getByText(/Законът допуска най-късно .* \(чл\. 121 АПК\)/)).toBeVisible();
  await dialog.getByLabel('Нов последен ден').fill(day(80));
  await desk.button('Впиши удължаването').click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.page.getByText('Срокът е удължен:')).toBeVisible();

  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await reader.goto(`/bg/submissions/${number}`);
  const clock = reader.locator('app-case-deadline');
  await expect(clock).toContainText('Остават');
  await expect(clock).toContainText('Решил: Областен управител, акт № РД-15-112');
  await expect(clock).toContainText('Чака се геоложка експертиза.');
  await expect(clock.locator('del')).toBeVisible();
  await clock.locator('summary').click();
  await expect(clock).toContainText(/получено на .* \+ 2 месеца = .*; удължен до /);
  await expect(reader.getByRole('heading', { name: 'Какво се случи досега' }).locator('..')).toContainText('Срокът е удължен');
  await reader.goto(`/en/submissions/${number}`);
  await expect(reader.locator('app-case-deadline')).toContainText('The term was extended:');
});

test('the municipality asks the author to clarify: everybody sees that it waits, nobody the question, until the author writes', async ({
  openDesk,
  openBrowser,
  town,
}) => {
  const receipt = await town.assigned({ title: `Теч от покрива ${unique()}` });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open(`cases/${receipt.number}`);
  await desk.button('Поискай уточнение').click();
  await desk.answer('Какво да уточни авторът', 'На кой етаж е течът?', 'Изпрати въпроса');
  await expect(desk.button('Вече не чакаме автора')).toBeVisible();

  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await reader.goto(`/bg/submissions/${receipt.number}`);
  const clock = reader.locator('app-case-deadline');
  await expect(clock).toContainText('чака автора да уточни от');
  await expect(clock).toContainText('Срокът не спира');
  await expect(reader.locator('main')).not.toContainText('На кой етаж');
  expect(JSON.stringify(await town.lookUp(receipt))).toContain('На кой етаж е течът?');

  const citizen = await town.citizen();
  await citizen.post(`/api/v1/cases/${receipt.number}/messages`, { text: 'На втория.' });
  await expect(async () => {
    await reader.reload();
    await expect(clock.locator('.deadline-waiting')).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test('a late answer never reads as one in time', async ({ openBrowser, town }) => {
  const citizen = await town.citizen();
  const { items } = await citizen.get<{ items: { number: string; answeredAt: string | null; decideBy: string | null }[] }>(
    '/api/v1/submissions?sort=oldest&limit=50',
  );
  const late = items.find(({ answeredAt, decideBy }) => answeredAt !== null && decideBy !== null && answeredAt.slice(0, 10) > decideBy);
  expect(late, 'the demonstration has a case that was answered late').toBeDefined();
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto(`/bg/submissions/${late?.number ?? ''}`);
  const clock = page.locator('app-case-deadline');
  await expect(clock).toContainText('Просрочено с');
  await expect(clock).toContainText(/Общината отговори на .* със закъснение от \d+ (ден|дни)/);
});

test('an administrator enters a term that holds from a day on, and takes it back', async ({ openDesk, openBrowser, watch }) => {
  watch.allow(/\/statutory-terms$/, 422);
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('admin/terms/new');
  await desk.page.getByLabel('За какво').selectOption('Препращане на компетентния орган');
  await desk.page.getByLabel('Вид').selectOption({ index: 1 });
  await desk.page.getByLabel('Брой').fill('5');
  await desk.page.getByLabel('Мярка').selectOption('дни');
  await desk.page.getByLabel('Първи ден').fill(day(0));
  await desk.button('Запиши').click();
  await expect(desk.page.getByText('Нов срок важи най-рано от утре').first()).toBeVisible();
  await desk.page.getByLabel('Първи ден').fill(day(40));
  await desk.button('Запиши').click();
  const row = desk.page.getByRole('listitem').filter({ hasText: '5 дни' });
  await expect(row).toContainText('Предстои');

  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await reader.goto('/bg/work-calendar');
  const table = reader.getByRole('table', { name: 'Сроковете на общината' });
  await expect(table.getByRole('row').filter({ hasText: '5 дни' })).toContainText('за започналите от');
  await expect(table).toContainText('чл. 121 АПК');

  await row.getByRole('button', { name: /^Прекрати/ }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Прекрати' }).click();
  await expect(row).toContainText('Оттеглен');
});
