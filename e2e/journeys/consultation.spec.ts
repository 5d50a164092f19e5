import { expect, test } from '../harness/test.js';
import { unique, uniqueEmail } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

/** Sofia's day so many days from now. */
const day = (ahead: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Sofia' }).format(Date.now() + ahead * 86_400_000);

/** „Решено най-рано на 30.12.2026“ as a field of a date takes it. */
const dayNamedIn = (text: string): string => {
  const [, date = '', month = '', year = ''] = /(\d{2})\.(\d{2})\.(\d{4})/.exec(text) ?? [];
  return `${year}-${month}-${date}`;
};

const PHONE = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } };
const ACT = 'Наредба за кошерите\n\nЧл. 1. Кошери се поставят на 50 метра от училище.\nЧл. 2. Разстоянието до жилище е 10 метра.';

test('a draft act is published, a citizen proposes on a phone without scripts, and a moderator lets it through', async ({
  openDesk,
  openBrowser,
  watch,
  mailbox,
}) => {
  // The period is too short on purpose, and the form of the citizen is empty at first.
  watch.allow(/^\/api\/v1\/admin\/consultations$/, 422);
  watch.allow(/^\/bg\/consultations\/[a-z0-9-]+\/propose/, 422);
  const slug = `kosheri-${unique()}`;
  const title = `Наредба за кошерите ${unique()}`;
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('admin/consultations/new');
  await desk.page.getByLabel('Заглавие на български').fill(title);
  await desk.page.getByLabel('Кратко име за адреси').fill(slug);
  await desk.page.getByLabel('Кой приема акта').selectOption('Общинският съвет');
  await desk.page.getByLabel('Отдел').selectOption('Общинска собственост');
  await desk.page.getByLabel('Първи ден за предложения').fill(day(0));
  await desk.page.getByLabel('Последен ден за предложения').fill(day(20));
  await desk.page.getByLabel('Мотиви').fill('Пчелите са нужни, а хората се оплакват от ужилвания.');
  await desk.page.getByLabel('Текст на проекта').fill(ACT);
  await desk.button('Покажи членовете').click();
  await expect(desk.page.getByRole('heading', { name: 'Членове в текста: 2' })).toBeVisible();
  await expect(desk.page.getByText('Преди първия член има текст')).toBeVisible();
  // The name of the act is part of no article: nothing is saved without it before somebody says so.
  await desk.button('Запиши').click();
  await expect(desk.page.getByRole('heading', { name: 'Част от текста няма да се запише' })).toBeVisible();
  await desk.button('Запиши без този текст').click();
  const refusal = desk.page.getByText(/Под 30 дни се посочва причина/).first();
  await expect(refusal).toBeVisible();
  await desk.page.getByLabel('Последен ден за предложения').fill(dayNamedIn((await refusal.textContent()) ?? ''));
  await desk.button('Запиши без този текст').click();
  await expect(desk.heading(title)).toBeVisible();
  await desk.button('Публикувай').click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Публикувай' }).click();
  await expect(desk.page.getByRole('link', { name: 'Публичната страница' })).toBeVisible();

  const phone = await (await openBrowser(PHONE)).newPage();
  await phone.goto('/bg/consultations');
  await phone.getByRole('link', { name: title }).click();
  await expect(phone.getByText(/Остават \d+ дни/).first()).toBeVisible();
  await phone.getByRole('link', { name: /^Предложете промяна\s?: чл\. 2$/ }).click();
  await expect(phone.getByLabel('За какво е предложението')).toHaveValue('2');
  await phone.getByLabel('Вашето име, по желание').fill('Станка Георгиева');
  await phone.getByRole('button', { name: 'Прегледайте преди изпращане' }).click();
  await expect(phone.getByRole('alert')).toContainText('Какво предлагате и защо');
  await expect(phone.getByLabel('Вашето име, по желание')).toHaveValue('Станка Георгиева');
  const email = uniqueEmail();
  await phone.getByLabel('Какво предлагате и защо').fill('Разстоянието да е 30 метра. Питайте ме на 0888 123 456.');
  await phone.getByLabel('Публикувайте името ми').check();
  await phone.getByLabel('Имейл, по желание').fill(email);
  await phone.getByRole('button', { name: 'Прегледайте преди изпращане' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Проверете и изпратете' })).toBeVisible();
  await expect(phone.getByText(/Намерихме: телефон/)).toBeVisible();
  await phone.getByRole('link', { name: /^Променете\s?: Имейл$/ }).click();
  await expect(phone.getByLabel('Какво предлагате и защо')).toHaveValue(/30 метра/);
  await phone.getByRole('button', { name: 'Прегледайте преди изпращане' }).click();
  await phone.getByRole('button', { name: 'Изпратете предложението' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Предложението е изпратено' })).toBeVisible();
  const letter = await mailbox.letterTo(email, /follow\/confirm$/);
  expect(letter.subject).toBe('Потвърдете, че искате да научите решенията');

  const moderator = new StaffDesk(await (await openDesk('moderator')).newPage());
  await moderator.open('proposals');
  const row = moderator.page.getByRole('article').filter({ hasText: title });
  await row.getByRole('button', { name: /^Публикувай/ }).click();
  await expect(row.getByText('Първо решете за отбелязаните места')).toBeVisible();
  await row.getByRole('button', { name: 'Следващо място' }).click();
  await row
    .getByRole('button', { name: /^Заличи/ })
    .first()
    .click();
  await row.getByRole('button', { name: /^Публикувай/ }).click();
  await expect(row).toHaveCount(0);
  await phone.goto(`/bg/consultations/${slug}`);
  const proposal = phone.locator('#proposal-1');
  await expect(proposal).toContainText('Разстоянието да е 30 метра. Питайте ме на [заличено: телефон].');
  await expect(proposal).toContainText('Станка Георгиева');

  // More is covered of what is public, and what was covered stays so.
  await moderator.page.getByRole('link', { name: 'Публикувани' }).click();
  await expect(row.getByText('Скрий името')).toBeVisible();
  await row.getByLabel('Скрий името').check();
  await row.getByRole('button', { name: /^Запиши скритото/ }).click();
  await expect(row.getByText('Името е скрито от модератор.')).toBeVisible();
  await phone.reload();
  await expect(proposal).toContainText('Питайте ме на [заличено: телефон].');
  await expect(proposal).not.toContainText('Станка Георгиева');
});

test('after the period the department decides on every proposal, and only then the table is public', async ({
  openDesk,
  openBrowser,
  watch,
}) => {
  // Concluded too early on purpose.
  watch.allow(/^\/api\/v1\/admin\/consultations\/pravila-obshtinski-imoti\/conclude$/, 409);
  const path = 'pravila-obshtinski-imoti';
  const admin = new StaffDesk(await (await openDesk('admin')).newPage());
  const conclude = async (outcome: string): Promise<void> => {
    await admin.open(`admin/consultations/${path}/conclude`);
    await admin.page.getByLabel('С какво приключва').selectOption(outcome);
    await admin.button('Запиши').click();
  };
  await conclude('Актът не е приет');
  await expect(admin.page.getByText(/Без решение: 2\. Чакат модератор: 0\./)).toBeVisible();

  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open('consultations');
  await desk.page.getByRole('link', { name: /^Правила за отдаване/ }).click();
  for (const [number, verdict, reasons] of [
    [1, 'Приема се отчасти', 'Читалищата в села до 500 души не плащат наем.'],
    [2, 'Приема се', 'В чл. 1 е добавено, че обявата се поставя и в кметството.'],
  ] as const) {
    await desk.page.getByRole('button', { name: new RegExp(`^Реши\\s?: предложение ${number}$`) }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel('Решение', { exact: true }).selectOption(verdict);
    await dialog.getByLabel('Защо').fill(reasons);
    await dialog.getByRole('button', { name: 'Запиши решението' }).click();
    await expect(desk.page.getByRole('article', { name: new RegExp(`^Предложение ${number} `) })).toContainText(reasons);
  }
  const reader = await (await openBrowser(PHONE)).newPage();
  await reader.goto(`/bg/consultations/${path}`);
  await expect(reader.getByText('Читалищата в села до 500 души')).toHaveCount(0);

  await conclude('Актът не е приет');
  await expect(admin.heading('Правила за отдаване на общински имоти под наем (измислени)')).toBeVisible();
  await reader.reload();
  const table = reader.getByRole('table', { name: 'Справка за предложенията' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row').nth(1)).toContainText('Приема се отчасти');
  await expect(table.getByRole('row').nth(2)).toContainText('В чл. 1 е добавено, че обявата се поставя и в кметството.');
  const [file] = await Promise.all([reader.waitForEvent('download'), reader.getByRole('link', { name: 'предложенията като CSV' }).click()]);
  expect(file.suggestedFilename()).toBe('proposals.csv');
});
