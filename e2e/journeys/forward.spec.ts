import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { eventually } from '../harness/waiting.js';
import { OwnCase } from '../pages/own-case.js';
import { StaffDesk } from '../pages/staff-desk.js';

const GOVERNOR = 'oblasten-upravitel@zaedno.example';
/** Milliseconds: letters go out behind the requests. */
const POST_LIMIT = 15_000;

test.beforeEach(({ watch }) => {
  // Whether somebody is signed in, the page learns by asking.
  watch.allow(/^\/api\/v1\/session$/, 401);
});

test('a signal about the mayor goes past the mayor: the letter is read before it goes, arrives as a PDF, and its author learns where', async ({
  openDesk,
  town,
  mailbox,
  page,
}) => {
  const title = `Кметът раздава терени ${unique()}`;
  const receipt = await town.submit({ title, about: { office: 'mayor' }, topic: 'services' });
  const { number } = receipt;
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${number}`);
  await expect(desk.page.getByText('За препращане, ако не е за общината')).toBeVisible();
  await desk.page.locator('app-decision-panel').getByRole('button', { name: 'Още', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: 'Препрати на друг орган…' }).click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.getByText('сигнали срещу кмета (АПК чл. 113–115)')).toBeVisible();
  await expect(dialog.getByText('Не се предлага, защото сигналът е срещу него')).toBeVisible();
  await dialog.getByLabel('Компетентен орган').selectOption('oblasten-upravitel');
  await expect(dialog.getByLabel('Текст до автора')).toHaveValue(/Областен управител/);
  await dialog.getByRole('button', { name: 'Прегледай писмото', exact: true }).click();
  await expect(dialog.getByRole('heading', { name: 'Препращане на сигнал по компетентност' })).toBeVisible();
  await expect(dialog.getByText('чл. 113–115 от Административнопроцесуалния кодекс')).toBeVisible();
  await expect(dialog.getByText(`Имейл до ${GOVERNOR}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Препрати', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  const letter = await eventually(
    'a letter to the governor',
    async () => (await mailbox.lettersTo(GOVERNOR)).find(({ subject }) => subject?.includes(number)) ?? null,
    POST_LIMIT,
  );
  expect(letter.attachments[0]).toMatchObject({ contentType: 'application/pdf', filename: `${number}.pdf` });
  expect(letter.text).not.toContain(title);

  await desk.open(`review/${number}`);
  const panel = desk.page.getByRole('region', { name: 'Препращане' });
  await expect(panel.getByText('Областен управител на Софийска област')).toBeVisible();
  await expect(panel.getByText('Прието от пощенския сървър')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Отвори писмото (PDF)' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Изпрати отново' })).toBeEnabled();

  const own = new OwnCase(page, 'bg');
  await own.lookUp(number, receipt.accessCode);
  await expect(page.getByText('препрати: Областен управител на Софийска област')).toBeVisible();
});
