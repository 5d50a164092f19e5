import { expect, test } from '../harness/test.js';
import { type CaseFile, unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

/** Clicks on the open case that a moderator needs at most to publish it and send it on. */
const MOST_CLICKS = 3;

test.beforeEach(({ watch }) => {
  // Whether somebody is signed in, the page learns by asking.
  watch.allow(/^\/api\/v1\/session$/, 401);
});

test('a moderator signs in, finds the case in the queue, redacts it, and sends it on with a few clicks', async ({ page, town, site }) => {
  const title = `Съседът пали гуми ${unique()}`;
  const text = 'Пали гуми всяка вечер. Името му е известно, а телефонът му е 0888 123 456.';
  const { number } = await town.submit({ title, text, topic: 'services' });
  const desk = new StaffDesk(page);
  await desk.signIn('moderator@zaedno.example', site.password);
  await expect(desk.heading('Опашка')).toBeVisible();
  await desk.openRow(title);
  await expect(page.getByRole('heading', { name: 'Оригинал от автора' })).toBeVisible();
  await expect(page.getByLabel('Текст пред всички')).toHaveValue(text);

  const clicks = await desk.countClicks();
  await desk.button('Заличи всички').click();
  await expect(page.getByLabel('Текст пред всички')).not.toHaveValue(/0888/);
  await desk.button('Публикувай заличено и насочи').click();
  await expect(desk.heading(title)).toHaveCount(0);
  expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);

  const file = await (await town.staff('moderator')).get<CaseFile>(`/api/v1/moderation/${number}`);
  expect(file).toMatchObject({ status: 'assigned', procedure: 'assigned' });
  await page.goto(`/bg/submissions/${number}`);
  await expect(page.getByText('Модератор е заличил лични данни преди публикуването.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('0888');
});

test('a case without anything to hide is published and sent on with one click', async ({ openDesk, town }) => {
  const title = `Тъмна спирка ${unique()}`;
  const { number } = await town.submit({ title, topic: 'ethics' });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${number}`);
  await desk.button('Публикувай и насочи').click();
  await expect(desk.heading(title)).toHaveCount(0);
  const published = await (await town.citizen()).get<{ status: string; redacted: boolean }>(`/api/v1/submissions/${number}`);
  expect(published).toMatchObject({ status: 'assigned', redacted: false });
});

test('a text that is withheld leaves number, date and reason, and the author is told why', async ({ openDesk, town, page }) => {
  const receipt = await town.submit({ title: `Обида ${unique()}` });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${receipt.number}`);
  await desk.button('Не публикувай').click();
  await desk.page.getByRole('dialog').getByLabel('Причина').selectOption('insult');
  const note = 'Махнете обидата и го изпратете пак. Фактите са важни.';
  await desk.answer('Текст до автора', note, 'Не публикувай');
  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.getByText('Текстът не се публикува', { exact: true })).toBeVisible();
  await expect(page.getByText('Съдържа обида').first()).toBeVisible();
  expect(JSON.stringify(await town.lookUp(receipt))).toContain(note);
});

test('of two moderators on one case the second is stopped and sees what the first did', async ({ openDesk, town, watch }) => {
  watch.allow(/^\/api\/v1\/moderation\/[^/]+\/decisions$/, 412);
  const title = `Двама на един случай ${unique()}`;
  const { number } = await town.submit({ title });
  const first = new StaffDesk(await (await openDesk('moderator')).newPage());
  const second = new StaffDesk(await (await openDesk('moderator2')).newPage());
  for (const desk of [first, second]) {
    await desk.open(`review/${number}`);
    await expect(desk.heading(title)).toBeVisible();
  }
  await second.page.getByLabel('Заглавие пред всички').fill(`${title}, редактирано`);
  await first.button('Публикувай и насочи').click();
  await expect(first.heading(title)).toHaveCount(0);

  const refused = second.page.waitForResponse((response) => response.url().endsWith('/decisions'));
  await second.button('Публикувай заличено и насочи').click();
  expect((await refused).status()).toBe(412);
  const notice = second.page.getByRole('alert').filter({ hasText: 'Някой промени случая, докато го гледахте' });
  await expect(notice).toContainText('Публикувано');
  const published = await (await town.citizen()).get<{ title: string }>(`/api/v1/submissions/${number}`);
  expect(published.title).toBe(title);
});

test('a signal does not go to the department that it is about', async ({ openDesk, town, watch }) => {
  watch.allow(/^\/api\/v1\/moderation\/[^/]+\/decisions$/, 409);
  const { number } = await town.submit({ about: { department: 'blagoustroyavane' } });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${number}`);
  await desk.page.getByLabel('Отдел, който ще отговори').selectOption('blagoustroyavane');
  const refused = desk.page.waitForResponse((response) => response.url().endsWith('/decisions'));
  await desk.button('Публикувай и насочи').click();
  expect((await refused).status()).toBe(409);
  expect(((await (await refused).json()) as { type: string }).type).toMatch(/\/problems\/conflict-of-interest$/);
  await expect(desk.page.getByText('Сигналът е срещу този отдел или тази длъжност.')).toBeVisible();
  const missing = await (await town.citizen()).context.get(`/api/v1/submissions/${number}`);
  expect(missing.status()).toBe(404);
});
