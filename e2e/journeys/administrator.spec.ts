import { expect, test } from '../harness/test.js';
import { unique, uniqueEmail } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

test.beforeEach(({ watch }) => {
  watch.allow(/^\/api\/v1\/session$/, 401);
  // The link is tried a second time on purpose.
  watch.allow(/^\/api\/v1\/invitations\/inspection$/, 404);
});

test('somebody is invited by mail, chooses a password, and begins to work', async ({ openDesk, page, mailbox, town }) => {
  const email = uniqueEmail();
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('admin/accounts/new');
  await desk.page.getByLabel('Име', { exact: true }).fill('Калина Стоева');
  await desk.page.getByLabel('Имейл', { exact: true }).fill(email);
  await desk.page.getByLabel('Роля', { exact: true }).selectOption('monitor');
  await desk.button('Изпрати поканата').click();
  // A monitor is nobody before they belong to an organisation.
  await expect(desk.page.getByRole('region', { name: 'Още не са в организация' })).toContainText(email);

  await page.goto((await mailbox.linkTo(email, /\/staff\/accept$/)).href);
  await page.getByLabel('Нова парола').fill(`${unique()} ${unique()}`);
  await page.getByRole('button', { name: 'Приеми и влез' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Какво се промени' })).toBeVisible();

  // The link works once.
  await page.context().clearCookies();
  await page.goto((await mailbox.linkTo(email, /\/staff\/accept$/)).href);
  await expect(page.getByText('Тази покана е използвана, изтекла или заменена с нова.')).toBeVisible();
  const trail = await (await town.staff('admin')).get<{ items: { action: string }[] }>('/api/v1/admin/audit?subject=account&limit=50');
  expect(trail.items.some(({ action }) => action === 'account.added')).toBe(true);
});

test('a new department is there for citizens and moderators at once, and stands in the trail of changes', async ({
  openDesk,
  page,
  town,
}) => {
  const [name, slug] = [`Спорт ${unique()}`, `sport-${unique()}`];
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('admin/departments/new');
  await desk.page.getByLabel('Име на български').fill(name);
  await desk.page.getByLabel('Име на английски').fill('Sports');
  await desk.page.getByLabel('Кратко име за адреси').fill(slug);
  await desk.button('Запиши').click();
  await expect(desk.page.getByRole('link', { name })).toBeVisible();
  await page.goto('/bg/departments');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await desk.open('admin/audit');
  await expect(desk.page.getByText(name).first()).toBeVisible();
  await (await town.staff('admin')).patch(`/api/v1/admin/departments/${slug}`, { closedOn: '2026-01-01' });
});

test('an administrator does not read cases', async ({ openDesk, town }) => {
  const { number } = await town.assigned();
  const admin = await town.staff('admin');
  expect((await admin.context.get(`/api/v1/case-files/${number}`)).status()).toBe(403);
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('queue');
  await expect(desk.heading('Тази страница не е за Вашата роля')).toBeVisible();
});
