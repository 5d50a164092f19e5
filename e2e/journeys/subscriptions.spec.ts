import { expect, test } from '../harness/test.js';
import { unique, uniqueEmail } from '../harness/town.js';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a filter of the list is followed, looked after from a letter, and stopped', async ({ page, town, mailbox }) => {
    const email = uniqueEmail();
    await page.goto('/bg/submissions?topic=conflict_of_interest&kind=recommendation&sort=oldest');
    await page.getByRole('link', { name: 'Получавайте новото за този филтър' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Получавайте новото по имейл');
    await expect(page.getByRole('definition')).toHaveText(['Конфликт на интереси', 'Препоръка']);

    // A slip is told where it was made, and keeps what was chosen.
    await page.getByLabel('Веднага').check();
    await page.getByLabel('Имейл', { exact: true }).fill('nobody@');
    await page.getByRole('button', { name: 'Изпратете ми връзка' }).click();
    await expect(page.getByLabel('Веднага')).toBeChecked();
    await page.getByLabel('Имейл', { exact: true }).fill(email);
    await page.getByRole('button', { name: 'Изпратете ми връзка' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Проверете пощата си');

    const question = await mailbox.letterTo(email, /\/follow\/confirm$/);
    expect(question.text).toContain('Филтър: само препоръки, тема „Конфликт на интереси“.');
    await page.goto((await mailbox.linkTo(email, /\/follow\/confirm$/)).href);
    await page.getByRole('button', { name: 'Потвърждавам' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Готово, ще Ви пишем');

    const { number } = await town.answered({
      kind: 'recommendation',
      topic: 'conflict_of_interest',
      title: `Декларации на едно място ${unique()}`,
    });
    await expect
      .poll(async () => (await mailbox.lettersTo(email)).map(({ subject }) => subject).sort(), { timeout: 15_000 })
      .toEqual(expect.arrayContaining([`Нов публикуван случай ${number}`, `Отговор по случай ${number}`]));

    await page.goto((await mailbox.linkTo(email, /\/follow\/manage$/)).href);
    await expect(page.getByRole('heading', { level: 2, name: 'само препоръки, тема „Конфликт на интереси“' })).toBeVisible();
    await page.getByRole('button', { name: /^Пишете ми веднъж на ден/ }).click();
    await expect(page.getByText('Готово, променихме колко често Ви пишем.')).toBeVisible();
    await expect(page.getByText('Пишем Ви веднъж на ден.')).toBeVisible();
    await page.getByRole('button', { name: /^Спрете/ }).click();
    await expect(page.getByText('Този адрес не следи нищо')).toBeVisible();
  });
});

test('a department is followed from the page of the departments', async ({ page }) => {
  await page.goto('/en/departments');
  await page.getByRole('link', { name: 'Hear what is new in this department' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hear what is new by e-mail');
  await expect(page.getByRole('term')).toHaveText(['Department']);
  await page.getByLabel('E-mail', { exact: true }).fill(uniqueEmail());
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your mail');
});

test('a list without a public text offers no letters', async ({ page }) => {
  await page.goto('/bg/submissions?status=rejected');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сигнали и отговори');
  await expect(page.getByRole('link', { name: 'Получавайте новото за този филтър' })).toHaveCount(0);
});
