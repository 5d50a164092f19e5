import { parse } from 'csv-parse/sync';
import { expect, test } from '../harness/test.js';
import { type Town, unique } from '../harness/town.js';
import { monitorOf } from '../harness/two-voices.js';
import { eventually } from '../harness/waiting.js';
import { OwnCase } from '../pages/own-case.js';
import { StaffDesk } from '../pages/staff-desk.js';

/** Milliseconds: commitments follow their answers behind the requests. */
const LIMIT = 15_000;

type Line = Readonly<Record<string, string>>;

async function commitmentOf(town: Town, submission: string): Promise<number> {
  const citizen = await town.citizen();
  const look = async (): Promise<number | null> =>
    (await citizen.get<{ items: { number: number }[] }>(`/api/v1/commitments?submission=${submission}`)).items[0]?.number ?? null;
  return eventually(`the commitment of ${submission}`, look, LIMIT);
}

/** What the figures of confirmed promises know of the case. */
async function countedOf(town: Town, submission: string): Promise<Line | undefined> {
  const { context } = await town.citizen();
  const lines = parse<Line>(await (await context.get('/api/v1/fix-rate/promises.csv')).text(), { bom: true, columns: true });
  return lines.find(({ source, number }) => source === 'answer' && number === submission);
}

test('what a citizen recommends is promised, reported, doubted, replied to, and in the end confirmed by others', async ({
  openDesk,
  page,
  town,
}) => {
  test.slow();
  const monitor = await monitorOf(town);
  const what = `Ще сменим покрива на читалището в Ракита ${unique()}.`;
  const receipt = await town.assigned({ kind: 'recommendation', title: `Покривът на читалището тече ${unique()}` });
  await town.answer(receipt.number, { commitment: { what, department: 'obshtinska-sobstvenost' } });
  const number = await commitmentOf(town, receipt.number);
  await page.goto(`/bg/commitments/${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(what);

  const done = `Покривът е сменен изцяло и е приет с протокол ${unique()}.`;
  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open(`commitments/${number}`);
  await desk.page.getByLabel('Докъде стигна изпълнението').selectOption({ index: 4 });
  await desk.page.getByLabel('Какво е направено').fill(done);
  await addLink(desk, 'Протокол за приемане');
  await desk.page.getByLabel('Кога сте видели страницата').fill('2026-11-20');
  await desk.button('Публикувай отчета').click();
  await expect(desk.page.getByText('Отчетът е публичен.')).toBeVisible();

  const found = `Сменени са керемидите, но улуците липсват и водата пак влиза в залата ${unique()}.`;
  const watch = new StaffDesk(await (await openDesk('monitor')).newPage());
  await watch.open(`monitoring/${number}`);
  await watch.page.getByText('Ограничено', { exact: true }).click();
  await watch.page.getByLabel('Обяснение').fill(found);
  await addLink(watch, 'Снимки от залата след дъжд');
  await watch.button('Публикувай оценката').click();
  await expect(watch.heading('Ангажименти за оценка')).toBeVisible();

  const reply = `Прави сте за улуците, поставяме ги до края на седмицата ${unique()}.`;
  await desk.open('assessments');
  await desk.page.getByRole('link', { name: what, exact: true }).click();
  await desk.page.getByLabel('Отговор на общината').fill(reply);
  await desk.button('Публикувай отговора').click();
  await expect(desk.heading('Оценки за отговор')).toBeVisible();

  await page.reload();
  await expect(page.getByText('разминаване: 2 стъпки').first()).toBeVisible();
  await expect(page.getByRole('article', { name: 'Общината отчита: изпълнено' })).toContainText(done);
  const doubt = page.getByRole('article', { name: 'Наблюдател оценява: ограничено' });
  for (const words of [found, reply, monitor.nameBg]) await expect(doubt).toContainText(words);

  // One organisation speaks once a day; another one sees the work finished.
  await (
    await town.staff('monitor2')
  ).post(`/api/v1/commitments/${number}/assessments`, {
    ...{ step: 'complete', method: 'site_visit', confidence: 'high' },
    text: 'Бяхме на място след дъжда. Улуците са поставени и в залата е сухо.',
    evidence: [{ kind: 'link', caption: 'Снимки от залата', url: 'https://example.org/suho', seenOn: '2026-11-20' }],
  });
  await new OwnCase(page, 'bg').lookUp(receipt.number, receipt.accessCode);
  const part = page.getByRole('region', { name: 'Решава ли отговорът въпроса?' });
  await part.getByRole('radio', { name: 'Да, решава го' }).check();
  await part.getByRole('button', { name: 'Потвърждавам оценката' }).click();
  await expect(page.getByText('Оценката Ви е записана.')).toBeVisible();

  // The figures are kept for a minute.
  await expect
    .poll(() => countedOf(town, receipt.number), { timeout: 75_000, intervals: [3_000] })
    .toMatchObject({ author: 'yes', monitors: '2', furthest_step: 'complete', spoken: '1', confirmed: '1' });
  await page.goto(`/bg/commitments/${number}`);
  await expect(page.getByRole('article', { name: 'Наблюдател оценява: изпълнено' })).toContainText('в залата е сухо');
  await expect(doubt).toContainText(found);
});

async function addLink(desk: StaffDesk, caption: string): Promise<void> {
  await desk.button('Добави връзка').click();
  await desk.page.getByLabel('Адрес на страницата').fill('https://slivnitsa.example/chitalishte');
  await desk.page.getByLabel('Какво доказва').fill(caption);
}
