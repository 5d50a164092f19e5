import type { ApiClient } from '../../../test/harness/api-client.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { ResponseDraftFile, ResponseDraftFiles } from './http/answer-files.dto.js';

const TEXT = Buffer.from('Лампите се сменят по график през декември.');
const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };
const NOTE = 'Това е реклама на фирма.';

interface Answered {
  readonly type: string;
  readonly state: string;
  readonly version: number;
  readonly returnedNote: string | null;
  readonly correctionNote: string | null;
}

describe('a draft whose case moves on', () => {
  let town: TownHall;
  let moderator: ApiClient;
  let official: ApiClient;
  let sent: Sent;

  beforeAll(async () => {
    town = await startTownHall({ undoMinutes: 10 });
    const admin = await town.staff('admin');
    expect((await admin.put('/api/v1/admin/answer-approvals/streets', { isWanted: true })).status).toBe(200);
  }, 60_000);
  beforeEach(async () => {
    [moderator, official] = await Promise.all([town.signInAgain('moderator'), town.signInAgain('streets')]);
    sent = await town.submit();
    await act('decisions', { decision: 'publish', department: 'streets' });
    await wait(11);
  });
  afterAll(() => town.close());

  const wait = async (minutes: number): Promise<void> => {
    town.clock.advance({ minutes });
    await town.drainOutbox();
  };
  /** What a moderator does; returns the decision. */
  const act = async (path: string, body: object): Promise<string> => {
    const {
      status,
      body: file,
      text,
    } = await moderator.post<{ decisions: { id: string }[] }>(`/api/v1/moderation/${sent.number}/${path}`, body);
    if (status !== 200) throw new Error(text);
    await town.drainOutbox();
    return file.decisions.at(-1)!.id;
  };
  const url = (path: string): string => `/api/v1/submissions/${sent.number}/${path}`;
  const addFile = async (): Promise<string> => {
    const { status, body, text } = await official.upload<ResponseDraftFile>(
      url('response-draft/files'),
      { name: 'a.txt', type: '', bytes: TEXT },
      { description: 'График' },
    );
    if (status !== 201) throw new Error(text);
    return body.id;
  };
  const rows = async (): Promise<number> => {
    const found = await town.dataSource.query<unknown[]>(
      'select 1 from answer_file f join submission s on s.id = f.submission_id where s.number = $1 and f.is_draft',
      [sent.number.replace('-', '')],
    );
    return found.length;
  };

  it.each<[string, string, object]>([
    ['routed to another department', 'decisions', { decision: 'route', department: 'property' }],
    ['forwarded', 'forwarding', { authority: 'prosecutor', note: NOTE }],
    ['dismissed', 'decisions', { decision: 'reject', reasonCode: 'spam', note: NOTE }],
  ])('keeps its files while it can be taken back that the case was %s, and not longer', async (_, path, body) => {
    const id = await addFile();
    const slip = await act(path, body);
    expect((await moderator.post(`/api/v1/moderation/${sent.number}/decisions/${slip}/undoing`)).status).toBe(200);
    await wait(60);
    official = await town.signInAgain('streets');
    expect((await official.get<ResponseDraftFiles>(url('response-draft/files'))).body.items).toMatchObject([{ id }]);
    expect((await official.get(`/api/v1/answer-files/${id}`)).status).toBe(200);

    await act(path, body);
    expect(await rows()).toBe(1);
    await wait(11);
    expect(await rows()).toBe(0);
  });

  it('keeps its files where the words of the case are withheld and it is answered all the same', async () => {
    await addFile();
    await act('decisions', { decision: 'reject', reasonCode: 'insult', note: NOTE });
    await wait(11);
    expect(await rows()).toBe(1);
  });

  it('is given back, when the case is opened again, before anybody takes it for the answer to what was not known', async () => {
    const second = await town.signInAgain('streets2');
    expect((await official.post(url('response-proposal'), ANSWER)).status).toBe(201);
    expect((await second.post(url('response-proposal/approval'), {})).status).toBe(201);
    expect((await official.post(url('response-proposal'), { ...ANSWER, correctionNote: 'Поправен ден.' })).status).toBe(201);
    await act('reopening', { note: 'Авторът изпрати нови снимки.' });
    await act('decisions', { decision: 'route', department: 'streets' });

    const approved = await second.post<Answered>(url('response-proposal/approval'), {});
    expect([approved.status, approved.body.type.split('/').at(-1)]).toEqual([409, 'nothing-to-approve']);
    expect((await official.get<Answered>(url('response-draft'))).body).toMatchObject({
      ...{ state: 'returned', version: 2, correctionNote: null, text: ANSWER.text },
      returnedNote: expect.stringContaining('отворен отново'),
    });
    expect((await official.post<Answered>(url('response-proposal'), ANSWER)).body).toMatchObject({ state: 'awaiting_approval' });
    await wait(11);
    expect((await second.post(url('response-proposal/approval'), {})).status).toBe(201);
  });
});
