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
  await expect(desk.publicVersion()).toContainText(text);

  const clicks = await desk.countClicks();
  await desk.button('Заличи всички').click();
  await expect(desk.publicVersion()).toContainText('а телефонът му е [заличено: телефон].');
  await desk.button('Публикувай заличено и насочи').click();
  await expect(desk.heading(title)).toHaveCount(0);
  expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);

  const file = await (await town.staff('moderator')).get<CaseFile>(`/api/v1/moderation/${number}`);
  expect(file).toMatchObject({ status: 'assigned', procedure: 'assigned' });
  await page.goto(`/bg/submissions/${number}`);
  await expect(page.getByText('Модератор е заличил лични данни преди публикуването.')).toBeVisible();
  await expect(page.locator('main')).toContainText('а телефонът му е [заличено: телефон].');
  await expect(page.locator('main')).not.toContainText('0888');
});

test('with keys alone a moderator accepts, refuses and undoes proposals, redacts a name, and finds it all the next day', async ({
  openDesk,
  town,
}) => {
  const title = `Шумът вечер ${unique()}`;
  const text = 'Гръмогласният дърводелец шуми. Търсете го на 0888 123 456 или на ivan@abv.bg, моля.';
  const { number } = await town.submit({ title, text });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  const { keyboard } = desk.page;
  await desk.open(`review/${number}`);
  await expect(desk.original().locator('.is-proposed')).toHaveCount(2);
  await keyboard.press('k');
  await expect(desk.original()).toBeFocused();
  await keyboard.press('a');
  await keyboard.press('r');
  await expect(desk.publicVersion()).toContainText('Търсете го на [заличено: телефон] или на ivan@abv.bg, моля.');
  await keyboard.press('Control+z');
  await expect(desk.original().locator('.is-refused')).toHaveCount(0);

  // To whom nobody proposed: past the three words of the title, then over two words.
  await keyboard.press('Home');
  for (const _ of ['вечер', title, 'Гръмогласният']) await keyboard.press('ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('x');
  await expect(desk.page.getByRole('menuitem', { name: 'име', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  const wanted = '[заличено: име] шуми. Търсете го на [заличено: телефон] или на ivan@abv.bg, моля.';
  await expect(desk.publicVersion()).toContainText(wanted);
  await expect(desk.original()).toBeFocused();
  await expect(desk.page.getByText('Заличаванията са записани.')).toBeVisible();

  await desk.page.reload();
  await expect(desk.publicVersion()).toContainText(wanted);
  await keyboard.press('p');
  await expect(desk.heading(title)).toHaveCount(0);
  expect(await (await town.citizen()).get<{ text: string }>(`/api/v1/submissions/${number}`)).toMatchObject({ text: wanted });
});

test('own words take the place of redactions, with a warning and every difference in sight', async ({ openDesk, town }) => {
  const { number } = await town.submit({ text: 'Кметът е мошеник и не свети нито една лампа. Моят телефон е 0888 123 456.' });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${number}`);
  await desk.button('Заличи всички').click();
  await desk.button('Преформулирай').click();
  await expect(desk.page.getByText('Публикува се Вашият текст')).toBeVisible();
  const words = desk.page.getByLabel('Текст пред всички');
  await expect(words).toBeFocused();
  await expect(words).toHaveValue(/\[заличено: телефон\]/);
  await words.fill('Не свети нито една лампа. Авторът остави телефон.');
  await expect(desk.page.getByRole('region', { name: 'Разлика с оригинала' }).locator('del').first()).toBeVisible();
  await desk.button('Публикувай заличено и насочи').click();
  await expect(desk.page.getByText('Публикувано заличено.')).toBeVisible();
  const published = await (await town.citizen()).get<{ text: string }>(`/api/v1/submissions/${number}`);
  expect(published.text).toBe('Не свети нито една лампа. Авторът остави телефон.');
});

test('two moderators redact one text: each sees what the other did, and neither loses anything', async ({ openDesk, town, watch }) => {
  watch.allow(/^\/api\/v1\/moderation\/[^/]+\/redactions$/, 412);
  const text = 'Търсете съседа на 0888 123 456 или на ivan@abv.bg, защото аз не мога.';
  const { number } = await town.submit({ text });
  const [first, second] = [await openDesk('moderator'), await openDesk('moderator2')];
  const desks = [new StaffDesk(await first.newPage()), new StaffDesk(await second.newPage())] as const;
  for (const desk of desks) {
    await desk.open(`review/${number}`);
    await expect(desk.original().locator('.is-proposed')).toHaveCount(2);
  }
  await desks[0].page.keyboard.press('a');
  await expect(desks[0].page.getByText('Заличаванията са записани.')).toBeVisible();
  await desks[1].original().getByText('ivan@abv.bg').click();
  await desks[1].page.keyboard.press('a');
  const notice = desks[1].page.getByRole('alert').filter({ hasText: 'Друг модератор промени заличаванията' });
  await expect(notice).toContainText('0888 123 456');
  await expect(desks[1].publicVersion()).toContainText('на [заличено: телефон] или на [заличено: имейл], защото');
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
  await second.button('Преформулирай').click();
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
  await expect(desk.page.getByText('Сигналът е срещу този отдел или тази длъжност.')).toBeVisible();
  const missing = await (await town.citizen()).context.get(`/api/v1/submissions/${number}`);
  expect(missing.status()).toBe(404);
});

test('a moderator takes a telephone number out of a published answer, and only the staff still reads it', async ({
  openDesk,
  town,
  page,
}) => {
  const { number } = await town.assigned();
  await town.answer(number, { text: 'Лампата смени колегата. За въпроси: 0888 123 456, всеки ден.' });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${number}`);
  await desk.button('Заличи в отговора').click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.locator('.is-proposed')).toHaveText('0888 123 456');
  await dialog.getByRole('button', { name: 'Следващо място' }).first().click();
  await desk.page.keyboard.press('a');
  await expect(dialog.locator('.is-redacted')).toHaveText('0888 123 456');
  await dialog.getByLabel('Защо').fill('Личен телефон на служител.');
  await dialog.getByRole('button', { name: 'Публикувай заличеното' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.page.getByText('За въпроси: [заличено: телефон], всеки ден.')).toBeVisible();

  await page.goto(`/bg/submissions/${number}`);
  await expect(page.getByText('Модератор е заличил лични данни в отговора')).toBeVisible();
  await expect(page.locator('main')).toContainText('За въпроси: [заличено: телефон], всеки ден.');
  expect(await page.content()).not.toContain('0888 123 456');
});
