import { expect, test } from '../harness/test.js';
import { type CaseFile, unique, uniqueEmail } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';
import { SubmissionPages } from '../pages/submission.js';

interface Counted {
  readonly supports: number;
  readonly repeats: number;
  readonly status: string;
}

/** A matter of its own for each test: a street that no other case names. */
function matter() {
  const word = unique();
  return {
    word,
    earlier: {
      title: `Счупени стълби на ул. „Камбана ${word}“`,
      text: 'Стъпалата на стълбите са изронени и през зимата хората падат по тях.',
      settlement: '67372',
    },
    again: {
      title: `Изронено стъпало на улица „Камбана ${word}“`,
      text: 'По стълбите няма парапет, а стъпалата са счупени. Вчера съседка падна.',
    },
  };
}

test('without JavaScript a person finds the case of another, supports it instead, and counts once', async ({
  openBrowser,
  town,
  mailbox,
}) => {
  const { earlier, again } = matter();
  const { number } = await town.assigned(earlier);
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  const pages = new SubmissionPages(page, 'bg');
  await pages.open();
  await pages.chooseKind('signal', 'services');
  await pages.write('signal', again);
  await pages.button('proceed').click();
  await page.getByLabel('Населено място').selectOption('67372');
  await pages.button('proceed').click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('За същото ли е?');
  const found = page.getByRole('listitem').filter({ hasText: earlier.title });
  await expect(found).toContainText('същата улица (Камбана');
  await expect(found).toContainText('същото населено място');
  await expect(found).toContainText('общи думи: ');
  await found.getByRole('link', { name: 'И мен ме засяга' }).click();

  const email = uniqueEmail();
  await page.getByLabel('Имейл за новини (по желание)').fill('никой@');
  await page.getByRole('button', { name: 'Да, засяга и мен' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Имейл за новини (по желание)').fill(email);
  await page.getByRole('button', { name: 'Да, засяга и мен' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Благодарим');
  await expect(page.locator('main')).toContainText('Засяга и още 1 човек.');
  expect((await mailbox.linkTo(email, /\/follow\/confirm$/)).href).toContain('token=');

  // The draft is still there, for whoever has something else to say.
  await page.getByRole('link', { name: 'Продължете своя сигнал' }).click();
  await pages.expectStep('files');

  await page.goto(`/bg/submissions/${number}/support`);
  await page.getByRole('button', { name: 'Да, засяга и мен' }).click();
  await expect(page.locator('main')).toContainText('Броим всеки човек веднъж.');
  const counted = await (await town.citizen()).get<Counted>(`/api/v1/submissions/${number}`);
  expect(counted).toMatchObject({ supports: 1, repeats: 0 });
});

test('a case with nothing like it leads straight on', async ({ page }) => {
  const pages = new SubmissionPages(page, 'en');
  await pages.open();
  await pages.chooseKind('recommendation', 'services');
  await pages.write('recommendation', {
    title: `Zeppelins ${unique()}`,
    text: `Moor a zeppelin ${unique()} at the mast of the xylophone hall.`,
  });
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await pages.expectStep('files');
});

test('while a title is typed, similar cases come with the reason why', async ({ page, town }) => {
  const { earlier, again } = matter();
  await town.assigned(earlier);
  const pages = new SubmissionPages(page, 'bg');
  await pages.open();
  await pages.chooseKind('signal', 'services');
  await pages.field('title').fill(again.title);
  const similar = page.getByRole('region', { name: 'Вече публикувано за подобно нещо' });
  await expect(similar.getByRole('link', { name: earlier.title })).toBeVisible();
  await expect(similar).toContainText('същата улица (Камбана');
});

test('a moderator joins a repeat with its new facts, its author reads the answer, and the two are parted again', async ({
  openDesk,
  page,
  town,
  watch,
}) => {
  watch.allow(/^\/api\/v1\/session$/, 401);
  const { earlier, again } = matter();
  const first = await town.assigned(earlier);
  const repeat = await town.submit({ ...again, settlement: '67372' });
  const desk = new StaffDesk(await (await openDesk('moderator')).newPage());
  await desk.open(`review/${repeat.number}`);
  await desk.page.getByRole('button', { name: `Обедини ${first.number}` }).click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.getByLabel('Номер на по-ранния случай')).toHaveValue(first.number);
  await dialog.getByLabel('Нови факти в този случай').fill('Няма парапет. Има пострадала.');
  await dialog.getByRole('button', { name: 'Обедини', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  await page.goto(`/bg/submissions/${first.number}`);
  await expect(page.getByText('Подаден от 2 души')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Има пострадала');
  const file = await (await town.staff('official')).get<CaseFile>(`/api/v1/case-files/${first.number}`);
  expect(JSON.stringify(file)).toContain('Няма парапет. Има пострадала.');
  await town.answer(first.number, { text: 'Стъпалата ще бъдат поправени през март.' });
  expect(JSON.stringify(await town.lookUp(repeat))).toContain('Стъпалата ще бъдат поправени през март.');

  await desk.open(`review/${repeat.number}`);
  await desk.page.locator('app-decision-panel').getByRole('button', { name: 'Още', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: 'Раздели от другия случай…' }).click();
  await desk.answer('Текст до автора', 'Вашият случай е за друга улица. Разглеждаме го отделно.', 'Раздели');
  await expect
    .poll(async () => (await (await town.staff('moderator')).get<CaseFile>(`/api/v1/moderation/${repeat.number}`)).procedure)
    .toBe('received');
  expect(await (await town.citizen()).get<Counted>(`/api/v1/submissions/${first.number}`)).toMatchObject({ repeats: 0 });
});
