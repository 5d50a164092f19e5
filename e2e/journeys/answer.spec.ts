import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

const TEXT = 'Лампата пред читалището не свети от три седмици. Тротоарът до нея е разкопан. Кога ще ги оправите?';
const DEPARTMENT = 'ustroystvo-na-teritoriyata';

test('an official answers point by point, and the quote goes when its words do', async ({ openDesk, page, town }) => {
  const receipt = await town.assigned({ text: TEXT });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open(`cases/${receipt.number}/answer`);
  const text = desk.page.getByRole('textbox', { name: 'Какво е написал авторът' });
  await text.focus();
  await text.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(0, 0));
  await desk.page.keyboard.press('Shift+Control+ArrowRight');
  await desk.button('Цитирай').click();
  await expect(desk.page.getByLabel('Отговор на цитираното')).toBeFocused();
  await desk.page.getByLabel('Отговор на цитираното').fill('Лампата е сменена вчера.');
  await desk.page.getByText('Изберете изречение').click();
  await desk.page.getByRole('button', { name: 'Цитирай Тротоарът до нея е разкопан.' }).click();
  await desk.page.getByRole('radio', { name: /^Не е прието/ }).check();
  await desk.page.getByLabel('Мотиви').fill('Твърде кратко.');
  await desk.button('Виж как ще изглежда').click();
  await expect(desk.page.getByText('Напишете поне 50 знака.')).toBeVisible();
  await desk.page.getByLabel('Мотиви').fill('Тротоарът се ремонтира по договор и не можем да върнем настилката преди края на март.');
  await desk.page.getByLabel('Правно основание').fill('чл. 73 от Закона за устройство на територията');
  await desk.button('Виж как ще изглежда').click();
  await expect(desk.page.getByText('Напишете поне 3 знака.').or(desk.page.getByText('Попълнете това поле.')).first()).toBeVisible();
  await desk.page.getByLabel('Отговор на цитираното').last().fill('Ще бъде възстановен до края на март.');
  await expect(desk.page.getByText(/Запазено в/)).toBeVisible();
  await desk.page.reload();
  await expect(desk.page.getByLabel('Отговор на цитираното')).toHaveCount(2);
  await desk.button('Виж как ще изглежда').click();
  await desk.button('Публикувай отговора').click();
  await expect(desk.page).toHaveURL(new RegExp(`/bg/staff/cases/${receipt.number}$`));

  await page.goto(`/bg/submissions/${receipt.number}`);
  const answer = page.getByRole('region', { name: 'Отговорът на общината' });
  await expect(answer.locator('blockquote')).toHaveText([/^Лампата/, 'Тротоарът до нея е разкопан.']);
  await expect(answer).toContainText('чл. 73 от Закона за устройство на територията');
  const edit = { publicTitle: 'Лампа', publicText: 'Лампата пред читалището не свети от три седмици.', reasonWords: 'Второто е решено.' };
  await (await town.staff('moderator')).post(`/api/v1/moderation/${receipt.number}/edits`, edit);
  await page.reload();
  await expect(answer.locator('blockquote')).toHaveCount(1);
  await expect(answer).toContainText('Цитатът вече не е в текста.');
});

test('where a department wants it, a second official approves the answer or sends it back', async ({ openDesk, page, town }) => {
  const admin = await town.staff('admin');
  await admin.context.put(`/api/v1/admin/answer-approvals/${DEPARTMENT}`, { data: { isWanted: true } });
  const { number } = await town.submit({ title: `Разрешение без табела ${unique()}`, text: TEXT });
  await town.decide(number, { decision: 'publish', department: DEPARTMENT });
  const writer = new StaffDesk(await (await openDesk('ustroystvo-na-teritoriyata')).newPage());
  const second = new StaffDesk(await (await openDesk('zamestnik-kmet')).newPage());

  await writer.open(`cases/${number}/answer`);
  await writer.page.getByRole('radio', { name: /^Разяснено/ }).check();
  await writer.page.getByLabel('Мотиви').fill('Проверихме строежа и документите му.');
  await writer.button('Виж как ще изглежда').click();
  await expect(writer.page.getByText('Вашият отдел иска второ лице')).toBeVisible();
  await writer.button('Изпрати за одобрение').click();
  await expect(writer.page.getByText('Отговорът Ви чака второ лице')).toBeVisible();
  await expect(writer.page.getByText('Законовият срок не спира.')).toBeVisible();

  await second.open(`cases/${number}/answer`);
  await expect(second.page.getByText('Прочетете и одобрете отговора')).toBeVisible();
  await second.page.getByLabel('Бележка до колегата').fill('Посочете датата на проверката.');
  await second.button('Върни с бележка').click();
  await expect(second.page.getByText('Върнат с бележка')).toBeVisible();

  await writer.page.reload();
  await expect(writer.page.getByText('Посочете датата на проверката.')).toBeVisible();
  await writer.page.getByLabel('Мотиви').fill('Проверихме строежа и документите му на 20 ноември.');
  await writer.button('Виж как ще изглежда').click();
  await writer.button('Изпрати за одобрение').click();
  await expect(writer.button('Вземи обратно, за да пиша')).toBeVisible();

  await second.page.reload();
  await second.button('Одобри и публикувай').click();
  await expect(second.page).toHaveURL(new RegExp(`/bg/staff/cases/${number}$`));
  await page.goto(`/bg/submissions/${number}`);
  const answer = page.getByRole('region', { name: 'Отговорът на общината' });
  await expect(answer).toContainText('на 20 ноември');
  await expect(answer).toContainText('главен архитект');
  await expect(answer).toContainText('Одобрил: заместник-кмет');
  await admin.context.put(`/api/v1/admin/answer-approvals/${DEPARTMENT}`, { data: { isWanted: false } });
});

test('a template is put into the answer, and a place that nobody filled in is not published', async ({ openDesk, town, watch }) => {
  watch.allow(/\/responses$/, 422);
  const name = `Проверка ${unique()}`;
  const receipt = await town.assigned();
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open('answer-templates');
  await desk.button('Нов шаблон').click();
  await desk.page.getByLabel('Име на шаблона').fill(name);
  await desk.page.getByLabel('За какво решение').selectOption({ label: 'Разяснено' });
  await desk.page.getByLabel('Текст', { exact: true }).fill('По случай {number} проверихме {какво} и установихме следното.');
  await desk.button('Запази шаблона').click();
  await expect(desk.page.getByRole('heading', { name })).toBeVisible();

  await desk.open(`cases/${receipt.number}/answer`);
  await desk.page.getByRole('radio', { name: /^Разяснено/ }).check();
  await desk.page.getByLabel('Шаблон', { exact: true }).selectOption({ label: name });
  await desk.button('Вмъкни').click();
  await expect(desk.page.getByLabel('Мотиви')).toHaveValue(new RegExp(`${receipt.number} проверихме \\{какво\\}`));
  await desk.button('Виж как ще изглежда').click();
  await desk.button('Публикувай отговора').click();
  await expect(desk.page.getByText('Остана място за попълване: {какво}.')).toBeVisible();
});
