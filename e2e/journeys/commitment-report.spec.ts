import { expect, test } from '../harness/test.js';
import { type Town, unique } from '../harness/town.js';
import { eventually } from '../harness/waiting.js';
import { StaffDesk } from '../pages/staff-desk.js';

/** Milliseconds: commitments follow their answers behind the requests. */
const LIMIT = 15_000;

interface Summary {
  readonly number: number;
  readonly title: string;
}

interface Page extends Summary {
  readonly reported: { readonly step: string } | null;
  readonly hasEvidence: boolean;
  readonly reports: readonly { readonly text: string; readonly evidence: readonly { readonly url: string | null }[] }[];
  readonly timeline: readonly { readonly type: string }[];
}

async function promisedIn(town: Town, number: string): Promise<Summary> {
  const citizen = await town.citizen();
  const look = async (): Promise<Summary | null> =>
    (await citizen.get<{ items: Summary[] }>(`/api/v1/commitments?submission=${number}`)).items[0] ?? null;
  return eventually(`the commitment of ${number}`, look, LIMIT);
}

test('what an answer accepts becomes a commitment; its department reports with evidence, and everybody reads it', async ({
  openDesk,
  town,
  watch,
}) => {
  watch.allow(/^\/api\/v1\/commitments\/\d+\/reports$/, 422);
  const what = `Ще сменим лампите на улица „Изгрев“ ${unique()}.`;
  const { number: of } = await town.assigned();
  await town.answer(of, { commitment: { what, department: 'obshtinska-sobstvenost' } });
  const { number, title } = await promisedIn(town, of);
  expect(title).toBe(what);

  const desk = new StaffDesk(await (await openDesk('official')).newPage());
  await desk.open('commitments');
  await expect(desk.heading('Ангажименти')).toBeVisible();
  await desk.openRow(what);
  await desk.button('Публикувай отчета').click();
  await expect(desk.page.getByRole('button', { name: /Изберете докъде стигна/ })).toBeVisible();

  await desk.page.getByLabel('Докъде стигна изпълнението').selectOption({ label: 'Ограничено: започнато е, повечето предстои' });
  const text = `Сменихме две от седемте лампи, останалите идват през март ${unique()}.`;
  await desk.page.getByLabel('Какво е направено').fill(text);
  await desk.button('Публикувай отчета').click();
  await expect(desk.page.getByText('Добавете поне едно доказателство.').first()).toBeVisible();
  // Whoever leaves now is asked first: nothing was sent.
  await desk.page.getByRole('link', { name: 'Показатели' }).click();
  await desk.button('Остани').click();

  await addLink(desk);
  await desk.button('Публикувай отчета').click();
  await expect(desk.page.getByText('Отчетът е публичен.')).toBeVisible();
  await expect(desk.page.getByRole('listitem').filter({ hasText: text })).toContainText('ограничено');
  await expect(desk.page.getByLabel('Какво е направено')).toHaveValue('');

  const page = await (await town.citizen()).get<Page>(`/api/v1/commitments/${number}`);
  expect(page).toMatchObject({ reported: { step: 'limited' }, hasEvidence: true, reports: [{ text }] });
  expect(page.reports[0]?.evidence[0]?.url).toBe('https://slivnitsa.example/protokol');
  expect(page.timeline.map(({ type }) => type)).toEqual(['received', 'case_published', 'answered', 'made', 'reported']);
});

async function addLink(desk: StaffDesk): Promise<void> {
  await desk.button('Добави връзка').click();
  await desk.page.getByLabel('Адрес на страницата').fill('https://slivnitsa.example/protokol');
  await desk.page.getByLabel('Кога сте видели страницата').fill('2026-11-20');
  await desk.page.getByLabel('Какво доказва').fill('Протокол за приемане на лампите');
}
