import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';

test.beforeEach(({ watch }) => {
  // Whether somebody is signed in, the page learns by asking.
  watch.allow(/^\/api\/v1\/session$/, 401);
});

test('a signal about the mayor goes past the mayor, with a letter that is read before it goes and that waits for its time', async ({
  openDesk,
  town,
}) => {
  const title = `Кметът раздава терени ${unique()}`;
  const { number } = await town.submit({ title, about: { office: 'mayor' }, topic: 'services' });
  const desk = await openDesk('moderator');
  await desk.open(`review/${number}`);
  await expect(desk.page.getByText('За препращане, ако не е за общината')).toBeVisible();
  await desk.button('Препрати на друг орган…').click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.getByText('сигнали срещу кмета (АПК чл. 113–115)')).toBeVisible();
  await expect(dialog.getByText('Не се предлага, защото сигналът е срещу него')).toBeVisible();
  await dialog.getByLabel('Компетентен орган').selectOption('oblasten-upravitel');
  await expect(dialog.getByLabel('Текст до автора')).toHaveValue(/Областен управител/);
  await dialog.getByRole('button', { name: 'Прегледай писмото', exact: true }).click();
  await expect(dialog.getByRole('heading', { name: 'Препращане на сигнал по компетентност' })).toBeVisible();
  await expect(dialog.getByText('чл. 113–115 от Административнопроцесуалния кодекс')).toBeVisible();
  await expect(dialog.getByText('Имейл до oblasten-upravitel@zaedno.example')).toBeVisible();
  await dialog.getByRole('button', { name: 'Препрати', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  await desk.open(`review/${number}`);
  const panel = desk.page.getByRole('region', { name: 'Препращане' });
  await expect(panel.getByText('Областен управител на Софийска област')).toBeVisible();
  await expect(panel.getByText('Чака да тръгне')).toBeVisible();
  await expect(panel.getByText('Писмото тръгва след')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Отвори писмото (PDF)' })).toHaveCount(0);
});
