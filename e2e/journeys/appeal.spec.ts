import { expect, test } from '../harness/test.js';
import { unique, uniqueEmail } from '../harness/town.js';
import { OwnCase } from '../pages/own-case.js';
import { StaffDesk } from '../pages/staff-desk.js';

const APPEAL = 'Не обиждам никого. Пиша какво не работи и къде.';

test('an author appeals once, another moderator overturns, and everybody can see that', async ({
  page,
  town,
  openDesk,
  watch,
  mailbox,
}) => {
  watch.allow(/\/appeal$/, 422);
  const email = uniqueEmail();
  const title = `Паднала ограда ${unique()}`;
  const receipt = await town.submit({ title, identity: 'hidden', author: { name: 'Мария Петрова', email } });
  await (
    await town.citizen()
  ).post('/api/v1/cases/email-confirmation', {
    token: (await mailbox.linkTo(email, /\/case\/confirm-email$/)).searchParams.get('token') ?? '',
  });
  await town.decide(receipt.number, { decision: 'reject', reasonCode: 'insult', note: 'В текста има упрек към служител.' });
  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.getByText('Обжалвано.')).toHaveCount(0);

  await new OwnCase(page, 'bg').lookUp(receipt.number, receipt.accessCode);
  const part = page.getByRole('region', { name: 'Обжалване' });
  await expect(part).toContainText('Можете да обжалвате веднъж, до');
  await part.getByText('Обжалвам решението').click();
  await part.getByRole('button', { name: 'Изпращам обжалването' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await part.getByLabel('Защо текстът трябва да е публичен').fill(APPEAL);
  await part.getByRole('button', { name: 'Изпращам обжалването' }).dblclick();
  await expect(page.getByText('Обжалването е изпратено.')).toBeVisible();
  await expect(part).toContainText('Получено, чака решение');
  await expect(part).toContainText('Решава друг модератор');
  await expect(part.getByRole('button', { name: 'Изпращам обжалването' })).toHaveCount(0);

  const first = new StaffDesk(await (await openDesk('moderator')).newPage());
  await first.open(`review/${receipt.number}`);
  await expect(first.page.getByText('Решава човек, който не е участвал в първото решение.')).toBeVisible();
  await expect(first.button('Публикувай')).toHaveCount(0);

  const second = new StaffDesk(await (await openDesk('moderator2')).newPage());
  await second.open('queue?opinion=appeal');
  await second.openRow(title);
  await expect(second.page.getByText(APPEAL)).toBeVisible();
  await second.button('Отмени и публикувай…').click();
  await second.answer('Текст до автора', 'Прав сте, обида няма.', 'Отмени и публикувай');

  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByText('Отменено след обжалване', { exact: true })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(APPEAL);
  await page.goto('/bg/moderation?decision=reject');
  await expect(page.getByRole('row').filter({ hasText: receipt.number })).toContainText('отменено след обжалване');
  await page.goto(`/bg/case/${receipt.number}`);
  await expect(page.getByRole('region', { name: 'Обжалване' })).toContainText('Прав сте, обида няма.');
});

test('a signal of corruption is rejected by two, and the author learns it from the second one', async ({ town, openDesk, page }) => {
  const title = `Подарък за разрешение ${unique()}`;
  const receipt = await town.submit({ title, topic: 'corruption', identity: 'hidden' });
  const first = new StaffDesk(await (await openDesk('moderator')).newPage());
  await first.open(`review/${receipt.number}`);
  await first.button('Не публикувай').click();
  const dialog = first.page.getByRole('dialog');
  await expect(dialog).toContainText('За такъв сигнал решават двама');
  await dialog.getByLabel('Причина').selectOption('insult');
  await dialog.getByLabel('Текст до автора').fill('В текста има обида към служител. Махнете я и подайте отново.');
  await dialog.getByRole('button', { name: 'Предложи да не се публикува' }).click();
  await expect(dialog).toHaveCount(0);
  await new OwnCase(page, 'bg').lookUp(receipt.number, receipt.accessCode);
  await expect(page.getByText('Модератор преглежда текста.')).toBeVisible();

  const second = new StaffDesk(await (await openDesk('moderator2')).newPage());
  await second.open('queue?opinion=second_look');
  await second.openRow(title);
  await second.button('Съгласен съм, не се публикува…').click();
  await second.page.getByRole('dialog').getByRole('button', { name: 'Не публикувай' }).click();
  await expect(second.page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('В текста има обида към служител.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Обжалване' })).toContainText('Обжалвам решението');
});

test('a moderator with a conflict of interest finds their own signal nowhere, and the appeal goes to whoever decides appeals', async ({
  town,
  openDesk,
  mailbox,
  watch,
}) => {
  watch.allow(/\/api\/v1\/moderation\//, 404);
  const email = 'moderator2@zaedno.example';
  const title = `Тъмно стълбище ${unique()}`;
  const receipt = await town.submit({ title, identity: 'hidden', author: { name: 'Мария Петрова', email } });
  const own = new StaffDesk(await (await openDesk('moderator2')).newPage());
  await own.open(`review/${receipt.number}`);
  await expect(own.heading(title)).toBeVisible();

  const { searchParams } = await mailbox.linkTo(email, /\/case\/confirm-email$/);
  await (await town.citizen()).post('/api/v1/cases/email-confirmation', { token: searchParams.get('token') ?? '' });
  await own.open(`review/${receipt.number}`);
  await expect(own.heading(title)).toHaveCount(0);
  await expect(own.page.getByText('Няма такъв случай').first()).toBeVisible();

  await town.decide(receipt.number, { decision: 'reject', reasonCode: 'insult', note: 'В текста има упрек към служител.' });
  await town.appeal(receipt);
  const appeals = new StaffDesk(await (await openDesk('appeals')).newPage());
  await appeals.open('queue');
  await appeals.openRow(title);
  await appeals.button('Остави в сила…').click();
  await appeals.answer('Текст до автора', 'Упрекът е към човек, а не към работа.', 'Остави в сила');
  await appeals.open(`review/${receipt.number}`);
  await expect(appeals.page.getByText('Няма такъв случай').first()).toBeVisible();
});

test('an appeal that comes after the visit has ended, or a second time, is kept for its author', async ({ page, context, town, watch }) => {
  watch.allow(/\/appeal$/, 401);
  watch.allow(/\/appeal$/, 409);
  const receipt = await town.rejected({ title: `Паднала ограда ${unique()}`, identity: 'hidden' });
  const own = new OwnCase(page, 'bg');
  const write = async () => {
    await own.lookUp(receipt.number, receipt.accessCode);
    await page.getByText('Обжалвам решението').click();
    await page.getByLabel('Защо текстът трябва да е публичен').fill(APPEAL);
  };
  await write();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Изпращам обжалването' }).click();
  await expect(own.errors.getByRole('heading')).toHaveText('Посещението приключи');
  await expect(page.locator('#kept-words')).toHaveValue(APPEAL);

  await write();
  await town.appeal(receipt);
  await page.getByRole('button', { name: 'Изпращам обжалването' }).click();
  await expect(own.errors).toContainText('Срещу едно решение се обжалва веднъж.');
  await expect(page.locator('#kept-words')).toHaveValue(APPEAL);
});
