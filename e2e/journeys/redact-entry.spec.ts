import { expect, test } from '../harness/test.js';
import { spokenOf } from '../harness/two-voices.js';
import { StaffDesk } from '../pages/staff-desk.js';

test('a moderator takes a word out of what the municipality reported, withholds its evidence, and everybody reads that', async ({
  openDesk,
  page,
  town,
  watch,
}) => {
  watch.allow(/^\/api\/v1\/entries\//, 422);
  const { number, title } = await spokenOf(town);
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open('entries');
  await desk.openRow(title);
  const report = desk.page.getByRole('article', { name: /^Отчет/ });
  await report.getByRole('button', { name: /^Заличи/ }).click();

  const original = desk.page.getByRole('textbox', { name: 'Заличаване в публикуван текст' });
  await original.focus();
  // The first word, by keys alone.
  await original.press('ArrowRight');
  await original.press('Shift+ArrowRight');
  await desk.page.keyboard.press('KeyX');
  await desk.page.getByRole('menuitem', { name: 'име', exact: true }).click();
  await desk.page.getByLabel('Защо').fill('Издава кой е работил.');
  await desk.button('Публикувай заличеното').click();
  await expect(report.getByText(/^Заличено на/)).toBeVisible();

  await report.getByRole('button', { name: /^Скрий го/ }).click();
  await desk.page.getByLabel('Защо').fill('Вижда се лице.');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Скрий го' }).click();
  await expect(report.getByRole('button', { name: /^Покажи го/ })).toBeVisible();

  await page.goto(`/bg/commitments/${number}`);
  await expect(page.getByText(/Места, заличени от модератор: 1, на/)).toBeVisible();
  await expect(page.getByText(/Модератор скри това доказателство на/)).toBeVisible();
  await expect(page.getByText('Работата е приета с протокол и обектът се ползва от хората.')).toHaveCount(0);
});
