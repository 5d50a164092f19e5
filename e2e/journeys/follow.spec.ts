import { Api } from '../harness/api.js';
import { expect, test } from '../harness/test.js';
import { unique, uniqueEmail } from '../harness/town.js';

test('a case is followed by a confirmed address, and one press ends the letters', async ({ page, town, mailbox }) => {
  const email = uniqueEmail();
  const title = `Опасен кръстопът ${unique()}`;
  const { number } = await town.assigned({ title });
  await page.goto(`/bg/submissions/${number}`);
  await page.getByRole('link', { name: 'Пишете ми при промяна' }).click();
  await page.getByLabel('Имейл', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'Изпратете ми връзка' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Проверете пощата си');

  // Opening the link changes nothing; the button does.
  await page.goto((await mailbox.linkTo(email, /\/follow\/confirm$/)).href);
  await page.getByRole('button', { name: 'Потвърждавам' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Готово, ще Ви пишем');

  await town.answer(number);
  const news = await mailbox.letterTo(email, /\/follow\/unsubscribe$/);
  expect(news.text).toContain(number);
  await page.goto((await mailbox.linkTo(email, /\/follow\/unsubscribe$/)).href);
  await page.getByRole('button', { name: 'Спрете писмата' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Готово, повече няма да Ви пишем');
});

test('a mail program unsubscribes with one bare POST, and no letter comes after it', async ({ town, mailbox, site }) => {
  const [leaving, staying] = [uniqueEmail(), uniqueEmail()];
  const { number } = await town.assigned({ title: `Разбит тротоар ${unique()}` });
  const citizen = await town.citizen();
  for (const email of [leaving, staying]) {
    await citizen.post(`/api/v1/submissions/${number}/follows`, { email, language: 'en' });
    const link = await mailbox.linkTo(email, /\/follow\/confirm$/);
    await citizen.post('/api/v1/follows/confirmation', { token: link.searchParams.get('token') });
  }
  await town.answer(number);
  const news = await mailbox.letterTo(leaving, /\/follow\/unsubscribe$/);
  const list = news.headers.get('list') as { unsubscribe?: { url?: string }; 'unsubscribe-post'?: { name?: string } };
  expect(JSON.stringify(list)).toContain('List-Unsubscribe=One-Click');
  const address = new URL(list.unsubscribe?.url ?? '');
  expect(address.origin).toBe(site.url);
  const program = await Api.open(site.url);
  const answer = await program.context.post(address.href, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(answer.status()).toBe(200);
  await program.close();

  const before = (await mailbox.lettersTo(leaving)).length;
  await mailbox.letterTo(staying, /\/follow\/unsubscribe$/);
  const earlier = (await mailbox.lettersTo(staying)).length;
  await town.answer(number, { text: 'Тротоарът е поправен и отпред.', correctionNote: 'Добавихме и другата страна.' });
  // Both letters would leave together: once one has come, the other is not on its way.
  await expect.poll(async () => (await mailbox.lettersTo(staying)).length, { timeout: 15_000 }).toBe(earlier + 1);
  expect((await mailbox.lettersTo(leaving)).length).toBe(before);
});

test('an address that is none is refused where it was typed', async ({ page, town }) => {
  const { number } = await town.assigned();
  await page.goto(`/en/submissions/${number}/follow`);
  await page.getByLabel('E-mail', { exact: true }).fill('nobody@');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue('nobody@');
});

test('a link that is used up or made up says so', async ({ page }) => {
  const answer = await page.goto('/bg/follow/confirm?token=made-up');
  expect(answer?.status()).toBe(200);
  await page.getByRole('button', { name: 'Потвърждавам' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
});
