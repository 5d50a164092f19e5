import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

test('a place left open in the text to the author is filled in before it is sent, and everybody sees why the text is withheld', async ({
  openDesk,
  openBrowser,
  town,
}) => {
  const receipt = await town.submit({ title: `Повторение ${unique()}` });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${receipt.number}`);
  await desk.button('Не публикувай').click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByLabel('Причина').selectOption('duplicate');
  const text = dialog.getByLabel('Текст до автора');
  await expect(text).toHaveValue(/случай \{earlier_case\}\.$/);
  await expect(dialog.getByText('{earlier_case} (номерът на по-ранния случай)').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Не публикувай' }).click();
  await expect(text).toBeFocused();
  await text.fill((await text.inputValue()).replace('{earlier_case}', '7KQ2-M9XW'));
  await expect(dialog.getByText('{earlier_case}')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Не публикувай' }).click();
  await expect(dialog).toHaveCount(0);
  expect(JSON.stringify(await town.lookUp(receipt))).toContain('при случай 7KQ2-M9XW');

  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await reader.goto('/bg/how-it-works');
  await reader.getByRole('main').getByRole('link', { name: 'публичния списък на решенията' }).click();
  await reader.getByLabel('Причина').selectOption('duplicate');
  await reader.getByRole('button', { name: 'Покажете' }).click();
  expect(Object.fromEntries(new URL(reader.url()).searchParams)).toMatchObject({ reason: 'duplicate' });
  const row = reader.getByRole('row').filter({ hasText: receipt.number });
  await expect(row).toContainText('Не се публикува');
  await expect(row).toContainText('Повтаря друг сигнал или препоръка');
  await row.getByRole('link', { name: receipt.number }).click();
  await expect(reader.getByText('Същият въпрос вече е подаден и отговорът е при по-ранния случай')).toBeVisible();
  await expect(reader.getByText('Повторение')).toHaveCount(0);
});

test('a reason with an unknown placeholder cannot be saved; put right, moderators can choose it at once', async ({
  openDesk,
  town,
  watch,
}) => {
  watch.allow(/^\/api\/v1\/admin\/reasons$/, 422);
  const code = `own_${unique()}`;
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('admin/reasons/new');
  const fill = (label: string, text: string) => desk.page.getByLabel(label, { exact: true }).fill(text);
  await fill('Код', code);
  await fill('Име на български', `Причина ${code}`);
  await fill('Име на английски', 'A reason of our own');
  await fill('Обяснение за всички на български', 'Текстът не е до общината.');
  await fill('Обяснение за всички на английски', 'The text is not meant for the municipality.');
  await fill('Текст до автора на български', 'Не публикуваме случай {number}. Питайте {kmet}.');
  await fill('Текст до автора на английски', 'We do not publish case {number}.');
  await expect(desk.page.locator('app-template-preview').first()).toContainText('Не публикуваме случай 7KQ2-M9XW. Питайте {kmet}.');
  await desk.button('Запиши').click();
  await expect(desk.page.getByText('Непознато място за попълване: {kmet}.').first()).toBeVisible();
  await fill('Текст до автора на български', 'Не публикуваме случай {number}.');
  await desk.button('Запиши').click();
  await expect(desk.page.getByRole('link', { name: `Причина ${code}` })).toBeVisible();

  const { number } = await town.submit({ title: `Не е до нас ${unique()}` });
  const moderator = new StaffDesk(await (await openDesk('moderator')).newPage());
  await moderator.open(`review/${number}`);
  await moderator.button('Не публикувай').click();
  await moderator.page.getByRole('dialog').getByLabel('Причина').selectOption(code);
  await expect(moderator.page.getByRole('dialog').getByLabel('Текст до автора')).toHaveValue(`Не публикуваме случай ${number}.`);
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Отказ' }).click();

  const admin = await town.staff('admin');
  const { items } = await admin.get<{ items: { id: string; code: string }[] }>('/api/v1/admin/reasons');
  const id = items.find((reason) => reason.code === code)?.id ?? '';
  await desk.page.getByRole('link', { name: `Причина ${code}` }).click();
  await desk.button('Премахни причината').click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Премахни причината' }).click();
  await expect(desk.heading('Причини за непубликуване')).toBeVisible();
  await expect(desk.page.getByRole('link', { name: `Причина ${code}` })).toHaveCount(0);
  expect((await admin.context.patch(`/api/v1/admin/reasons/${id}`, { data: { position: 1 } })).status()).toBe(404);
});
