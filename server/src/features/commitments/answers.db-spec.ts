import { PromisingTown } from '../../../test/harness/promises.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';

const WHAT = 'Ще сменим лампите по цялата улица.';
const NOTHING = { outcome: 'explained', commitment: null, commitmentDue: null, correctionNote: 'Обещахме по погрешка.' };

describe('what answers promise', () => {
  let hall: TownHall;
  let town: PromisingTown;

  beforeAll(async () => {
    hall = await startTownHall();
    town = new PromisingTown(hall);
  });
  afterAll(() => hall.close());

  const made = async (number: number) =>
    (
      await hall.dataSource.query<{ count: number }[]>(
        `select count(*)::int as count from outbox_event where type = 'commitment.made' and payload->>'number' = $1`,
        [String(number)],
      )
    )[0]?.count;
  const titleIn = async (number: number) =>
    (
      await hall.dataSource.query<{ title: string; settlement: string | null }[]>(
        'select title, settlement from commitment where number = $1',
        [number],
      )
    )[0];

  it('can be followed from the citizen to the promise', async () => {
    const { number } = await town.answer();
    const [item] = await town.ofCase(number);
    expect(item).toMatchObject({
      ...{ source: 'answer', title: WHAT, department: { slug: 'streets', name: 'Благоустрояване', nameEn: 'streets' } },
      ...{ dueOn: '2099-12-31', madeOn: '2026-11-23', overdueDays: null, topic: 'services', settlement: '67372' },
      origin: { kind: 'answer', submission: { number, title: 'Улицата е тъмна от два месеца' } },
      ...{ reported: null, assessed: null, disagreement: 0, hasEvidence: false },
    });
    const page = await town.read(item?.number ?? 0);
    expect(page).toEqual({ ...item, reports: [], timeline: expect.anything() });
    expect(page.timeline.map(({ type }) => type)).toEqual(['received', 'case_published', 'answered', 'made']);
    expect(await made(page.number)).toBe(1);
  });

  it('are none where an answer promises nothing', async () => {
    const { number } = await town.answer({ ...NOTHING, correctionNote: undefined });
    expect(await town.ofCase(number)).toEqual([]);
  });

  it('take the words, the day and the department of a correction, and hide where it promises nothing more', async () => {
    const { number } = await town.answer();
    const [before] = await town.ofCase(number);
    hall.clock.advance({ minutes: 5 });
    const corrected = { commitment: { what: 'Ще сменим само две лампи.', department: 'property' }, commitmentDue: '2099-06-30' };
    await town.say(number, { ...corrected, correctionNote: 'Уточняваме.' });
    const [after] = await town.ofCase(number);
    expect(after).toMatchObject({
      number: before?.number,
      title: 'Ще сменим само две лампи.',
      department: { slug: 'property' },
      dueOn: '2099-06-30',
    });
    expect((await town.read(after?.number ?? 0)).timeline.map(({ type }) => type)).toContain('answer_corrected');
    await town.say(number, NOTHING);
    expect(await town.ofCase(number)).toEqual([]);
    expect(await titleIn(after?.number ?? 0)).toEqual({ title: '', settlement: null });
    await town.say(number, { correctionNote: 'Все пак обещаваме.' });
    expect(await town.ofCase(number)).toEqual([expect.objectContaining({ number: before?.number, title: WHAT, madeOn: before?.madeOn })]);
    expect(await made(before?.number ?? 0)).toBe(1);
  });

  it('lose what a moderator takes out of them', async () => {
    const { number, responseId } = await town.answer({ commitment: { what: 'Иван Иванов ще смени лампите.', department: 'streets' } });
    const moderator = await hall.staff('moderator');
    const commitment = [{ start: 0, end: 11, type: 'person' }];
    const path = `/api/v1/submissions/${number}/responses/${responseId}/versions/1/redactions`;
    expect((await moderator.put(path, { redactions: { commitment }, reason: 'Назовава служител.' })).status).toBe(200);
    await hall.drainOutbox();
    const [item] = await town.ofCase(number);
    expect(item?.title).toBe('[заличено: име] ще смени лампите.');
    expect(await titleIn(item?.number ?? 0)).toMatchObject({ title: item?.title });
  });

  it('are hidden with a text that is withheld, at once, and come back with it', async () => {
    const { number } = await town.answer();
    const [item] = await town.ofCase(number);
    await town.act('moderator', `moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    expect(await town.ofCase(number)).toEqual([]);
    expect((await hall.visitor().get(`/api/v1/commitments/${item?.number}`)).status).toBe(404);
    await hall.drainOutbox();
    expect(await titleIn(item?.number ?? 0)).toEqual({ title: '', settlement: null });
    await town.act('moderator', `moderation/${number}/decisions`, { decision: 'publish', note: 'Все пак не.' });
    await hall.drainOutbox();
    expect(await town.ofCase(number)).toEqual([item]);
    expect(await made(item?.number ?? 0)).toBe(1);
  });

  it('begin when the case is published, where it was answered before', async () => {
    const { number } = await hall.submit();
    await town.act('moderator', `moderation/${number}/decisions`, {
      decision: 'reject',
      reasonCode: 'insult',
      note: 'Обижда.',
      department: 'streets',
    });
    await town.say(number);
    expect(
      await hall.dataSource.query('select 1 from commitment c join submission s on s.id = c.submission_id where s.number = $1', [
        number.replace('-', ''),
      ]),
    ).toEqual([]);
    await town.act('moderator', `moderation/${number}/decisions`, { decision: 'publish', note: 'Все пак не.' });
    await hall.drainOutbox();
    expect(await town.ofCase(number)).toEqual([expect.objectContaining({ title: WHAT })]);
  });

  it('stand when the case is opened again, and go with a case that is joined to another', async () => {
    hall.clock.advance({ minutes: -5 });
    const { number: into } = await hall.submit();
    hall.clock.advance({ minutes: 5 });
    await town.act('moderator', `moderation/${into}/decisions`, { decision: 'publish', department: 'streets' });
    const { number } = await town.answer();
    await town.act('moderator', `moderation/${number}/reopening`, { note: 'Нови факти.' });
    await hall.drainOutbox();
    const [item] = await town.ofCase(number);
    expect(item?.title).toBe(WHAT);
    await town.act('moderator', `moderation/${number}/decisions`, { decision: 'route', department: 'streets' });
    await town.say(number, { ...NOTHING, correctionNote: undefined });
    expect(await town.ofCase(number)).toEqual([item]);
    await town.act('moderator', `moderation/${number}/reopening`, { note: 'Още факти.' });
    await town.act('moderator', `moderation/${number}/decisions`, { decision: 'route', department: 'streets' });
    await town.act('moderator', `moderation/${number}/merging`, { into, note: 'Същото.' });
    await hall.drainOutbox();
    expect(await town.ofCase(number)).toEqual([]);
    await town.act('moderator', `moderation/${number}/unmerging`, { note: 'Друго е.' });
    await hall.drainOutbox();
    expect((await town.ofCase(number)).map(({ number: same }) => same)).toEqual([item?.number]);
  });

  it('outlive the original of a case while everybody can read it, and no longer', async () => {
    const { number } = await town.answer();
    const [item] = await town.ofCase(number);
    await town.act('moderator', `moderation/${number}/closure`, { note: 'Край.' });
    hall.clock.advance({ days: 366 * 5 + 2 });
    await hall.app.get(RecurringTasks).runAll();
    await hall.drainOutbox();
    await Promise.all((['moderator', 'streets'] as const).map((name) => hall.signInAgain(name)));
    expect(await town.ofCase(number)).toEqual([item]);
    await town.act('moderator', `moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    await hall.drainOutbox();
    expect(await titleIn(item?.number ?? 0)).toEqual({ title: '', settlement: null });
  });
});
