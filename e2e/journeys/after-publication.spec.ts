import { type BrowserContext, expect, test as base } from '@playwright/test';
import { Api } from '../harness/api.js';
import { LoneServer } from '../harness/lone-server.js';
import { PageWatch } from '../harness/page-watch.js';
import { type StaffName, Town, unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

const PASSWORD = 'a demo password of the tests';
const TEXT = 'Лампата пред дома на Иван Иванов не свети от три седмици и вечер не се вижда нищо.';
const REWORDED = 'Една улична лампа не свети от три седмици и вечер не се вижда нищо.';
const WORDS = 'Казва къде живее съседът ми.';

interface Fixtures {
  town: Town;
  watch: PageWatch;
  open: (storageState?: Awaited<ReturnType<BrowserContext['storageState']>>, hasScripts?: boolean) => Promise<BrowserContext>;
  openDesk: (name: StaffName) => Promise<StaffDesk>;
}

/** A demonstration of its own that believes what a proxy says of addresses, so that three readers can come from three networks. */
const test = base.extend<Fixtures, { server: LoneServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await LoneServer.start({ DEMO: '1', DEMO_PASSWORD: PASSWORD, TRUST_PROXY: 'loopback' });
      await use(server);
      await server.erase();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  town: async ({ server }, use) => {
    const town = new Town({ url: server.url, password: PASSWORD, mailFolder: '' });
    await use(town);
    await town.close();
  },
  watch: async ({ server }, use) => {
    const watch = new PageWatch(server.url);
    await use(watch);
    expect(watch.faults).toEqual([]);
  },
  open: async ({ browser, server, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (storageState, hasScripts = true) => {
      const context = await browser.newContext({
        ...{ baseURL: server.url, javaScriptEnabled: hasScripts },
        ...(storageState ? { storageState } : {}),
      });
      opened.push(context);
      watch.follow(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  openDesk: async ({ open, town }, use) => {
    await use(async (name) => new StaffDesk(await (await open(await (await town.staff(name)).context.storageState())).newPage()));
  },
});

/** A reader behind that address reports the case. */
async function report(url: string, number: string, address: string): Promise<void> {
  const reader = await Api.open(url);
  const answer = await reader.context.post(`/api/v1/submissions/${number}/reports`, {
    data: { reason: 'insult_or_threat' },
    headers: { 'x-forwarded-for': address },
  });
  expect(answer.status()).toBe(202);
  await reader.close();
}

test('three readers report a text, a moderator words it anew, and everybody reads that it was edited', async ({
  open,
  openDesk,
  server,
  town,
  watch,
}) => {
  watch.allow(/\/submissions\/[^/]+\/report$/, 422);
  const title = `Тъмно пред входа ${unique()}`;
  const { number } = await town.assigned({ title, text: TEXT });

  // The first one has no scripts, forgets to choose, and sends it twice.
  const reader = await (await open(undefined, false)).newPage();
  await reader.goto(`/bg/submissions/${number}`);
  await reader.getByRole('link', { name: 'Нещо нередно в текста? Докладвайте го' }).click();
  await reader.getByLabel('Къде и защо (по желание)').fill(WORDS);
  await reader.getByRole('button', { name: 'Изпратете доклада' }).click();
  await expect(reader.getByRole('heading', { name: 'Има нещо за поправяне' })).toBeVisible();
  await expect(reader.getByLabel('Къде и защо (по желание)')).toHaveValue(WORDS);
  await reader.getByLabel('Лични данни на някого').check();
  await reader.getByRole('button', { name: 'Изпратете доклада' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Благодарим, получихме го');
  await expect(reader.getByText('Текстът засега остава видим.')).toBeVisible();
  await reader.goto(`/en/submissions/${number}/report`);
  await reader.getByLabel('Not true').check();
  await reader.getByRole('button', { name: 'Send the report' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Thank you, we have it');

  const desk = await openDesk('moderator');
  await desk.open(`review/${number}`);
  await expect(desk.page.getByRole('heading', { name: 'Докладван от 1 читател' })).toBeVisible();
  await report(server.url, number, '203.0.113.7');
  await report(server.url, number, '203.0.113.8');

  await desk.open('queue?tab=reported');
  await expect(desk.page.getByText('Докладван от читатели: Обида или заплаха (2), Лични данни на някого (1)')).toBeVisible();
  await desk.openRow(title);
  await expect(desk.page.getByRole('heading', { name: 'Докладван от 3 читатели' })).toBeVisible();
  await expect(desk.page.getByText(WORDS)).toBeVisible();

  await desk.button('Редактирай текста').click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByLabel('Мой текст').check();
  await dialog.getByLabel('Текст пред всички').fill(REWORDED);
  await expect(dialog.locator('del').filter({ hasText: 'Иван' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Публикувай промяната' }).click();
  await expect(dialog.getByText('Изберете причина.')).toBeVisible();
  await dialog.getByLabel('Причина пред всички').selectOption('names_private_person');
  await dialog.getByRole('button', { name: 'Публикувай промяната' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.page.getByRole('heading', { name: 'Докладван от 3 читатели' })).toHaveCount(0);
  const edits = desk.page.getByRole('region', { name: 'Редакции на публичния текст' });
  await expect(edits.locator('ins').first()).toBeVisible();
  await desk.open('queue?tab=reported');
  await expect(desk.page.getByRole('link', { name: title })).toHaveCount(0);

  await reader.goto(`/bg/submissions/${number}`);
  await expect(reader.getByText(REWORDED)).toBeVisible();
  await expect(reader.getByText(/Редактирано от модератор на .+, причина: Назовава частно лице/)).toBeVisible();
  await expect(reader.getByText('Иван Иванов')).toHaveCount(0);
  await reader.goto(`/en/submissions/${number}`);
  await expect(reader.getByText(/Edited by a moderator on .+, reason: /)).toBeVisible();
});

test('reports are settled with a note, and readers count anew', async ({ openDesk, server, town }) => {
  const { number } = await town.assigned({ title: `Спорно ${unique()}` });
  for (const last of [11, 12, 13]) await report(server.url, number, `203.0.113.${last}`);
  const desk = await openDesk('moderator');
  await desk.open(`review/${number}`);
  await desk.button('Остави текста').click();
  await desk.answer('Бележка', 'Назовава длъжностно лице.', 'Остави текста');
  await expect(desk.page.getByRole('heading', { name: 'Докладван от 3 читатели' })).toHaveCount(0);
  await desk.page.getByText('Разгледани доклади от читатели').click();
  await expect(desk.page.getByText('Назовава длъжностно лице.')).toBeVisible();
  await report(server.url, number, '203.0.113.11');
  await desk.page.reload();
  await expect(desk.page.getByRole('heading', { name: 'Докладван от 1 читател' })).toBeVisible();
});

test('of two moderators who edit at once the second sees what the first did, and loses nothing', async ({ openDesk, town, watch }) => {
  watch.allow(/\/edits$/, 412);
  const { number } = await town.assigned({ title: `Двама ${unique()}`, text: TEXT });
  const desk = await openDesk('moderator');
  await desk.open(`review/${number}`);
  await desk.button('Редактирай публичния текст').click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByLabel('Мой текст').check();
  await dialog.getByLabel('Текст пред всички').fill(REWORDED);
  await dialog.getByLabel('Причина пред всички').selectOption('*');
  await dialog.getByLabel('Причината с Ваши думи').fill('Назовава съсед.');
  // The page keeps the case in hand for its moderator; the other one takes it over.
  const other = await town.staff('moderator2');
  await other.context.put(`/api/v1/moderation/${number}/claim`, { data: { takeOver: true } });
  await other.post(`/api/v1/moderation/${number}/edits`, {
    ...{ publicTitle: 'Тъмна улица', publicText: 'Лампата пред един дом не свети от три седмици.' },
    reasonCode: 'names_private_person',
  });
  await dialog.getByRole('button', { name: 'Публикувай промяната' }).click();
  await expect(dialog.getByRole('alert').getByText('Публичният текст е редактиран')).toBeVisible();
  await expect(dialog.getByLabel('Текст пред всички')).toHaveValue(REWORDED);
  await expect(dialog.locator('del').filter({ hasText: 'дом' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Публикувай промяната' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.page.getByText('Назовава съсед.').first()).toBeVisible();
});
