import { pdf } from '../harness/files.js';
import { expect, test } from '../harness/test.js';
import { unique, uniqueEmail } from '../harness/town.js';
import { OwnCase } from '../pages/own-case.js';

/** Letters that look alike in both alphabets. */
const TWINS: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  E: 'Е',
  K: 'К',
  M: 'М',
  H: 'Н',
  P: 'Р',
  C: 'С',
  T: 'Т',
  X: 'Х',
  '0': 'О',
  '1': 'l',
};

/** As somebody copies a code by hand: look-alikes, small letters, blanks instead of dashes. */
const mangled = (code: string): string =>
  [...code]
    .map((sign) => TWINS[sign] ?? sign.toLowerCase())
    .join('')
    .replaceAll('-', ' ');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`one’s own case, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('is found by a number and a code written by hand, takes messages and files, and can be withdrawn', async ({ page, town }) => {
      const title = `Спрян обществен транспорт ${unique()}`;
      const { number, accessCode } = await town.assigned({ title, identity: 'hidden' });
      const own = new OwnCase(page, 'bg');
      await own.lookUp(mangled(number), ` ${mangled(accessCode)} `);
      await expect(page).toHaveURL(new RegExp(`/bg/case/${number}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(page.url()).not.toContain(accessCode);

      await own.write('Автобусът не дойде и днес.');
      await expect(page).toHaveURL(/\?done=message/);
      await expect(own.messages).toHaveText(['Автобусът не дойде и днес.']);
      const official = await town.staff('official');
      await official.post(`/api/v1/case-files/${number}/messages`, { text: 'На коя спирка чакахте?' });
      await page.reload();
      await expect(own.messages).toHaveText(['Автобусът не дойде и днес.', 'На коя спирка чакахте?']);

      await own.field('addFile').setInputFiles([{ ...pdf('разписание.pdf') }]);
      await own.press('upload');
      await expect(page).toHaveURL(/\?done=attachment/);
      await expect(page.getByRole('link', { name: /\.pdf/ })).toBeVisible();

      await own.withdraw('Автобусът тръгна отново.');
      await expect(page).toHaveURL(/\?done=withdrawal/);
      await expect(page.getByText('Оттеглихте случая. По него няма да има решение.')).toBeVisible();
      await page.goto(`/bg/submissions/${number}`);
      await expect(page.getByText('Авторът оттегли това', { exact: true })).toBeVisible();
      await expect(page.locator('main')).not.toContainText(title);
    });
  });
}

test('the wrong code keeps what was typed and tells nothing about the case', async ({ page, town }) => {
  const { number } = await town.submit();
  const own = new OwnCase(page, 'en');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await own.lookUp(number, '0000-0000-0000-0000');
  expect((await answered).status()).toBe(404);
  await expect(own.errors).toBeFocused();
  await expect(own.field('number')).toHaveValue(number);
  await expect(page.locator('main')).not.toContainText('читалището');
});

test('a case that was closed on a shared device opens no more', async ({ page, town }) => {
  const keys = await town.submit();
  const own = new OwnCase(page, 'bg');
  await own.lookUp(keys.number, keys.accessCode);
  await expect(page).toHaveURL(/\/case\//);
  await own.press('close');
  await expect(page.getByText('Случаят е затворен', { exact: true })).toBeVisible();
  const answer = await page.goto(`/bg/case/${keys.number}`);
  expect(answer?.status()).toBe(401);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Посещението приключи');
});

test('a message that comes after the visit has ended is kept for the author', async ({ page, context, town }) => {
  const keys = await town.submit();
  const own = new OwnCase(page, 'bg');
  await own.lookUp(keys.number, keys.accessCode);
  await own.field('message').fill('Писах дълго, та не сварих.');
  await context.clearCookies();
  await own.press('sendMessage');
  await expect(own.errors.getByRole('heading')).toHaveText('Посещението приключи');
  await expect(page.getByText('Писах дълго, та не сварих.')).toBeVisible();
});

test('a confirmed address brings a new access code, and the old one stops to work', async ({ page, town, mailbox }) => {
  const email = uniqueEmail();
  const title = `Изгубен код ${unique()}`;
  const { number, accessCode } = await town.submit({ title, author: { name: 'Мария Петрова', email } });
  const confirmation = await mailbox.letterTo(email, /\/case\/confirm-email$/);
  for (const secret of [accessCode, title]) expect(confirmation.text).not.toContain(secret);
  expect(confirmation.subject).not.toContain('Мария');
  await page.goto((await mailbox.linkTo(email, /\/case\/confirm-email$/)).href);
  await page.getByRole('button', { name: 'Потвърждавам имейла' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Имейлът е потвърден');

  await page.goto('/bg/lookup/new-code');
  await page.getByLabel('Номер на случая', { exact: true }).fill(number);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('main form').getByRole('button').click();
  await page.goto((await mailbox.linkTo(email, /\/lookup\/new-code\/redeem$/)).href);
  await page.locator('main form').getByRole('button').click();
  const fresh = (await page.locator('.key-value').last().innerText()).replaceAll(/\s/g, '');
  expect(fresh).toMatch(/^(?:\w{4}-){3}\w{4}$/);
  expect(fresh).not.toBe(accessCode);

  const own = new OwnCase(page, 'bg');
  await own.lookUp(number, accessCode);
  await expect(own.errors).toBeVisible();
  await own.lookUp(number, fresh);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
