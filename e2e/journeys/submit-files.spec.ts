import sharp from 'sharp';
import { disguised, onDisk, pdf, photograph, tooLarge } from '../harness/files.js';
import { expect, test } from '../harness/test.js';
import { type Town, unique } from '../harness/town.js';
import { type Keys, SubmissionPages } from '../pages/submission.js';

interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly url: string;
  readonly isPublic: boolean;
}

async function attachmentsOf(town: Town, keys: Keys): Promise<Attachment[]> {
  return (await town.lookUp<{ attachments: Attachment[] }>(keys)).attachments;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`files, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('are added, taken away again, and arrive without hidden data', async ({ page, town }) => {
      const pages = new SubmissionPages(page, 'bg');
      await pages.open();
      await pages.chooseKind('recommendation', 'services');
      await pages.write('recommendation', { title: `Пейки в парка ${unique()}`, text: 'Още пет пейки на сянка биха стигнали за всички.' });
      await pages.skipTo('files');
      const photo = await photograph();
      expect((await sharp(photo.buffer).metadata()).exif, 'the photograph has hidden data').toBeDefined();
      await pages.chooseFiles(photo, pdf());
      await pages.button('upload').click();
      const added = page.getByRole('region', { name: 'Добавени' }).getByRole('listitem');
      await expect(added).toHaveCount(2);
      // A name that a camera or a person gave may tell who they are.
      await expect(added).toHaveText([/снимка-1\.jpg/, /документ-1\.pdf/]);

      await added
        .nth(1)
        .getByRole('button', { name: /^Премахнете/ })
        .click();
      await expect(added).toHaveCount(1);
      await pages.chooseFiles(pdf('решение.pdf'));
      await pages.proceed();
      await pages.chooseIdentity('anonymous');
      await pages.proceed();
      await expect(page.getByText('документ-1.pdf')).toBeVisible();
      const keys = await pages.send();

      const attachments = await attachmentsOf(town, keys);
      expect(attachments.map(({ mediaType }) => mediaType)).toEqual(['image/jpeg', 'application/pdf']);
      expect(attachments.every(({ isPublic }) => !isPublic)).toBe(true);
      const citizen = await town.citizen();
      const image = await citizen.context.get(attachments[0]?.url ?? '');
      expect(image.headers()['content-disposition']).toMatch(/^attachment/);
      expect(image.headers()['x-content-type-options']).toBe('nosniff');
      const bytes = await image.body();
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
      expect(bytes.includes('TELEPHONE-MAKER')).toBe(false);
    });

    test('that cannot be taken are named each, and the good one beside them is kept', async ({ page }, testInfo) => {
      const pages = new SubmissionPages(page, 'bg');
      await pages.open();
      await pages.chooseKind('recommendation', 'services');
      await pages.write('recommendation', { title: `Чешма на площада ${unique()}`, text: 'Чешмата не работи, а лятото е горещо.' });
      await pages.skipTo('files');
      const files = [await photograph('чешма.jpg'), tooLarge(), disguised()];
      await pages.field('chooseFiles').setInputFiles(await onDisk(testInfo.outputPath(), files));
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await pages.button('upload').click();
      expect([413, 415, 422]).toContain((await answered).status());
      await expect(pages.errors).toBeFocused();
      await expect(pages.errors.getByRole('link')).toHaveText([/^„филм\.txt“/, /^„снимка\.png“/]);
      await expect(page.getByRole('region', { name: 'Добавени' }).getByRole('listitem')).toHaveText([/снимка-1\.jpg/]);
      await pages.proceed();
      await pages.expectStep('identity');
    });
  });
}

test('a file stays private until a moderator makes it public', async ({ page, town, openBrowser }) => {
  const pages = new SubmissionPages(page, 'bg');
  await pages.open();
  await pages.chooseKind('signal', 'services');
  await pages.write('signal', { title: `Паднало дърво ${unique()}`, text: 'Дървото е върху тротоара и децата минават по пътя.' });
  await pages.skipTo('files');
  await pages.chooseFiles(await photograph('дърво.jpg'), await photograph('съседът.jpg'));
  await pages.proceed();
  await pages.chooseIdentity('anonymous');
  await pages.proceed();
  const keys = await pages.send();
  const [chosen, other] = await attachmentsOf(town, keys);
  const stranger = (await openBrowser()).request;
  const statuses = async () => [(await stranger.get(chosen?.url ?? '')).status(), (await stranger.get(other?.url ?? '')).status()];
  expect(await statuses()).toEqual([404, 404]);
  await town.decide(keys.number, { decision: 'publish', publicAttachments: [chosen?.id] });
  expect(await statuses()).toEqual([200, 404]);
  await page.goto(`/bg/submissions/${keys.number}`);
  await expect(page.locator('main').getByRole('link', { name: /\.jpg/ })).toHaveCount(1);
});
