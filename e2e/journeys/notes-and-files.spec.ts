import { readFile } from 'node:fs/promises';
import { pdf, photograph } from '../harness/files.js';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

interface Colleagues {
  readonly items: readonly { readonly name: string; readonly role: string }[];
}

test('a moderator calls an official with a note, by keyboard; the official finds it, and the author never does', async ({
  mailbox,
  openDesk,
  page,
  town,
}) => {
  const title = `Наем на читалището ${unique()}`;
  const receipt = await town.assigned({ title });
  const list = await (await town.staff('moderator')).get<Colleagues>(`/api/v1/case-files/${receipt.number}/colleagues`);
  const { name } = list.items.find(({ role }) => role === 'official') ?? { name: '' };

  const moderator = new StaffDesk(await (await openDesk('moderator')).newPage());
  await moderator.open(`review/${receipt.number}`);
  const text = moderator.page.getByLabel('Нова бележка');
  await text.fill('Договорът е при Вас, ');
  await text.press('End');
  await moderator.page.keyboard.type('@');
  const colleague = moderator.page.getByRole('combobox', { name: /Споменете колега/ });
  await expect(colleague).toBeFocused();
  await moderator.page.keyboard.type(name.slice(0, 4));
  await expect(moderator.page.locator('mat-option').first()).toContainText(name);
  await moderator.page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(`Договорът е при Вас, @${name} `);
  await moderator.button('Запиши бележката').click();
  const note = moderator.page.locator('.notes > li').filter({ hasText: 'Договорът е при Вас' });
  await expect(note).toContainText(`Споменати: ${name}`);
  await expect(text).toHaveValue('');

  const letter = await mailbox.letterTo('official@zaedno.example', new RegExp(`/staff/cases/${receipt.number}$`));
  expect(letter.subject).toContain(receipt.number);

  const official = new StaffDesk(await (await openDesk('official')).newPage());
  await official.open('inbox');
  const way = official.page.getByRole('link', { name: /^Споменавания/ });
  await expect(way).toHaveText(/\d/);
  await way.click();
  await expect(official.heading('Споменавания')).toBeVisible();
  await official.openRow(title);
  await expect(official.page.locator('.notes > li')).toContainText('Договорът е при Вас');
  await official.open('mentions');
  const row = official.page.locator('.rows > li').filter({ hasText: receipt.number });
  await expect(row).toBeVisible();
  await expect(row.locator('.row-badges')).toHaveCount(0);

  expect(JSON.stringify(await town.lookUp(receipt))).not.toContain('Договорът е при Вас');
  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.locator('main')).not.toContainText('Договорът е при Вас');

  await note.getByRole('button', { name: /^Оттегли/ }).click();
  await moderator.page.getByRole('dialog').getByRole('button', { name: 'Оттегли', exact: true }).click();
  await expect(moderator.page.locator('.notes > li')).toContainText('Бележката е оттеглена');
  await expect(moderator.page.locator('.notes')).not.toContainText('Договорът е при Вас');
});

test('an official answers with files, a citizen downloads one, and a moderator takes it from the public', async ({
  openDesk,
  page,
  town,
  watch,
}) => {
  // A file of which nothing is said is refused.
  watch.allow(/\/response-draft\/files$/, 422);
  const receipt = await town.assigned();
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  const document = pdf('Заповед на Иван Петров.pdf');
  await desk.open(`cases/${receipt.number}/answer`);
  const choose = desk.page.locator('app-answer-files input[type=file]');
  await choose.setInputFiles(document);
  await desk.button('Приложи файла').click();
  await expect(desk.page.getByRole('alert').filter({ hasText: 'Напишете накратко какво казва документът' })).toBeVisible();
  await desk.page.getByLabel('Достъпен текст').fill('Заповед за смяна на лампите.');
  await desk.button('Приложи файла').click();
  await expect(desk.page.getByRole('link', { name: 'документ-1.pdf' })).toBeVisible();
  await choose.setInputFiles(await photograph());
  await desk.page.getByLabel('Какво се вижда на снимката').fill('Новата лампа пред читалището.');
  await desk.button('Приложи файла').click();
  await expect(desk.page.getByRole('link', { name: 'снимка-1.jpg' })).toBeVisible();

  await desk.page.reload();
  await desk.page.getByRole('radio', { name: /^Разяснено/ }).check();
  await desk.page.getByLabel('Мотиви').fill('Лампите се сменят до края на седмицата. Прилагаме заповедта.');
  await desk.page
    .locator('app-answer-files li')
    .filter({ hasText: 'снимка-1.jpg' })
    .getByRole('button', { name: /^Махни/ })
    .click();
  await expect(desk.page.getByRole('link', { name: 'снимка-1.jpg' })).toHaveCount(0);
  const { items } = await (
    await town.staff('official')
  ).get<{ items: { url: string }[] }>(`/api/v1/submissions/${receipt.number}/response-draft/files`);
  const early = await (await town.citizen()).context.get(items[0]?.url ?? '');
  expect(early.status()).toBe(404);
  await desk.button('Виж как ще изглежда').click();
  await desk.button('Публикувай отговора').click();
  await expect(desk.page).toHaveURL(/\/cases\/[^/]+$/);

  await page.goto(`/bg/submissions/${receipt.number}`);
  const answer = page.getByRole('region', { name: 'Отговорът на общината' });
  await expect(answer).toContainText(/Достъпен текст:\s*Заповед за смяна на лампите\./);
  await expect(answer).not.toContainText('снимка-1.jpg');
  const download = page.waitForEvent('download');
  await answer.getByRole('link', { name: 'документ-1.pdf' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('документ-1.pdf');
  expect((await readFile(await file.path())).equals(document.buffer)).toBe(true);

  const moderator = new StaffDesk(await (await openDesk('moderator')).newPage());
  await moderator.open(`review/${receipt.number}`);
  await moderator.page.getByRole('button', { name: 'Скрий от публиката… документ-1.pdf' }).click();
  await moderator.answer('Защо', 'Вижда се подпис на частно лице.', 'Скрий');
  await expect(moderator.page.getByText(/^Скрит от публиката на/)).toBeVisible();
  await page.reload();
  await expect(answer).toContainText('Файлът е скрит от модератор');
  await expect(answer.getByRole('link', { name: 'документ-1.pdf' })).toHaveCount(0);
});
