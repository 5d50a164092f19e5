import { expect, type Page, test } from '@playwright/test';
import { generate } from 'otplib';
import { Api } from '../harness/api.js';
import { PageWatch } from '../harness/page-watch.js';
import { type Production, startProduction } from '../harness/production.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';
import { SubmissionPages } from '../pages/submission.js';

const PASSWORD = 'една дълга парола за проба';
const DEPARTMENT = 'blagoustroyavane';

let town: Production;

test.describe.configure({ timeout: 120_000 });
test.beforeAll(async () => {
  town = await startProduction();
});
test.afterAll(async () => {
  await town.end();
});

/** Accepts an invitation: a password, the second step with a telephone, the recovery codes. */
async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Вашето име').fill(name);
  await page.getByLabel('Нова парола').fill(PASSWORD);
  await page.getByRole('button', { name: 'Приеми и влез' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Втора стъпка при вход' })).toBeVisible();
  const secret = (await page.locator('.secret').innerText()).replaceAll(/\s/g, '');
  await page.getByLabel('Код от приложението').fill(await generate({ secret }));
  await page.getByRole('button', { name: 'Включи втората стъпка' }).click();
  await expect(page.locator('.codes li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Запазих ги, продължи' }).click();
}

test('an empty installation comes to its first published and answered case', async ({ browser }) => {
  const watch = new PageWatch(town.url);
  watch.allow(/^\/api\/v1\/session$/, 401);
  const person = async (): Promise<Page> => {
    const context = await browser.newContext({ baseURL: town.url });
    watch.follow(context);
    return context.newPage();
  };

  const start = await person();
  await start.goto('/bg/');
  await expect(start.getByRole('note')).toHaveCount(0);
  await expect(start.getByText('Тук ще виждате отговорите на общината, щом бъдат публикувани.')).toBeVisible();

  const link = /https?:\S+/.exec(await town.firstAdministrator('admin@obshtina.example'))?.[0] ?? '';
  const admin = await person();
  await accept(admin, link, 'Първи Администратор');
  await expect(admin.getByRole('heading', { level: 1, name: 'Служебни профили' })).toBeVisible();
  const again = await Api.open(town.url);
  const token = new URL(link).searchParams.get('token');
  expect((await again.context.post('/api/v1/invitations/inspection', { data: { token } })).ok()).toBe(false);

  const api = admin.context().request;
  const made = await api.post('/api/v1/admin/departments', {
    data: { slug: DEPARTMENT, nameBg: 'Благоустрояване', nameEn: 'Public works' },
  });
  expect(made.status()).toBe(201);
  const invited = [
    { email: 'moderator@obshtina.example', name: 'Мила Модераторова', role: 'moderator' },
    { email: 'official@obshtina.example', name: 'Огнян Служебен', role: 'official', department: DEPARTMENT, office: 'employee' },
  ];
  for (const data of invited) expect((await api.post('/api/v1/admin/accounts', { data })).status()).toBe(201);

  const citizen = new SubmissionPages(await person(), 'bg');
  const title = `Счупена пейка ${unique()}`;
  await citizen.fillIn({ kind: 'signal', topic: 'services', title, text: 'Пейката пред пощата е счупена от месец и никой не идва.' });
  const { number } = await citizen.send();

  const moderator = new StaffDesk(await person());
  await accept(moderator.page, (await town.mailbox.linkTo('moderator@obshtina.example', /\/staff\/accept$/)).href, 'Мила Модераторова');
  await moderator.openRow(title);
  await moderator.page.getByLabel('Отдел, който ще отговори').selectOption(DEPARTMENT);
  await moderator.button('Публикувай и насочи').click();
  await expect(moderator.heading(title)).toHaveCount(0);

  const official = new StaffDesk(await person());
  await accept(official.page, (await town.mailbox.linkTo('official@obshtina.example', /\/staff\/accept$/)).href, 'Огнян Служебен');
  await official.openRow(title);
  await official.open(`cases/${number}/answer`);
  await official.page
    .getByRole('radio', { name: /^Прието/ })
    .first()
    .check();
  await official.page.getByLabel('Мотиви').fill('Пейката ще бъде сменена до края на месеца.');
  await official.page.getByLabel('Какво ще се направи').fill('Ще сменим пейката пред пощата.');
  await official.page.getByLabel('Кой отговаря').selectOption({ label: 'Благоустрояване' });
  await official.page.getByLabel('До кога').fill('2099-12-31');
  await official.button('Виж как ще изглежда').click();
  await official.button('Публикувай отговора').click();
  await expect(official.page).toHaveURL(/\/cases\/[^/]+$/);

  await start.goto(`/bg/submissions/${number}`);
  await expect(start.getByRole('region', { name: 'Отговорът на общината' })).toContainText('Пейката ще бъде сменена');
  await start.goto('/bg/');
  await expect(start.getByRole('link', { name: title })).toBeVisible();
  expect(watch.faults).toEqual([]);
});
