import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

const HEADER = 'Код;Мярка;Отдел;Срок;Бюджет;Валута;Показател;Мерна единица;Целева стойност;Целева дата';
type Row = [code: string, title: string, department: string, due: string, budget: string, currency: string, rest: string];

/** Five hundred measures: ten at the top, the others their parts. One of them has an indicator. */
function fiveHundred(): Row[] {
  return Array.from({ length: 500 }, (_, index): Row => {
    const code = index < 10 ? String(index + 1) : `${(index % 10) + 1}.${Math.floor(index / 10)}`;
    const rest = index === 0 ? 'Отремонтирани сгради;бр.;12;30.11.2027' : ';;;';
    return [code, `Мярка ${code}`, 'Общинска собственост', '30.11.2027', '12 345,60', 'EUR', rest];
  });
}

/** Which cells are wrong in the first file: index of the row, of the cell, what stands there. */
const FAULTS: readonly (readonly [row: number, cell: number, text: string])[] = [
  ...([
    [20, 0, ''],
    [31, 0, '1'],
    [42, 0, '1/2'],
    [63, 1, ''],
    [84, 2, 'Отдел на мечтите'],
    [125, 3, '31.02.2027'],
  ] as const),
  ...([
    [206, 3, '01.01.2035'],
    [247, 4, '1.234,56'],
    [288, 4, '-5'],
    [309, 4, 'сто'],
    [350, 5, 'USD'],
    [499, 2, ''],
  ] as const),
];

const csv = (rows: readonly Row[]) => ({
  name: 'merki.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows.map((row) => row.join(';'))].join('\r\n'), 'utf8'),
});

test('an administrator imports five hundred measures: twelve faults are named and nothing is there; corrected, all are, for everybody', async ({
  openDesk,
  openBrowser,
  watch,
}) => {
  // The period is typed the wrong way round on purpose.
  watch.allow(/^\/api\/v1\/admin\/policies$/, 422);
  const slug = `plan-${unique()}`;
  const title = `План за сградите ${unique()}`;
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  await desk.open('admin/policies/new');
  await desk.page.getByLabel('Вид документ').selectOption('Програма');
  await desk.page.getByLabel('Заглавие на български').fill(title);
  await desk.page.getByLabel('Кратко име за адреси').fill(slug);
  await desk.page.getByLabel('Номер на акта').fill('Решение № 7');
  await desk.page.getByLabel('Дата на акта').fill('2026-01-15');
  await desk.page.getByLabel('Първи ден на периода').fill('2027-12-31');
  await desk.page.getByLabel('Последен ден на периода').fill('2026-01-01');
  await desk.page.getByLabel('Цели').fill('Топли сгради\nДостъпни сгради');
  await desk.button('Запиши').click();
  await expect(desk.page.getByText('Периодът свършва, преди да е започнал.').first()).toBeVisible();
  await desk.page.getByLabel('Първи ден на периода').fill('2026-01-01');
  await desk.page.getByLabel('Последен ден на периода').fill('2027-12-31');
  await desk.button('Запиши').click();
  await expect(desk.heading(title)).toBeVisible();
  await expect(desk.page.getByText('Още няма мерки')).toBeVisible();

  const rows = fiveHundred();
  const wrong = rows.map((row) => [...row] as Row);
  for (const [row, cell, text] of FAULTS) (wrong[row] as Row)[cell] = text;
  await desk.page.getByRole('link', { name: 'Внеси мерки от файл' }).click();
  await desk.page.getByLabel('Файл с мерки').setInputFiles(csv(wrong));
  await expect(desk.page.getByRole('heading', { name: 'Грешки във файла: 12' })).toBeFocused();
  const faults = desk.page.getByRole('region', { name: 'Грешки във файла: 12' }).getByRole('row');
  await expect(faults).toHaveCount(13);
  await expect(faults.filter({ hasText: 'Отдел' }).first()).toContainText('Няма такъв отдел.');
  await expect(desk.button('Внеси всичко')).toHaveCount(0);

  await desk.page.getByLabel('Файл с мерки').setInputFiles(csv(rows));
  await expect(desk.page.getByText('Ще се внесат 500 мерки и 1 показателя.')).toBeVisible();
  await desk.button('Внеси всичко').click();
  await expect(desk.page.getByRole('link', { name: 'Мярка 1.1', exact: true })).toBeVisible();

  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await desk.button('Публикувай').click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Публикувай' }).click();
  await expect(desk.page.getByRole('link', { name: 'Публичната страница' })).toBeVisible();
  await reader.goto('/bg/policies');
  await reader.getByRole('link', { name: title }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(reader.getByText('Достъпни сгради')).toBeVisible();
  await expect(reader.getByRole('listitem').filter({ hasText: 'Мярка 10.49' }).last()).toContainText(/12\s345,60\s€/);
});

test('the department records what it measured; readers see it beside the target, and a correction beside what was wrong', async ({
  openDesk,
  openBrowser,
  town,
}) => {
  const slug = `plan-${unique()}`;
  const admin = await town.staff('admin');
  const act = { actNumber: 'Решение № 8', actDate: '2025-06-30', periodFrom: '2025-01-01', periodTo: '2030-12-31', goals: [] };
  await admin.post('/api/v1/admin/policies', { slug, kind: 'programme', titleBg: `Програма ${slug}`, ...act });
  const measure = { code: '1', title: 'Продажби само на търг', department: 'obshtinska-sobstvenost' };
  await admin.post(`/api/v1/admin/policies/${slug}/measures`, measure);
  const name = `Имоти, продадени на търг ${unique()}`;
  const indicator = { name, unit: '%', direction: 'up', targetValue: '100', targetOn: '2030-12-31' };
  await admin.post(`/api/v1/admin/policies/${slug}/measures/1/indicators`, indicator);
  await admin.post(`/api/v1/admin/policies/${slug}/publish`, {});

  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open('indicators');
  await desk.page.getByRole('link', { name }).click();
  await desk.page.getByLabel('Измерена стойност (%)').fill('55,5');
  await desk.page.getByLabel('За коя дата').fill('2026-06-30');
  await desk.page.getByLabel('Откъде е числото').fill('Регистър на сделките');
  await desk.button('Запиши').click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: '55,5' })).toBeVisible();

  const reader = await (await openBrowser({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })).newPage();
  await reader.goto(`/bg/policies/${slug}`);
  await expect(reader.getByText(/55,5\s%/).first()).toBeVisible();
  await reader.getByRole('link', { name: measure.title }).click();
  await expect(reader.getByRole('img', { name: new RegExp(`${name}. Последно.*55,5`) })).toBeVisible();
  await expect(reader.getByRole('row').filter({ hasText: 'Регистър на сделките' })).toContainText(/55,5\s%/);

  await desk.page.getByRole('button', { name: /^Поправи/ }).click();
  await desk.page.getByLabel('Измерена стойност (%)').fill('52');
  await desk.page.getByLabel('Защо се поправя').fill('Една сделка е броена два пъти.');
  await desk.button('Запиши').click();
  await expect(desk.page.getByRole('listitem').filter({ hasText: /52\s%/ })).toBeVisible();
  await reader.reload();
  await reader.getByText('Поправени стойности').click();
  await expect(reader.getByText('Една сделка е броена два пъти.')).toBeVisible();
  await expect(reader.getByRole('row').filter({ hasText: 'Регистър на сделките' })).toContainText(/52\s%/);
});
