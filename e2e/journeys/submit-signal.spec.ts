import { type Language } from '../harness/api.js';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { SubmissionPages } from '../pages/submission.js';

const texts = {
  bg: {
    title: 'Контейнерите не се извозват',
    text: 'На улица „Хан Аспарух“ боклукът не е извозван от две седмици и мирише.',
    name: 'Иван Тодоров',
  },
  en: {
    title: 'The bins are not emptied',
    text: 'The bins in Khan Asparuh street have not been emptied for two weeks and they smell.',
    name: 'Ivan Todorov',
  },
} satisfies Record<Language, object>;

for (const javaScriptEnabled of [true, false]) {
  for (const language of ['bg', 'en'] as const) {
    test.describe(`a signal in ${language === 'bg' ? 'Bulgarian' : 'English'}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test('is sent page by page and arrives as it was written', async ({ page, town }) => {
        const { text, name } = texts[language];
        const title = `${texts[language].title} ${unique()}`;
        const pages = new SubmissionPages(page, language);
        await page.goto(`/${language}/`);
        await page.getByRole('link', { name: language === 'bg' ? /^Подайте сигнал/ : /^Send a signal/ }).click();
        await expect(pages.card('signal')).toBeChecked();
        await expect(page.locator('input[name="topic"]:checked')).toHaveCount(0);
        await pages.chooseKind('signal', 'services');
        await pages.write('signal', { title, text });

        await pages.expectStep('about');
        await pages.field('department').selectOption('blagoustroyavane');
        await pages.field('office').selectOption('employee');
        await pages.field('aboutName').fill('Петър Колев');
        await pages.field('day').fill('3');
        await pages.field('month').fill('9');
        await pages.field('year').fill('2026');
        await pages.proceed();

        await pages.expectStep('place');
        await pages.field('settlement').selectOption('67372');
        await pages.field('address').fill('пред читалището');
        await pages.proceed();
        await pages.expectStep('files');
        await pages.proceed();

        await pages.expectStep('identity');
        await expect(page.locator('input[name="identity"]:checked')).toHaveCount(0);
        await pages.chooseIdentity('hidden');
        await pages.field('name').fill(name);
        await pages.field('phone').fill('0888 123 456');
        await pages.proceed();

        await pages.expectStep('check');
        const preview = page.getByRole('article');
        await expect(preview).toContainText(title);
        await expect(preview).toContainText(text);
        await expect(preview).not.toContainText(name);
        await expect(preview).not.toContainText('Петър Колев');
        const keys = await pages.send();

        expect(keys.number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(keys.accessCode).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(await town.lookUp(keys)).toMatchObject({
          kind: 'signal',
          topic: 'services',
          title,
          text,
          language,
          identity: 'hidden',
          author: { name, email: null },
          about: { department: 'blagoustroyavane', office: 'employee', name: 'Петър Колев' },
          settlement: '67372',
          address: 'пред читалището',
          occurredOn: '2026-09-03',
          status: 'pending',
          statutory: true,
        });
      });
    });
  }
}

test('a recommendation asks nothing about anybody, and takes no signal-only topic', async ({ page, town }) => {
  const pages = new SubmissionPages(page, 'bg');
  await pages.open('?kind=recommendation');
  await expect(pages.card('recommendation')).toBeChecked();
  await pages.card('corruption').check();
  await pages.proceed();
  await expect(pages.errors).toBeFocused();
  await expect(pages.card('corruption')).toBeChecked();
  await pages.chooseKind('recommendation', 'ethics');
  const title = `Кодекс за поведение на видно място ${unique()}`;
  await pages.write('recommendation', { title, text: 'Кодексът да виси на всяко гише, за да го чете всеки, който чака.' });
  await pages.expectStep('place');
  await pages.skipTo('identity');
  await pages.chooseIdentity('anonymous');
  await expect(pages.field('name')).toHaveCount(0);
  await expect(pages.field('phone')).toHaveCount(0);
  await pages.proceed();
  const keys = await pages.send();
  expect(await town.lookUp(keys)).toMatchObject({
    kind: 'recommendation',
    topic: 'ethics',
    title,
    identity: 'anonymous',
    statutory: false,
    decideBy: null,
  });
});
