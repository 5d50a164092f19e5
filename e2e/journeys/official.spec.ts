import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

test('an official asks the author, answers after a preview, and a correction keeps the earlier answer', async ({
  openDesk,
  page,
  town,
}) => {
  const title = `Наем на читалището ${unique()}`;
  const receipt = await town.assigned({ title, identity: 'named' });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open('inbox');
  await desk.openRow(title);
  await desk.page.getByLabel('Ново съобщение').fill('От коя година е договорът?');
  await desk.button('Изпрати на автора').click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: 'От коя година е договорът?' })).toBeVisible();
  expect(JSON.stringify(await town.lookUp(receipt))).toContain('От коя година е договорът?');

  await desk.page
    .locator('.actions')
    .getByRole('link', { name: /отговор/i })
    .click();
  await desk.button('Виж как ще изглежда').click();
  await expect(desk.page.getByText('Изберете какво решава общината.')).toBeVisible();
  await desk.page.getByRole('radio', { name: /^Прието отчасти/ }).check();
  await desk.page.getByLabel('Мотиви').fill('Договорът е от 2019 г. и се проверява. Наемът ще бъде преизчислен.');
  await desk.page.getByLabel('Правно основание').fill('чл. 14 от Закона за общинската собственост');
  await desk.page.getByLabel('Какво ще се направи').fill('Ще преизчислим наема по новата тарифа.');
  await desk.page.getByLabel('Кой отговаря').selectOption({ label: 'Общинска собственост' });
  await desk.page.getByLabel('До кога').fill('2027-03-01');
  await desk.button('Виж как ще изглежда').click();
  await expect(desk.page.getByRole('heading', { name: 'Така ще го прочетат всички' })).toBeFocused();
  await desk.button('Публикувай отговора').click();
  await expect(desk.page).toHaveURL(new RegExp(`/bg/staff/cases/${receipt.number}$`));

  await page.goto(`/bg/submissions/${receipt.number}`);
  const answer = page.getByRole('region', { name: 'Отговорът на общината' });
  await expect(answer).toContainText('Договорът е от 2019 г. и се проверява.');
  await expect(answer).toContainText('Прието отчасти');
  await expect(answer).toContainText('Ще преизчислим наема по новата тарифа.');
  await expect(answer).toContainText('1 март 2027');
  const [citizen, municipality] = [await page.getByRole('region', { name: 'Сигналът' }).boundingBox(), await answer.boundingBox()];
  expect(municipality?.x, 'the answer stands beside the text').toBeGreaterThan((citizen?.x ?? 0) + (citizen?.width ?? 0) - 1);

  await desk.open(`cases/${receipt.number}/answer`);
  await desk.page.getByLabel('Мотиви').fill('Договорът е от 2018 г. и се проверява. Наемът ще бъде преизчислен.');
  await desk.page.getByLabel('Какво поправяте').fill('Годината беше сгрешена.');
  await desk.button('Виж как ще изглежда').click();
  await desk.button('Публикувай поправката').click();
  await expect(desk.page).toHaveURL(/\/cases\/[^/]+$/);
  await page.reload();
  await expect(answer).toContainText('Договорът е от 2018 г.');
  await answer.locator('summary').click();
  await expect(answer.locator('del').filter({ hasText: '2019' })).toBeVisible();
  await expect(answer.locator('ins').filter({ hasText: '2018' })).toBeVisible();
  await expect(answer).toContainText('Годината беше сгрешена.');
  await expect(answer).toContainText('Договорът е от 2019 г. и се проверява.');
});

test('a hidden name is revealed for a reason that the author and the audit trail see', async ({ openDesk, town }) => {
  const receipt = await town.assigned({ identity: 'hidden', author: { name: 'Стоянка Илиева', phone: '0888123456' } });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open(`cases/${receipt.number}`);
  await expect(desk.button('Разкрий автора')).toBeVisible();
  await expect(desk.page.locator('main')).not.toContainText('Стоянка Илиева');
  await desk.button('Разкрий автора').click();
  const reason = `За оглед на място ${unique()}`;
  await desk.answer('Защо Ви трябва името', reason, 'Разкрий');
  await expect(desk.page.getByText('Стоянка Илиева')).toBeVisible();

  const { timeline } = await town.lookUp<{ timeline: { type: string; note?: string }[] }>(receipt);
  expect(timeline).toContainEqual(expect.objectContaining({ type: 'identity_revealed', note: reason }));
  const trail = await (await town.staff('admin')).get<{ items: { action: string }[] }>('/api/v1/admin/audit?limit=100');
  expect(trail.items.some(({ action }) => /reveal/.test(action))).toBe(true);
  const seen = await (await town.citizen()).get(`/api/v1/submissions/${receipt.number}`);
  expect(JSON.stringify(seen)).not.toContain('Стоянка');
});

test('whoever has a conflict of interest steps back and never sees the case again', async ({ openDesk, town, watch }) => {
  watch.allow(/^\/api\/v1\/case-files\//, 404);
  const title = `Наемът на братовчеда ${unique()}`;
  const { number } = await town.assigned({ title });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open(`cases/${number}`);
  await desk.button('Имам конфликт на интереси').click();
  await desk.answer('Защо', 'Наемателят ми е роднина.', 'Оттегли ме от случая');
  await expect(desk.heading('Входяща')).toBeVisible();
  await expect(desk.page.getByRole('link', { name: title })).toHaveCount(0);
  await desk.open(`cases/${number}`);
  await expect(desk.heading(title)).toHaveCount(0);
  const refused = await (await town.staff('official')).context.get(`/api/v1/case-files/${number}`);
  expect(refused.status()).toBe(404);
});

test('a case of another department is handed back with a reason', async ({ openDesk, town }) => {
  const { number } = await town.assigned({ title: `Не е за нас ${unique()}` });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open(`cases/${number}`);
  await desk.button('Върни на модератора').click();
  await desk.answer('Защо и към кого да отиде', 'Това е на „Благоустрояване“.', 'Върни');
  const file = await (await town.staff('moderator')).get<{ procedure: string; department: string | null }>(`/api/v1/moderation/${number}`);
  expect(file).toMatchObject({ procedure: 'received' });
});

test('an official is warned of personal data in an answer, and takes them out with one press', async ({ openDesk, town }) => {
  const { number } = await town.assigned();
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open(`cases/${number}/answer`);
  await desk.page.getByLabel('Мотиви').fill('Обадете се на колегата на 0888 123 456, той ще смени лампата.');
  await expect(desk.page.getByText('В отговора има лични данни')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Заличи 0888 123 456' }).click();
  await expect(desk.page.getByLabel('Мотиви')).toHaveValue('Обадете се на колегата на [заличено: телефон], той ще смени лампата.');
  await expect(desk.page.getByText('В отговора има лични данни')).toHaveCount(0);
});
