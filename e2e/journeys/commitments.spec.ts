import { expect, test } from '../harness/test.js';
import { spokenOf } from '../harness/two-voices.js';
import { uniqueEmail } from '../harness/town.js';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds where the voices differ, reads both, cites one and follows what comes next', async ({ page, town, mailbox }) => {
    const { number, title, policy, monitor } = await spokenOf(town);
    await page.goto('/bg');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Обещано и изпълнено' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Обещано и изпълнено');
    await page.getByLabel('Само').selectOption('Има разминаване');
    await page.getByLabel('Документ').selectOption(`Програма ${policy}`);
    await page.getByRole('button', { name: 'Покажете' }).click();
    await expect(page).toHaveURL(/only=disagreement.*policy=plan-/);
    await expect(page.getByRole('list', { name: 'Избрани филтри' }).getByRole('link')).toHaveText([
      /Само: Има разминаване/,
      /Документ: Програма/,
      'Махнете всички филтри',
    ]);
    const card = page.getByRole('article').filter({ hasText: title });
    await expect(card).toContainText('Общината: изпълнено · наблюдателите: няма доказателства · разминаване: 3 стъпки');
    await expect(card).toContainText(/просрочено с \d+ дни/);

    // Another filter takes it away, and the way back is on the page.
    await page.getByLabel('Само').selectOption('Без доказателства');
    await page.getByRole('button', { name: 'Покажете' }).click();
    await expect(page.getByText('Няма ангажименти с тези филтри')).toBeVisible();
    await page.getByRole('link', { name: /Само: Без доказателства/ }).click();

    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const [report, assessment] = [
      page.getByRole('article', { name: 'Общината отчита: изпълнено' }),
      page.getByRole('article', { name: 'Наблюдател оценява: няма доказателства' }),
    ];
    await expect(report).toContainText('приета с протокол');
    await expect(report).toContainText('Протокол за приемане');
    await expect(assessment).toContainText('Не намерихме нищо');
    await expect(assessment).toContainText('Как: проверка на място, средна увереност');
    await expect(assessment).toContainText(/Общината има право на отговор до \d+/);

    await assessment.getByText('Цитирайте').click();
    const address = assessment.getByRole('link', { name: /#entry-/ });
    await expect(address).toHaveText(new RegExp(`/bg/commitments/${number}#entry-[0-9a-f-]{36}$`));
    await expect(assessment).toContainText(`${monitor.nameBg}. Оценка на ангажимент № ${number}: „няма доказателства“`);
    await address.click();
    await expect(assessment).toBeInViewport();

    await assessment.getByRole('link', { name: monitor.nameBg }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(monitor.nameBg);
    await page.getByRole('article').getByRole('link', { name: title }).first().click();

    const email = uniqueEmail();
    await page.getByRole('link', { name: 'Пишете ми при промяна' }).click();
    await page.getByLabel('Имейл', { exact: true }).fill('nobody@');
    await page.getByRole('button', { name: 'Изпратете ми връзка' }).click();
    await page.getByLabel('Имейл', { exact: true }).fill(email);
    await page.getByRole('button', { name: 'Изпратете ми връзка' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Проверете пощата си');
    await page.goto((await mailbox.linkTo(email, /\/follow\/confirm$/)).href);
    await page.getByRole('button', { name: 'Потвърждавам' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Готово, ще Ви пишем');

    const official = await town.staff('official');
    await official.post(`/api/v1/commitments/${number}/reports`, {
      step: 'not_started',
      text: 'Протоколът беше за друг обект, поправяме се.',
    });
    const letter = await mailbox.letterTo(email, /\/follow\/unsubscribe$/);
    expect(letter.subject).toBe(`Отчет по ангажимент № ${number}`);
    expect(letter.text).toContain('Общината казва: не е започнато.');
    await page.goto((await mailbox.linkTo(email, /\/follow\/manage$/)).href);
    await page.getByRole('link', { name: `ангажимент № ${number}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('a document and its measure show both voices, and what a monitor finds is followed', async ({ page, town }) => {
    const { title, policy, monitor } = await spokenOf(town);
    await page.goto(`/bg/policies/${policy}`);
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('разминаване: 3 стъпки');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'Отчети, оценки и доказателства по тази мярка' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goto('/en/monitors');
    await page.getByRole('link', { name: monitor.nameEn ?? monitor.nameBg }).click();
    await page.getByRole('link', { name: 'Write to me about what is new' }).click();
    await page.getByLabel('E-mail', { exact: true }).fill(uniqueEmail());
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your mail');
  });
});
