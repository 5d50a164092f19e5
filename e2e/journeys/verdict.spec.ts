import { type Page } from '@playwright/test';
import { linksOf, type Mailbox } from '../harness/mailbox.js';
import { expect, test } from '../harness/test.js';
import { OFFICIALS_DEPARTMENT, type Receipt, type Town, unique, uniqueEmail } from '../harness/town.js';
import { OwnCase } from '../pages/own-case.js';
import { StaffDesk } from '../pages/staff-desk.js';

const ANSWERED = /\/bg\/verdict$/;

/** An answered case whose author has confirmed the address. */
async function answeredByMail(town: Town, mailbox: Mailbox, title: string): Promise<{ receipt: Receipt; email: string }> {
  const email = uniqueEmail();
  const receipt = await town.submit({ title, author: { name: 'Мария Петрова', email } });
  const { searchParams } = await mailbox.linkTo(email, /\/case\/confirm-email$/);
  await (await town.citizen()).post('/api/v1/cases/email-confirmation', { token: searchParams.get('token') ?? '' });
  await town.decide(receipt.number, { decision: 'publish', department: OFFICIALS_DEPARTMENT });
  await town.answer(receipt.number);
  return { receipt, email };
}

/** The link of that word in the newest letter about an answer. */
async function linkFor(mailbox: Mailbox, email: string, word: 'yes' | 'partly' | 'no'): Promise<URL> {
  const links = linksOf(await mailbox.letterTo(email, ANSWERED));
  const link = links.find(({ pathname, searchParams }) => ANSWERED.test(pathname) && searchParams.get('answer') === word);
  if (!link) throw new Error(`The letter has no link for ${word}.`);
  return link;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('without JavaScript: „Не“ from the letter is confirmed by one press, new facts open the case again, and the new answer is asked about', async ({
  page,
  town,
  mailbox,
  openBrowser,
  openDesk,
}) => {
  const title = `Тъмна уличка ${unique()}`;
  const { receipt, email } = await answeredByMail(town, mailbox, title);
  const plain = await (await openBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
  const link = await linkFor(mailbox, email, 'no');

  // A program that looks through mail opens every link; nothing is said by that.
  for (const word of ['yes', 'partly', 'no'] as const) await plain.goto((await linkFor(mailbox, email, word)).href);
  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.locator('main')).not.toContainText('Авторът:');

  await plain.goto(link.href);
  await expect(heading(plain)).toHaveText('Решава ли отговорът въпроса?');
  await expect(plain.getByRole('radio', { name: 'Не, не го решава' })).toBeChecked();
  await plain.getByRole('button', { name: 'Потвърждавам оценката' }).click();
  await expect(plain.getByText('Оценката Ви е записана.')).toBeVisible();
  await page.reload();
  const answer = page.getByRole('region', { name: 'Отговорът на общината' });
  await expect(answer).toContainText('Общината: Прието');
  await expect(answer).toContainText('Авторът: не решава въпроса');

  await plain.getByRole('button', { name: 'Отворете случая отново' }).click();
  await expect(plain.getByText('Това още не е изпратено')).toBeVisible();
  await plain.getByLabel('Какво не знаеше отговорът').fill('Сменената лампа угасна на следващия ден.');
  await plain.getByRole('button', { name: 'Отворете случая отново' }).click();
  await expect(plain.getByText('Новите факти са получени')).toBeVisible();
  await expect(plain.getByRole('button', { name: 'Отворете случая отново' })).toHaveCount(0);

  await page.reload();
  await expect(page.locator('main')).toContainText('Авторът поиска случаят да се разгледа отново');
  // A new term runs, and how the one before ended stays in sight.
  await expect(page.locator('app-case-deadline')).toContainText(/Остават \d+ дни.*Първият отговор беше в срок: на /s);
  await expect(answer).toContainText('Авторът: не решава въпроса');
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${receipt.number}`);
  await expect(desk.page.getByText('Сменената лампа угасна на следващия ден.')).toBeVisible();

  await town.decide(receipt.number, { decision: 'route', department: OFFICIALS_DEPARTMENT });
  await town.answer(receipt.number, { text: 'Сменен е и кабелът. Лампата свети вече трета нощ.' });
  const asking = async () =>
    (await mailbox.lettersTo(email)).filter((letter) => linksOf(letter).some(({ pathname }) => ANSWERED.test(pathname))).length;
  await expect.poll(asking, { timeout: 30_000 }).toBe(2);
  await plain.goto((await linkFor(mailbox, email, 'yes')).href);
  await expect(plain.getByRole('radio', { name: 'Да, решава го' })).toBeChecked();
  await plain.getByRole('button', { name: 'Потвърждавам оценката' }).click();
  await expect(plain.getByText('Оценката Ви е записана.')).toBeVisible();
  await page.reload();
  await expect(answer.or(page.locator('main')).first()).toContainText('Авторът: решава въпроса');
  // The letter about the first answer says nothing of the second one.
  await plain.goto(link.href);
  await expect(heading(plain)).toHaveText('Връзката вече не важи');
  expect((await town.lookUp<{ verdict: { current: { value: string } } }>(receipt)).verdict.current.value).toBe('yes');
});

test('a sentence is public once a moderator covered a name in it; a changed mind stays in the history', async ({
  page,
  town,
  mailbox,
  openDesk,
}) => {
  const title = `Скъсана мрежа ${unique()}`;
  const { receipt, email } = await answeredByMail(town, mailbox, title);
  await page.goto((await linkFor(mailbox, email, 'partly')).href);
  await page.getByLabel('Едно изречение защо, по желание').fill('Иван Колев дойде, но мрежата пак е скъсана.');
  await page.getByRole('button', { name: 'Потвърждавам оценката' }).dblclick();
  await expect(page.getByText('Оценката Ви е записана.')).toBeVisible();

  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open('after-answers');
  await desk.openRow(title);
  await desk.button('Заличи и покажи…').click();
  await desk.answer('Какво да виждат всички', '[…] дойде, но мрежата пак е скъсана.', 'Покажи');
  await expect(desk.page.getByText('Публично се вижда: […] дойде')).toBeVisible();
  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.getByText('[…] дойде, но мрежата пак е скъсана.')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Иван Колев');

  await page.goto((await linkFor(mailbox, email, 'yes')).href);
  await page.getByRole('button', { name: 'Потвърждавам оценката' }).click();
  await page.goto(`/bg/submissions/${receipt.number}`);
  await expect(page.getByText('Авторът: решава въпроса').first()).toBeVisible();
  const { timeline } = await town.lookUp<{ timeline: { type: string; verdict: string | null }[] }>(receipt);
  expect(timeline.filter(({ type }) => type === 'verdict_given').map(({ verdict }) => verdict)).toEqual(['partly', 'yes']);
});

test('an author without mail judges the answer on the page of the case and asks for the ombudsman; a moderator says why not', async ({
  page,
  town,
  openDesk,
}) => {
  const title = `Изоставена чешма ${unique()}`;
  const receipt = await town.answered({ title });
  await new OwnCase(page, 'bg').lookUp(receipt.number, receipt.accessCode);
  const part = page.getByRole('region', { name: 'Решава ли отговорът въпроса?' });
  await part.getByRole('radio', { name: 'Не, не го решава' }).check();
  await part.getByRole('button', { name: 'Потвърждавам оценката' }).click();
  await expect(page.getByText('Оценката Ви е записана.')).toBeVisible();
  await part.getByRole('radio', { name: 'Омбудсман' }).check();
  await part.getByRole('button', { name: 'Поискайте препращане' }).click();
  await expect(part).toContainText('Поискахте случаят да се изпрати на: Омбудсман');

  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open('after-answers');
  await desk.openRow(title);
  await desk.button('Откажи и обясни…').click();
  await desk.answer('Защо не се препраща', 'Чешмата вече е в програмата за ремонт.', 'Откажи');
  await page.goto(`/bg/case/${receipt.number}`);
  await expect(page.locator('main')).toContainText('Чешмата вече е в програмата за ремонт.');
  await expect(part.getByRole('button', { name: 'Поискайте препращане' })).toBeVisible();
});

test('a link that is made up says what to do instead', async ({ page }) => {
  const answer = await page.goto('/bg/verdict?token=made-up&answer=no');
  expect(answer?.status()).toBe(404);
  await expect(heading(page)).toHaveText('Връзката вече не важи');
  await page.getByRole('link', { name: 'Към моя случай' }).click();
  await expect(heading(page)).toHaveText('Намерете своя случай');
});
