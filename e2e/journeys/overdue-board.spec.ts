import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

test('a reader without JavaScript sees who is late, narrows the cases, and follows a department', async ({ openBrowser, page: other }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/bg/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Срокове и закъснения' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Срокове и закъснения');
  await expect(page.getByRole('heading', { name: 'Как се смятат числата' })).toBeVisible();
  const table = page.getByRole('table', { name: 'По отдели' });
  await expect(table.getByRole('row').last()).toContainText('Община Сливница');

  const cards = page.locator('main article');
  await expect(cards.first()).toContainText(/Закъснява с \d+ (ден|дни)/);
  await page.getByLabel('Тема').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Покажете' }).click();
  await expect(page).toHaveURL(/\/bg\/overdue\?department=&topic=\w+$/);
  await page.getByRole('link', { name: 'Махнете филтрите' }).click();
  await expect(page).toHaveURL(/\/bg\/overdue$/);

  await table.getByRole('link', { name: 'Благоустрояване' }).click();
  await expect(page).toHaveURL(/\/bg\/departments\/blagoustroyavane$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Благоустрояване');
  await expect(page.getByRole('heading', { name: 'Последни отговори' })).toBeVisible();

  const inHead = await page
    .locator('head link[type="application/atom+xml"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(inHead).toEqual([
    '/bg/departments/blagoustroyavane.atom',
    '/bg/submissions.atom?department=blagoustroyavane',
    '/bg/overdue.atom?department=blagoustroyavane',
  ]);
  for (const address of inHead) {
    const feed = await other.request.get(address ?? '');
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    expect(await feed.text()).toContain('<entry>');
  }
  await page.getByRole('link', { name: 'Всички случаи на отдела' }).click();
  await expect(page).toHaveURL(/\/bg\/submissions\?department=blagoustroyavane$/);
});

test('the board and the page of a department are complete in English', async ({ openBrowser }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/overdue');
  await expect(page.getByRole('heading', { name: 'How the figures are counted' })).toBeVisible();
  await page.getByRole('table', { name: 'By department' }).getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Latest answers' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Subscribe \(Atom\)/ })).toHaveCount(3);
});

test('an official takes the deadlines into a calendar, and stops it again', async ({ openDesk, page, town }) => {
  const { number } = await town.assigned({ title: `Срок за календара ${unique()}` });
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open('account');
  // Another test may have left this official with an address.
  const stop = desk.button('Спри адреса');
  const make = desk.button('Направи адрес за календара');
  await expect(stop.or(make).first()).toBeVisible();
  if (await stop.isVisible()) await stop.click();
  await make.click();
  const address = await desk.page.locator('.own-calendar-address').innerText();
  const { pathname } = new URL(address);
  const calendar = await page.request.get(pathname);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain(`SUMMARY:Срок: ${number}`);

  await desk.page.reload();
  await expect(desk.page.getByText('имате адрес')).toBeVisible();
  await expect(desk.page.locator('.own-calendar-address')).toHaveCount(0);
  await desk.button('Спри адреса').click();
  await expect(desk.button('Направи адрес за календара')).toBeVisible();
  expect((await page.request.get(pathname)).status()).toBe(404);
});
