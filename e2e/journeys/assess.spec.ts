import { expect, test } from '../harness/test.js';
import { monitorOf, promise } from '../harness/two-voices.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

interface Entry {
  readonly step: string;
  readonly method: string;
  readonly text: string;
  readonly organisation: { readonly slug: string };
  readonly evidence: readonly { readonly url: string }[];
  readonly reply: { readonly text: string } | null;
}

test('a monitor assesses a commitment in four clicks, the department replies, and everybody reads both', async ({ openDesk, town }) => {
  const [monitor, { number, title }] = [await monitorOf(town), await promise(town)];
  const found = `На място е сменена само дограмата, покривът и залата са както преди. ${unique()}`;
  const reply = `Покривът е възложен на нов изпълнител и започва през март. ${unique()}`;

  const page = await (await openDesk('monitor')).newPage();
  const desk = new StaffDesk(page);
  await desk.open('monitoring');
  await expect(desk.heading('Ангажименти за оценка')).toBeVisible();
  await page.getByLabel('Думи от ангажимента или номер').fill(String(number));
  await page.getByLabel('Думи от ангажимента или номер').press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('Без оценка от нас');

  await page.evaluate(() => {
    const counted = window as Window & { clicks?: number };
    counted.clicks = 0;
    // A label passes its click on to its field: what the hand does is counted.
    document.addEventListener('pointerdown', ({ isTrusted }) => void (counted.clicks! += isTrusted ? 1 : 0), true);
  });
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(desk.heading(title)).toBeVisible();
  await page.getByText('Ограничено', { exact: true }).click();
  await page.getByLabel('Обяснение').fill(found);
  await desk.button('Добави връзка').click();
  await page.getByLabel('Адрес на страницата').fill('https://example.org/snimki');
  await page.getByLabel('Какво доказва').fill('Снимки от огледа');
  await desk.button('Публикувай оценката').click();
  await expect(desk.heading('Ангажименти за оценка')).toBeVisible();
  expect(await page.evaluate(() => (window as Window & { clicks?: number }).clicks)).toBeLessThanOrEqual(4);

  // Once a day, said before anything is typed; the earlier word stands beside.
  await desk.open(`monitoring/${number}`);
  await expect(page.getByText('Днес вече оценихте този ангажимент')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Последната ни оценка' })).toContainText(found);

  const office = await (await openDesk('official')).newPage();
  const replies = new StaffDesk(office);
  await replies.open('assessments');
  await expect(replies.heading('Оценки за отговор')).toBeVisible();
  await office.getByRole('link', { name: title, exact: true }).click();
  await expect(office.getByText(found)).toBeVisible();
  await expect(office.getByText(/Оста(?:ва|ват) \d+ д(?:ен|ни) за отговор/)).toBeVisible();
  await office.getByLabel('Отговор на общината').fill('Кратко.');
  await replies.button('Публикувай отговора').click();
  await expect(office.getByText('Напишете поне 20 знака.').first()).toBeVisible();
  await office.getByLabel('Отговор на общината').fill(reply);
  await replies.button('Публикувай отговора').click();
  await expect(replies.heading('Оценки за отговор')).toBeVisible();
  await expect(office.getByRole('link', { name: title, exact: true })).toHaveCount(0);

  const { items } = await (await town.citizen()).get<{ items: Entry[] }>(`/api/v1/commitments/${number}/assessments`);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    ...{ step: 'limited', method: 'documents', text: found, organisation: { slug: monitor.slug }, reply: { text: reply } },
    evidence: [{ url: 'https://example.org/snimki' }],
  });
});

test('what a monitor typed stays when the server refuses it, and when the session ends', async ({ openDesk, site, town, watch }) => {
  watch.allow(/\/assessments$/, 422);
  watch.allow(/\/assessments$/, 401);
  await monitorOf(town);
  const { number, title } = await promise(town);
  const context = await openDesk('monitor');
  const page = await context.newPage();
  const desk = new StaffDesk(page);
  const found = 'Търсихме в регистъра на поръчките и не намерихме договор за този обект.';
  await desk.open(`monitoring/${number}`);
  await expect(desk.heading(title)).toBeVisible();
  await page.getByText('Значително', { exact: true }).click();
  await page.getByLabel('Обяснение').fill(found);
  await desk.button('Публикувай оценката').click();
  await expect(page.getByText('Добавете поне едно доказателство').first()).toBeVisible();
  await expect(page.getByLabel('Обяснение')).toHaveValue(found);

  await context.clearCookies();
  await page.getByText('Няма доказателства', { exact: true }).click();
  await desk.button('Публикувай оценката').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Парола').fill(site.password);
  await dialog.getByRole('button', { name: 'Вход' }).click();
  await expect(desk.heading('Ангажименти за оценка')).toBeVisible();
  const { items } = await (await town.citizen()).get<{ items: Entry[] }>(`/api/v1/commitments/${number}/assessments`);
  expect(items).toMatchObject([{ step: 'no_evidence', text: found }]);
});

test('an administrator adds an organisation and its people, and ends it', async ({ openDesk, watch }) => {
  watch.allow(/^\/api\/v1\/admin\/monitors$/, 422);
  const page = await (await openDesk('admin')).newPage();
  const desk = new StaffDesk(page);
  const name = `Сдружение ${unique()}`;
  await desk.open('admin/monitors');
  await page.getByRole('link', { name: 'Добави организация' }).click();
  await page.getByLabel('Име на български').fill(name);
  await page.getByLabel('ЕИК, по желание').fill('123456789');
  await desk.button('Запиши').click();
  await expect(page.getByText('Такъв ЕИК не може да има').first()).toBeVisible();
  await page.getByLabel('ЕИК, по желание').fill('');
  await desk.button('Запиши').click();
  await expect(desk.heading(name)).toBeVisible();

  const email = `${unique()}@ngo.example`;
  await desk.open('admin/accounts/new');
  await page.getByLabel('Имейл').fill(email);
  await page.getByLabel('Име', { exact: true }).fill('Невена Доброволка');
  await page.getByLabel('Роля').selectOption({ label: 'Наблюдател' });
  await page.locator('form button[type=submit]').click();
  const free = page.getByRole('region', { name: 'Още не са в организация' });
  const row = free.getByRole('listitem').filter({ hasText: email });
  await row.getByRole('combobox').selectOption({ label: name });
  await row.getByRole('button', { name: /^Добави/ }).click();
  await expect(row).toHaveCount(0);

  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('region', { name: 'Хора' })).toContainText(email);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Sofia' }).format(new Date());
  await page.getByLabel('Последен ден, включително').fill(today);
  await desk.button('Прекрати наблюдението').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Прекрати наблюдението' }).click();
  await expect(page.getByText(/Последният ѝ ден е/)).toBeVisible();
  await page
    .getByRole('region', { name: 'Хора' })
    .getByRole('button', { name: /^Извади/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Извади' }).click();
  // The account is free again, and the choice below names it.
  await expect(page.getByRole('region', { name: 'Хора' }).getByRole('listitem').filter({ hasText: email })).toHaveCount(0);
});
