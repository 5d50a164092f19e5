import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

const HOLDER = 'Виолета Ангелчева';

test('an administrator names a deputy, who acts for the one who is away until it is ended', async ({ openDesk, town }) => {
  const admin = new StaffDesk(await (await openDesk('admin')).newPage());
  await admin.open('admin/absences/new');
  await admin.button('Запиши').click();
  await expect(admin.page.getByText('Изберете кой отсъства.').first()).toBeVisible();
  const people = await (await town.staff('admin')).get<{ items: { email: string; name: string }[] }>('/api/v1/admin/accounts');
  const deputy = people.items.find(({ email }) => email.startsWith('official@'))?.name ?? '';
  const choose = async (label: string, name: string) => {
    const box = admin.page.getByLabel(label);
    const option = await box.locator('option').filter({ hasText: name }).getAttribute('value');
    await box.selectOption(option);
  };
  await choose('Кой отсъства', HOLDER);
  await choose('Кой замества', deputy);
  await expect(admin.page.getByText('Без последен ден заместването трае')).toBeVisible();
  await admin.button('Запиши').click();
  const row = admin.page.locator('.rows > li').filter({ hasText: HOLDER }).first();
  await expect(row).toContainText(`Замества: ${deputy}`);
  await expect(row).toContainText('Няма краен ден.');

  const title = `Заповед без подпис ${unique()}`;
  const { number } = await town.submit({ title });
  await town.decide(number, { decision: 'route', department: 'sekretar' });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open('account');
  await expect(desk.page.getByText(`Замествате ${HOLDER}`)).toBeVisible();
  await desk.open('inbox');
  await expect(desk.page.getByText(`Тук са и случаите на ${HOLDER}`)).toBeVisible();
  await desk.openRow(title);
  await desk.page.getByLabel('Ново съобщение').fill('Коя е заповедта?');
  await desk.button('Изпрати на автора').click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'Коя е заповедта?' })).toBeVisible();
  await desk.page.reload();
  await expect(desk.page.getByText(`${deputy}, за ${HOLDER}`).first()).toBeVisible();

  await admin.open('admin/audit');
  const trace = admin.page.locator('.rows > li').filter({ hasText: 'Действие на заместник по случай' }).first();
  await expect(trace).toContainText(`${deputy}, за ${HOLDER}`);
  await admin.open('admin/absences');
  await admin.page.locator('.rows > li').filter({ hasText: 'Сега' }).getByRole('link', { name: HOLDER }).click();
  await admin.button('Прекрати заместването').click();
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Прекрати', exact: true }).click();
  await expect(admin.page.locator('.rows > li').filter({ hasText: HOLDER }).first()).toContainText('Прекратено');
  await desk.open('inbox');
  await expect(desk.page.locator('.rows > li').first()).toBeVisible();
  await expect(desk.page.getByRole('link', { name: title })).toHaveCount(0);
  expect((await (await town.staff('official')).context.get(`/api/v1/case-files/${number}`)).status()).toBe(404);
});
