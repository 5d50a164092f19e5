import sharp from 'sharp';
import { pdf, pdfWithWords, photograph } from '../harness/files.js';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

const SECRET = 'Ivan Petrov 0888 123 456';
/** What covers a place; JPEG leaves a shade or two beside it. */
const isCover = (value: number): boolean => Math.abs(value - 24) < 12;

interface PublicFile {
  readonly name: string;
  readonly url: string;
}

test('a moderator covers part of a picture by keys, looks through a PDF, and publishes both without what is hidden', async ({
  openDesk,
  town,
  page,
}) => {
  const title = `Снимки от двора ${unique()}`;
  const receipt = await town.submit({ title });
  await town.attach(receipt, await photograph(), pdfWithWords(['First page', `Call ${SECRET}`]));
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  const { keyboard } = desk.page;
  const dialog = desk.page.getByRole('dialog');
  await desk.open(`review/${receipt.number}`);

  await desk.page.getByRole('button', { name: /^Заличи части/ }).focus();
  await keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: 'Заличаване в снимка-1.jpg' })).toBeVisible();
  // It takes the focus once it is open.
  await expect(dialog.getByRole('region', { name: 'снимка-1.jpg' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Добави правоъгълник' }).press('Enter');
  for (const [label, value] of [
    ['Отляво', '100'],
    ['Отгоре', '50'],
    ['Ширина', '200'],
    ['Височина', '120'],
  ] as const) {
    await dialog.getByLabel(label, { exact: true }).fill(value);
    await keyboard.press('Tab');
  }
  await dialog.getByLabel('Описание за хора, които не виждат').fill('Тревата пред входа, разорана от гуми.');
  const cover = dialog.getByRole('button', { name: /^Правоъгълник 1: 100 отляво, 50 отгоре/ });
  await cover.focus();
  await keyboard.press('Control+ArrowRight');
  await keyboard.press('Shift+Control+ArrowDown');
  const placed = dialog.getByRole('button', { name: 'Правоъгълник 1: 101 отляво, 50 отгоре, ширина 200, височина 121' });
  await expect(placed).toBeFocused();
  await expect(dialog.getByText('Записано. Нищо не е публично преди решението.')).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(desk.page.getByText('има заличено')).toBeVisible();

  const choices = desk.page.getByRole('checkbox', { name: /^публичен/ });
  await choices.first().check();
  await expect(choices.nth(1)).toBeDisabled();
  await desk.page.getByRole('button', { name: /^Прегледай/ }).click();
  await expect(dialog.getByRole('img', { name: 'Страница 1 от документ-1.pdf' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Прегледах я, следваща' }).click();
  const sheet = dialog.getByRole('img', { name: 'Страница 2 от документ-1.pdf' });
  await expect(sheet).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Прегледах страницата' })).toBeEnabled();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('The page is not there');
  await desk.page.mouse.move(box.x + box.width * 0.05, box.y + box.height * 0.1);
  await desk.page.mouse.down();
  await desk.page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.25, { steps: 4 });
  await desk.page.mouse.up();
  await expect(dialog.getByRole('heading', { name: 'Заличено тук: 1' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Прегледах страницата' }).click();
  await expect(dialog.getByText(/^Прегледана от /)).toBeVisible();
  await dialog.getByRole('button', { name: 'Готово' }).click();
  await expect(desk.page.getByText('прегледан докрай, заличено на стр. 2')).toBeVisible();
  await choices.nth(1).check();
  await desk.button('Публикувай и насочи').click();
  await expect(desk.heading(title)).toHaveCount(0);

  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.getByText('части от снимката са заличени')).toBeVisible();
  await expect(page.getByText('страниците са образи, части от страница 2 са заличени')).toBeVisible();
  await expect(page.getByText('Тревата пред входа, разорана от гуми.')).toBeVisible();
  const citizen = await town.citizen();
  const { attachments } = await citizen.get<{ attachments: PublicFile[] }>(`/api/v1/submissions/${receipt.number}`);
  const bytesOf = async (name: string): Promise<Buffer> =>
    (await citizen.context.get(attachments.find((file) => file.name === name)?.url ?? '')).body();
  const inside = await sharp(await bytesOf('снимка-1.jpg'))
    .extract({ left: 103, top: 52, width: 196, height: 116 })
    .raw()
    .toBuffer();
  expect(inside.every(isCover)).toBe(true);
  const published = await bytesOf('документ-1.pdf');
  expect(published.subarray(0, 5).toString()).toBe('%PDF-');
  for (const words of [SECRET, 'First page', '/Font']) expect(published.includes(words)).toBe(false);
});

test('a PDF that cannot be drawn says so, and the rest of the case is published without it', async ({ openDesk, town, watch }) => {
  watch.allow(/^\/api\/v1\/moderation\/[^/]+\/files\/[^/]+$/, 422);
  const title = `Повреден файл ${unique()}`;
  const receipt = await town.submit({ title });
  await town.attach(receipt, { ...pdf(), buffer: Buffer.from('%PDF-1.7\nnothing') });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${receipt.number}`);
  await desk.page.getByRole('button', { name: /^Прегледай/ }).click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.getByText('Поискайте от автора нов PDF или снимки на страниците.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Готово' }).click();
  await expect(desk.page.getByRole('checkbox', { name: /^публичен/ })).toBeDisabled();
  await desk.button('Публикувай и насочи').click();
  await expect(desk.heading(title)).toHaveCount(0);
  const shown = await (await town.citizen()).get<{ attachments: object[] }>(`/api/v1/submissions/${receipt.number}`);
  expect(shown.attachments).toEqual([]);
});

test('of two moderators on one file the one who decides hears what the other covered meanwhile', async ({ openDesk, town, watch }) => {
  watch.allow(/^\/api\/v1\/moderation\/[^/]+\/decisions$/, 412);
  const receipt = await town.submit({ title: `Двама на една снимка ${unique()}` });
  await town.attach(receipt, await photograph());
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${receipt.number}`);
  await desk.page.getByRole('checkbox', { name: /^публичен/ }).check();
  const second = await town.staff('moderator2');
  const { attachments } = await second.get<{ attachments: { id: string }[] }>(`/api/v1/moderation/${receipt.number}`);
  const file = `/api/v1/moderation/${receipt.number}/files/${attachments[0]?.id ?? ''}`;
  await second.get(file);
  await second.put(`${file}/redactions`, { rectangles: [{ page: 1, x: 10, y: 10, width: 50, height: 50 }] });
  await desk.button('Публикувай и насочи').click();
  await expect(desk.page.getByText('Друг модератор промени заличеното в снимка-1.jpg')).toBeVisible();
  await expect(desk.page.getByText('има заличено')).toBeVisible();
  await desk.button('Публикувай и насочи').click();
  await expect(desk.page.getByText('Публикувано.')).toBeVisible();
  const shown = await (await town.citizen()).get<{ attachments: object[] }>(`/api/v1/submissions/${receipt.number}`);
  expect(shown.attachments).toMatchObject([{ coveredPages: [1] }]);
});
