import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

test('a monitor reads what changed, goes on to the public page, and can do nothing else', async ({ openDesk, town }) => {
  const title = `Търг за един участник ${unique()}`;
  const { number } = await town.answered({ title, topic: 'corruption' });
  const page = await (await openDesk('monitor')).newPage();
  const desk = new StaffDesk(page);
  await desk.open('');
  await expect(desk.heading('Какво се промени')).toBeVisible();
  // Another journey may mark everything as read meanwhile.
  const changes = page.locator('.rows > li').filter({ hasText: number });
  await expect(async () => {
    await desk.open('changes?tab=all');
    await expect(changes).toContainText('отговор на общината', { timeout: 3_000 });
  }).toPass();
  await changes.getByRole('link', { name: title }).click();
  await expect(desk.heading(title)).toBeVisible();

  const monitor = await town.staff('monitor');
  expect((await monitor.context.get('/api/v1/moderation/queue')).status()).toBe(403);
  expect((await monitor.context.post(`/api/v1/moderation/${number}/closure`, { data: {} })).status()).toBe(403);
  await desk.open('inbox');
  await expect(desk.heading('Тази страница не е за Вашата роля')).toBeVisible();
});
