import { pdf } from '../harness/files.js';
import { expect, test } from '../harness/test.js';
import { unique, uniqueEmail } from '../harness/town.js';
import { OwnCase } from '../pages/own-case.js';

test.describe('a double click without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sends one message, one file and one withdrawal', async ({ page, town }) => {
    const { number, accessCode } = await town.assigned({ title: `Спукан водопровод ${unique()}`, identity: 'hidden' });
    await new OwnCase(page, 'bg').lookUp(number, accessCode);
    const words = `Тече от сутринта ${unique()}`;
    await page.getByLabel('Пишете на общината').fill(words);
    await page.getByRole('button', { name: 'Изпратете съобщението' }).dblclick();
    await expect(page.getByText('Съобщението е изпратено.')).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(1);

    await page.getByLabel('Добавете файл').setInputFiles(pdf());
    await page.getByRole('button', { name: 'Качете' }).dblclick();
    await expect(page.getByText('Файлът е добавен.')).toBeVisible();
    await expect(page.getByText(/не е публичен/)).toHaveCount(1);

    await page.getByText('Искам да оттегля случая').click();
    await page.getByRole('button', { name: 'Оттеглям случая окончателно' }).dblclick();
    await expect(page.getByText('Оттеглихте случая.', { exact: true })).toBeVisible();
  });

  test('asks a follower once', async ({ page, town, mailbox }) => {
    const email = uniqueEmail();
    const { number } = await town.assigned({ title: `Счупена ограда ${unique()}` });
    await page.goto(`/bg/submissions/${number}/follow`);
    await page.getByLabel('Имейл', { exact: true }).fill(email);
    await page.getByRole('button', { name: 'Изпратете ми връзка' }).dblclick();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Проверете пощата си');
    await mailbox.letterTo(email, /\/follow\/confirm$/);
    expect(await mailbox.lettersTo(email)).toHaveLength(1);
  });
});
