import { expect, test } from '../harness/test.js';

/** The address in a call with curl, as it is copied from the page. */
const addressIn = (call: string): string => /curl (?:-\w )?(?:\w+ )?"([^"]+)"/.exec(call)?.[1] ?? '';

test('a developer finds the API in the footer, finds an operation, and its example answers', async ({ openBrowser }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'For programs (API)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read us with a program');

  const first = await page.getByText(/^curl .*status=answered/).innerText();
  const answered = (await (await fetch(addressIn(first))).json()) as { items: { status: string }[] };
  expect(answered.items.map(({ status }) => status)).toEqual(['answered', 'answered']);

  await page
    .getByRole('region', { name: 'Cases', exact: true })
    .getByRole('link', { name: 'GET /api/v1/submissions', exact: true })
    .click();
  await expect(page).toHaveURL(/\/en\/api\/submissions#listSubmissions$/);
  const operation = page.getByRole('region', { name: /^Published submissions, the newest first/ });
  await expect(operation).toContainText('EKATTE code of a settlement.');
  await expect(operation).toContainText('1–100');
  const example = await operation.getByText(/^curl /).innerText();
  const answer = await fetch(addressIn(example));
  expect(answer.status).toBe(200);
  expect(((await answer.json()) as { items: unknown[] }).items.length).toBeGreaterThan(1);

  await operation.getByRole('link', { name: /malformed/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The request cannot be understood');
});

test('the guide is in Bulgarian, too, and says where texts are English', async ({ openBrowser }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/bg/api/submissions');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Случаи');
  const operation = page.getByRole('region', { name: /^One case as everybody may read it/ });
  await expect(operation.getByRole('heading', { level: 2 }).locator('[lang=en]').first()).toBeVisible();
  await expect(operation.getByRole('link', { name: /not-found/ })).toContainText('Няма такова нещо');
  await page.getByRole('navigation', { name: 'Всички теми' }).getByRole('link', { name: 'Обещания' }).click();
  await expect(page).toHaveURL(/\/bg\/api\/commitments$/);
});

test('every example of the guide that reads is answered', async ({ openBrowser }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/bg/api');
  const calls = (await page.locator('pre').allInnerTexts()).filter((text) => /^curl (?:-\w )?"/.test(text) && !text.includes('zk_…'));
  const statuses = await Promise.all(calls.map(async (call) => (await fetch(addressIn(call), { redirect: 'manual' })).status));
  // One of them shows what an error looks like; the open data of today may not be there yet.
  expect(calls.length).toBeGreaterThan(4);
  expect(statuses.filter((status) => ![200, 302, 400, 503].includes(status))).toEqual([]);
  expect(statuses.filter((status) => status === 400)).toHaveLength(1);
});
