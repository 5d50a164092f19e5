import { parse } from 'csv-parse/sync';
import { type Page } from '@playwright/test';
import { type Api } from '../harness/api.js';
import { colleagueOf, dayIn, draftOf, read, startedOf } from '../harness/campaigns.js';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { monitorOf, promise } from '../harness/two-voices.js';
import { StaffDesk } from '../pages/staff-desk.js';

type Row = Readonly<Record<string, string>>;

/** Takes the point that the page shows and says what was found there. */
async function readOn(page: Page, step: string, text: string): Promise<void> {
  await page.getByText(step, { exact: true }).click();
  await page.getByLabel('Как го установихте').selectOption('site_visit');
  await page.getByLabel('Обяснение').fill(text);
  await page.getByRole('button', { name: 'Запиши прочита', exact: true }).click();
}

test('two members read the same points apart, settle what they see differently, and everybody reads how far they agree', async ({
  openBrowser,
  openDesk,
  site,
  town,
}) => {
  test.slow();
  const monitor = await monitorOf(town);
  const promises = [await promise(town), await promise(town), await promise(town)] as const;
  const second = await colleagueOf(town, site, 'Невена Втора');
  const title = `Залите за всички ${unique()}`;

  const desk = new StaffDesk(await (await openDesk('monitor')).newPage());
  const { page } = desk;
  await desk.open('campaigns');
  await page.getByRole('link', { name: 'Нова кампания' }).click();
  await page.getByLabel('Име на кампанията').fill(title);
  await page.getByLabel('Какво проверявате и защо').fill('Дали обещаните ремонти на залите се виждат на място.');
  await page.getByLabel('Последен ден за четене').fill(dayIn(-1));
  await desk.button('Запази черновата').dblclick();
  await expect(page.getByText('Последният ден е преди първия.').first()).toBeVisible();
  await page.getByLabel('Последен ден за четене').fill(dayIn(30));
  await desk.button('Запази черновата').dblclick();
  await expect(desk.heading(title)).toBeVisible();

  await page.getByRole('link', { name: 'Избери точки' }).click();
  for (const { number, title: promised } of promises) {
    await page.getByLabel('Думи от ангажимента или номер').fill(String(number));
    await page.getByLabel('Думи от ангажимента или номер').press('Enter');
    await page.getByRole('checkbox', { name: promised }).check();
  }
  const chosen = page.getByRole('region', { name: 'Избрани са 3 точки' });
  await expect(chosen.getByRole('listitem')).toHaveCount(3);
  await desk.button('Запиши точките').click();
  await expect(desk.heading(title)).toBeVisible();
  await desk.button('Започни кампанията').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Започни кампанията' }).click();
  await expect(page.getByText('Прочетени 0 от 3 точки')).toBeVisible();
  const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  // While it runs everybody knows of it, and of nothing that was found.
  const reader = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await reader.goto(`/bg/campaigns/${slug}`);
  await expect(reader.getByText('Резултатът идва накрая')).toBeVisible();

  const [mine, theirs] = [`Покривът още тече над сцената ${unique()}.`, `Сцената е суха, липсват само столовете ${unique()}.`];
  await desk.button('Вземи следваща точка').click();
  await expect(desk.heading(promises[0].title)).toBeVisible();
  await readOn(page, 'Ограничено', `Бяхме в залата след дъжда. ${mine}`);
  await expect(page.getByText('Вашият прочит е записан')).toBeVisible();

  const other = await openBrowser({ storageState: await second.context.storageState() });
  const otherDesk = new StaffDesk(await other.newPage());
  await otherDesk.open(`campaigns/${slug}/items/${promises[0].number}`);
  await otherDesk.button('Вземи точката').click();
  await expect(otherDesk.page.getByRole('heading', { name: 'Вашият прочит' })).toBeVisible();
  await expect(otherDesk.page.getByText(mine)).toHaveCount(0);
  const seen = await second.context.get(`/api/v1/staff/campaigns/${slug}/items/${promises[0].number}`);
  expect(await seen.text()).not.toContain(mine);
  await readOn(otherDesk.page, 'Значително', `Бяхме в залата през деня. ${theirs}`);
  const both = otherDesk.page.getByRole('region', { name: 'Двата прочита' });
  for (const words of [mine, theirs]) await expect(both).toContainText(words);

  await otherDesk.page.getByLabel('Установена степен').selectOption('limited');
  await otherDesk.page.getByLabel('Защо тази степен').fill('Видяхме заедно снимките след дъжда: покривът тече.');
  await otherDesk.button('Установи степента').click();
  await expect(otherDesk.page.getByText('Установена след различни прочити')).toBeVisible();

  const first = await town.staff('monitor');
  for (const member of [first, second]) await read(member, { slug }, promises[1].number, 'complete');
  for (const member of [first, second]) await read(member, { slug }, promises[2].number, 'not_started');
  await desk.open(`campaigns/${slug}`);
  await expect(page.getByText('Всички точки са прочетени.')).toBeVisible();
  await desk.button('Приключи кампанията').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Приключи кампанията' }).click();
  await expect(page.getByText('Кампанията приключи', { exact: true })).toBeVisible();

  await desk.open(`campaigns/${slug}/items/${promises[0].number}`);
  await expect(page.getByLabel('Обяснение')).toHaveValue(new RegExp(mine));
  await desk.button('Добави връзка').click();
  await page.getByLabel('Адрес на страницата').fill('https://example.org/zalata');
  await page.getByLabel('Какво доказва').fill('Снимки от залата');
  await desk.button('Публикувай оценката').dblclick();
  await expect(page.getByText('Оценката е публикувана')).toBeVisible();

  await reader.goto(`/bg/monitors/${monitor.slug}`);
  await reader.getByRole('link', { name: title }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
  const agreement = reader.getByRole('region', { name: 'Съгласие между четящите' });
  await expect(agreement).toContainText('67%');
  await expect(agreement).toContainText('2 от 3 точки с два прочита');
  await expect(agreement).toContainText('не се смята');
  const settled = reader.getByRole('row').filter({ hasText: promises[0].title });
  await expect(settled).toContainText('Установена след различни прочити');
  for (const hidden of [mine, theirs, 'Невена Втора']) expect(await reader.content()).not.toContain(hidden);
  const rows = parse<Row>(await (await reader.request.get(`/api/v1/campaigns/${slug}/items.csv?lang=bg`)).text(), {
    ...{ bom: true, columns: true },
  });
  expect(rows.map((row) => [row['Прочит А'], row['Прочит Б']].sort())).toEqual([
    ['значително', 'ограничено'],
    ['изпълнено', 'изпълнено'],
    ['не е започнато', 'не е започнато'],
  ]);
  await settled.getByRole('link', { name: /^Вижте оценката/ }).click();
  await expect(reader.locator(':target')).toContainText(mine);
});

test('a member gives a point back, and another tab is told what became of it', async ({ openDesk, town, watch }) => {
  watch.allow(/\/take$/, 409);
  const { slug, points } = await startedOf(town, { points: 1, double: false });
  const first = await town.staff('monitor');
  const context = await openDesk('monitor');
  const [one, two] = [new StaffDesk(await context.newPage()), new StaffDesk(await context.newPage())];
  const place = `campaigns/${slug}/items/${points[0]}`;
  await one.open(place);
  await one.button('Вземи точката').click();
  await one.button('Освободи точката').click();
  await expect(one.page.getByRole('heading', { name: 'Точката е свободна' })).toBeVisible();

  await two.open(place);
  await expect(two.page.getByRole('heading', { name: 'Точката е свободна' })).toBeVisible();
  await read(first, { slug }, points[0] ?? 0, 'complete');
  await two.button('Вземи точката').click();
  await expect(two.page.getByText('Вече прочетохте тази точка')).toBeVisible();
  await expect(two.page.getByRole('heading', { name: 'Публична оценка от резултата' })).toBeVisible();
});

test('a draft that two people change at once keeps what the first one wrote', async ({ openDesk, town, watch }) => {
  watch.allow(/\/api\/v1\/staff\/campaigns\/[\w-]+$/, 412);
  watch.allow(/\/api\/v1\/staff\/campaigns\/[\w-]+$/, 404);
  const { slug, title } = await draftOf(town, { points: 1, double: false });
  const first: Api = await town.staff('monitor');
  const desk = new StaffDesk(await (await openDesk('monitor')).newPage());
  await desk.open(`campaigns/${slug}/edit`);
  await expect(desk.page.getByLabel('Име на кампанията')).toHaveValue(title);
  const at = `/api/v1/staff/campaigns/${slug}`;
  const { purpose, language, startsOn, endsOn, double } = await first.get<Record<string, string>>(at);
  await first.put(at, { title: `Друго ${title}`, purpose, language, startsOn, endsOn, double });
  await desk.page.getByLabel('Име на кампанията').fill(`Мое ${title}`);
  await desk.button('Запиши').click();
  await expect(desk.page.locator('.error-summary')).toBeVisible();
  await expect(desk.page.getByLabel('Име на кампанията')).toHaveValue(`Мое ${title}`);

  await desk.open(`campaigns/${slug}`);
  await expect(desk.heading(`Друго ${title}`)).toBeVisible();
  await desk.button('Изтрий черновата').click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Изтрий черновата' }).click();
  await expect(desk.heading('Кампании за наблюдение')).toBeVisible();
  await desk.open(`campaigns/${slug}`);
  await expect(desk.heading('Няма такава кампания')).toBeVisible();
});
