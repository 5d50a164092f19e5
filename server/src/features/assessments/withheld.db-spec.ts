import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { PromisingTown } from '../../../test/harness/promises.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { AssessmentList, PublicAssessment } from './http/assessments.dto.js';

const WORD = 'qzx7marker';
const FILE = { name: 'protokol.txt', type: 'text/plain', bytes: Buffer.from(`Протокол ${WORD} от огледа на улицата.`) };

/** What is said of a commitment goes with the case that it comes from. */
describe('what was said of the promise of a case', () => {
  let hall: TownHall;
  let town: PromisingTown;
  let centre: Watcher;
  let files: string[];
  let caseNumber: string;
  let responseId: string;
  let number: number;
  let id: string;

  beforeAll(async () => {
    hall = await startTownHall();
    town = new PromisingTown(hall);
    centre = await watch(hall, 'centar');
    const commitment = { what: `Иван Иванов ${WORD} ще смени лампите.`, department: 'streets' };
    ({ number: caseNumber, responseId } = await town.answer({ commitment }));
    number = (await town.ofCase(caseNumber))[0]?.number ?? 0;
    const streets = await hall.staff('streets');
    const kept = await Promise.all([streets, centre.client].map((client) => client.upload<{ id: string }>('/api/v1/evidence-files', FILE)));
    const [ofReport, ofAssessment] = kept.map(({ body }) => [{ kind: 'file', caption: `Протокол ${WORD}`, attachment: body.id }]);
    const report = { step: 'limited', text: `Сменихме две лампи, ${WORD}.`, evidence: ofReport };
    const reported = await streets.post(`/api/v1/commitments/${number}/reports`, report);
    const word = {
      step: 'limited',
      method: 'site_visit',
      confidence: 'high',
      text: `Обиколихме цялата улица вечерта и видяхме само две, ${WORD}.`,
    };
    const said = await centre.client.post<PublicAssessment>(`/api/v1/commitments/${number}/assessments`, {
      ...word,
      evidence: ofAssessment,
    });
    id = said.body.id;
    const replied = await streets.post(`/api/v1/assessments/${id}/reply`, { text: `Не е така, ${WORD}.` });
    expect([reported, said, replied].map(({ status }) => status)).toEqual([201, 201, 201]);
    await hall.drainOutbox();
    const rows = await hall.dataSource.query<{ id: string }[]>('select id from evidence');
    files = rows.map((row) => `/api/v1/evidence/${row.id}/file`);
    expect(files).toHaveLength(2);
  });
  afterAll(() => hall.close());

  const statuses = (paths: readonly string[]) => Promise.all(paths.map(async (path) => (await hall.visitor().get(path)).status));
  const inLists = async () => {
    const lists = ['/api/v1/monitors/centar/assessments', '/api/v1/commitments', '/api/v1/commitments.csv', '/api/v1/monitor-findings'];
    const feeds = ['/bg/monitors/centar.atom'];
    return (await Promise.all([...lists, ...feeds].map(async (path) => (await hall.visitor().get(path)).text))).join('\n');
  };
  const tablesWith = async (): Promise<string[]> => {
    const tables = ['commitment', 'commitment_report', 'assessment', 'assessment_reply', 'evidence', 'attachment'];
    const rows = await Promise.all(
      tables.map((name) => hall.dataSource.query(`select 1 from "${name}" t where t::text like '%${WORD}%' limit 1`)),
    );
    return tables.filter((_, at) => (rows[at] as unknown[]).length > 0);
  };
  const filesKept = async () =>
    (await readdir(join(hall.dataDir, 'files'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
  const own = () => [`/api/v1/commitments/${number}`, `/api/v1/commitments/${number}/assessments`];

  it('is read by everybody, with its files', async () => {
    expect(await statuses([...own(), ...files])).toEqual([200, 200, 200, 200]);
    expect(await inLists()).toContain(WORD);
  });

  it('loses at once what a moderator takes out of the promise, before any reaction ran', async () => {
    const moderator = await hall.staff('moderator');
    const path = `/api/v1/submissions/${caseNumber}/responses/${responseId}/versions/1/redactions`;
    const redactions = { commitment: [{ start: 0, end: 11, type: 'person' }] };
    expect((await moderator.put(path, { redactions, reason: 'Назовава служител.' })).status).toBe(200);
    const { body } = await hall.visitor().get<AssessmentList>(own()[1] ?? '');
    expect(body.items.map(({ commitmentTitle }) => commitmentTitle)).toEqual([`[заличено: име] ${WORD} ще смени лампите.`]);
    expect((await town.read(number)).title).toBe(body.items[0]?.commitmentTitle);
    expect(await inLists()).not.toContain('Иванов');
  });

  it('is out of reach at once when the text is withheld, with its files, and back with it', async () => {
    await town.act('moderator', `moderation/${caseNumber}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    expect(await statuses([...own(), ...files])).toEqual([404, 404, 404, 404]);
    expect(await inLists()).not.toContain(WORD);
    await centre.signInAgain();
    const again = {
      step: 'complete',
      method: 'documents',
      confidence: 'low',
      text: 'Опит да се каже нещо за текст, който вече никой не може да прочете.',
      evidence: [],
    };
    expect((await centre.client.post(`/api/v1/commitments/${number}/assessments`, again)).status).toBe(404);
    await hall.drainOutbox();
    await town.act('moderator', `moderation/${caseNumber}/decisions`, { decision: 'publish', note: 'Все пак не.' });
    await hall.drainOutbox();
    expect(await statuses([...own(), ...files])).toEqual([200, 200, 200, 200]);
  });

  it('stays when the original is erased and everybody reads the case, and is erased when nobody does', async () => {
    await town.act('moderator', `moderation/${caseNumber}/closure`, { note: 'Край.' });
    hall.clock.advance({ days: 366 * 5 + 2 });
    await hall.app.get(RecurringTasks).runAll();
    await hall.drainOutbox();
    expect(await statuses([...own(), ...files])).toEqual([200, 200, 200, 200]);
    expect(await tablesWith()).toHaveLength(5);
    const before = await filesKept();
    await hall.signInAgain('moderator');
    await town.act('moderator', `moderation/${caseNumber}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    hall.clock.advance({ days: 190 });
    await hall.app.get(RecurringTasks).runAll();
    await hall.drainOutbox();
    expect(await tablesWith()).toEqual([]);
    expect(await hall.dataSource.query('select 1 from evidence')).toEqual([]);
    expect(before - (await filesKept())).toBe(2);
    const [row] = await hall.dataSource.query<object[]>('select step, text from assessment where id = $1', [id]);
    expect(row).toEqual({ step: 'limited', text: '' });
    expect(await statuses([...own(), ...files])).toEqual([404, 404, 404, 404]);
  });
});
