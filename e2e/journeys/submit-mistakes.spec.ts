import { Api } from '../harness/api.js';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { SubmissionPages } from '../pages/submission.js';

const TEXT = 'Улицата не е метена от пролетта, а листата запушиха шахтите.';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a mistake, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('is told first, in a summary that has focus, and costs none of the answers', async ({ page }) => {
      const pages = new SubmissionPages(page, 'bg');
      await pages.open();
      await pages.chooseKind('signal', 'services');
      const title = 'А'.repeat(151);
      await pages.field('title').fill(title);
      await pages.field('signalText').fill(TEXT);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await pages.proceed();
      expect((await answered).status()).toBe(422);

      await expect(pages.errors).toBeFocused();
      await expect(pages.errors.getByRole('heading')).toHaveText('Има какво да поправите');
      await expect(page).toHaveTitle(/^Грешка: /);
      await expect(pages.field('title')).toHaveValue(title);
      await expect(pages.field('title')).toHaveAttribute('aria-invalid', 'true');
      await expect(pages.field('title')).toHaveAccessibleDescription(/Грешка: /);
      await expect(pages.field('signalText')).toHaveValue(TEXT);
      const link = pages.errors.getByRole('link');
      await expect(link).toHaveCount(1);
      if (javaScriptEnabled) {
        await link.click();
        await expect(pages.field('title')).toBeFocused();
      }

      await pages.field('title').fill('Неметена улица');
      await pages.proceed();
      await pages.expectStep('about');
    });
  });
}

test('each page names what is missing on it, in the language of the page', async ({ page }) => {
  const pages = new SubmissionPages(page, 'en');
  await pages.open();
  await pages.proceed();
  await expect(pages.errors.getByRole('link')).toHaveCount(2);
  await pages.chooseKind('signal', 'ethics');
  await pages.proceed();
  await expect(pages.errors.getByRole('link')).toHaveCount(2);
  await pages.write('signal', { title: 'Rude at the counter', text: TEXT });
  await pages.expectStep('about');
  await pages.field('day').fill('31');
  await pages.field('month').fill('2');
  await pages.field('year').fill('2026');
  await pages.proceed();
  await expect(pages.errors.getByRole('link')).toHaveCount(1);
  await expect(pages.field('day')).toHaveValue('31');
  await pages.field('month').fill('1');
  await pages.proceed();
  await pages.skipTo('identity');
  await pages.proceed();
  await expect(pages.errors.getByRole('link')).toHaveCount(1);
  await pages.chooseIdentity('named');
  await pages.field('email').fill('not an address');
  await pages.proceed();
  await expect(pages.errors.getByRole('link')).toHaveCount(2);
  await expect(pages.field('email')).toHaveValue('not an address');
  for (const link of await pages.errors.getByRole('link').allInnerTexts()) expect(link).not.toMatch(/[а-я]/i);
});

test('the back button finds every answer, and one can be changed from the last page', async ({ page }) => {
  const pages = new SubmissionPages(page, 'bg');
  const title = `Кучета пред детската градина ${unique()}`;
  await pages.fillIn({ kind: 'signal', topic: 'services', title, text: TEXT });
  for (const step of ['contact', 'identity', 'files', 'place', 'about', 'text'] as const) {
    await page.goBack();
    await pages.expectStep(step);
  }
  await expect(pages.field('title')).toHaveValue(title);
  await expect(pages.field('signalText')).toHaveValue(TEXT);

  await page.goto(page.url().replace('/text', '/check'));
  await page.getByRole('link', { name: /^Променете\s*: Заглавие$/ }).click();
  await pages.field('title').fill(`${title}, поправено`);
  await pages.button('save').click();
  await pages.expectStep('check');
  await expect(page.getByRole('article')).toContainText(`${title}, поправено`);
  await expect(page.getByRole('article')).toContainText('Мария Петрова');
});

test('two tabs write two drafts, and neither sees the other', async ({ page, context }) => {
  const other = await context.newPage();
  const [first, second] = [new SubmissionPages(page, 'bg'), new SubmissionPages(other, 'bg')];
  const [one, two] = [`Първо ${unique()}`, `Второ ${unique()}`];
  await first.open();
  await first.chooseKind('signal', 'services');
  await second.open();
  await second.chooseKind('recommendation', 'ethics');
  await first.write('signal', { title: one, text: TEXT });
  await second.write('recommendation', { title: two, text: TEXT });
  await first.skipTo('identity');
  await first.chooseIdentity('anonymous');
  await first.proceed();
  await first.expectStep('check');
  await expect(page.getByRole('article')).toContainText(one);
  await expect(page.getByRole('article')).not.toContainText(two);
  await first.send();
  await second.skipTo('identity');
  await second.chooseIdentity('anonymous');
  await second.proceed();
  await expect(other.getByRole('article')).toContainText(two);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`sending twice, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('gives one case', async ({ page, context, town }) => {
      const title = `Два пъти натиснато ${unique()}`;
      const pages = new SubmissionPages(page, 'bg');
      await pages.fillIn({ kind: 'signal', topic: 'services', title, text: TEXT });
      const check = page.url();
      await pages.button('send').dblclick();
      const keys = await pages.keys();

      // A second press that came late, as from another tab: it leads to the same number.
      const late = await context.request.post(check, { form: {} });
      expect(late.url()).toMatch(/\/sent$/);
      expect(await late.text()).toContain(keys.number.slice(0, 4));
      const moderator = await town.staff('moderator');
      const { items } = await moderator.get<{ items: { number: string }[] }>(`/api/v1/case-search?q=${encodeURIComponent(title)}`);
      expect(items.map(({ number }) => number)).toEqual([keys.number]);
    });
  });
}

test('a draft that has expired says so with 404 and keeps what was typed before the eyes', async ({ page, context }) => {
  const pages = new SubmissionPages(page, 'bg');
  await pages.open();
  await pages.chooseKind('signal', 'services');
  const title = `Закъсняло ${unique()}`;
  await pages.field('title').fill(title);
  await pages.field('signalText').fill(TEXT);
  // A browser whose draft is gone and one that never had it are the same to the server.
  await context.clearCookies();
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await pages.proceed();
  expect((await answered).status()).toBe(404);
  await expect(pages.errors.getByRole('heading')).toHaveText('Черновата изтече');
  await expect(pages.field('title')).toHaveValue(title);
  await expect(pages.field('signalText')).toHaveValue(TEXT);
  await page.getByRole('link', { name: 'Започнете отново' }).click();
  await expect(page).toHaveURL(/\/bg\/submit$/);
});

test('a draft is nobody’s but its browser’s', async ({ page, site }) => {
  const pages = new SubmissionPages(page, 'bg');
  await pages.open();
  await pages.chooseKind('signal', 'services');
  const stranger = await Api.open(site.url);
  const id = new URL(page.url()).pathname.split('/')[3] ?? '';
  expect((await stranger.context.get(`/api/v1/drafts/${id}`)).status()).toBe(404);
  expect((await stranger.context.get(page.url())).status()).toBe(404);
  await stranger.close();
});

test('what looks like personal data is pointed out before sending, and so is a time-barred event', async ({ page }) => {
  const pages = new SubmissionPages(page, 'bg');
  await pages.open();
  await pages.chooseKind('signal', 'services');
  await pages.write('signal', { title: 'Съсед пали гуми', text: 'Съседът пали гуми всяка вечер, телефонът му е 0888 123 456.' });
  await pages.field('day').fill('1');
  await pages.field('month').fill('5');
  await pages.field('year').fill('2023');
  await pages.proceed();
  await pages.skipTo('identity');
  await pages.chooseIdentity('hidden');
  await pages.field('name').fill('Мария Петрова');
  await pages.proceed();
  await expect(page.getByText('Прилича на лични данни', { exact: true })).toBeVisible();
  await expect(page.locator('mark')).toHaveText('0888 123 456');
  await expect(page.getByText('Събитието е отпреди повече от две години', { exact: true })).toBeVisible();
});
