import fc from 'fast-check';
import type { ApiClient } from '../harness/api-client.js';
import { CapturedLog } from '../harness/captured-log.js';
import { MailServer, linkIn, tokenIn } from '../harness/mail-server.js';
import { type Route, routesOf } from '../../src/platform/http/access/routes.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';
import { type Redacted, redactedText } from '../factories/redacted-text.js';

const AUTHOR = 'maria@zaedno.example';
const FOLLOWER = 'follower@zaedno.example';
/** Shortest stretch that the promise is about, in characters. */
const SHORTEST = 4;

interface Case {
  readonly number: string;
  readonly title: Redacted;
  readonly text: Redacted;
  readonly answer: Redacted;
}

const textsOf = ({ title, text, answer }: Case): Redacted[] => [title, text, answer];

/** What nobody but the author and the staff may read of a case: redacted, and in the open of none of them. */
const secretsOf = (each: Case, all: readonly Case[]): string[] => {
  const open = all
    .flatMap(textsOf)
    .map((text) => text.open)
    .join('\n');
  return textsOf(each)
    .flatMap(({ taken }) => taken)
    .filter((stretch) => Array.from(stretch).length >= SHORTEST && !open.includes(stretch));
};

describe('what was redacted', () => {
  const mail = new MailServer();
  const log = new CapturedLog();
  let hall: TownHall;
  let cases: Case[];
  let secrets: string[];

  beforeAll(async () => {
    log.start();
    await mail.start();
    hall = await startTownHall({ smtpUrl: mail.url(), logLevel: 'trace' });
    const drawn = fc.sample(fc.tuple(redactedText(20, 120), redactedText(40, 600), redactedText(40, 400)), { numRuns: 12, seed: 11 });
    cases = [];
    for (const [index, [title, text, answer]] of drawn.entries()) {
      cases.push(await (index % 3 === 2 ? liveEdited : live)(title, text, answer));
    }
    secrets = cases.flatMap((each) => secretsOf(each, cases));
    await hall.drainOutbox();
  }, 120_000);

  afterAll(async () => {
    await hall.close();
    await mail.stop();
    log.stop();
  });

  /** A case from its receipt to a corrected and redacted answer, with somebody who follows it. */
  async function live(title: Redacted, text: Redacted, answer: Redacted): Promise<Case> {
    const [moderator, streets] = await Promise.all([hall.staff('moderator'), hall.staff('streets')]);
    const author = { name: 'Мария Петрова', email: AUTHOR };
    const { number } = await hall.submit({ title: title.original, text: text.original, author });
    await hall.drainOutbox();
    const at = `/api/v1/moderation/${number}`;
    const redactions = { title: title.spans, text: text.spans };
    await done(moderator.put(`${at}/redactions`, { redactions }));
    await done(moderator.post(`${at}/decisions`, { decision: 'publish_redacted', redactions, department: 'streets' }));
    await done(hall.visitor().post(`/api/v1/submissions/${number}/follows`, { email: FOLLOWER }));
    await hall.drainOutbox();
    const confirmation = mail.to(FOLLOWER).findLast(({ subject }) => subject?.startsWith('Потвърдете'));
    if (!confirmation) throw new Error('Nobody was asked whether they want to follow');
    await done(hall.visitor().post('/api/v1/follows/confirmation', { token: tokenIn(linkIn(confirmation, /follow/)) }));
    const given = { outcome: 'explained', text: answer.original };
    await done(streets.post(`/api/v1/submissions/${number}/responses`, given));
    await done(streets.post(`/api/v1/submissions/${number}/responses`, { ...given, correctionNote: answer.original.slice(0, 1_000) }));
    await redactAnswer(moderator, number, answer);
    await hall.drainOutbox();
    hall.clock.advance({ seconds: 5 });
    return { number, title, text, answer };
  }

  /** The same, but published as written: its readers report it, and only then is something taken out. */
  async function liveEdited(title: Redacted, text: Redacted, answer: Redacted): Promise<Case> {
    const [moderator, streets] = await Promise.all([hall.staff('moderator'), hall.staff('streets')]);
    const author = { name: 'Мария Петрова', email: AUTHOR };
    const { number } = await hall.submit({ title: title.original, text: text.original, author });
    const at = `/api/v1/moderation/${number}`;
    await done(moderator.post(`${at}/decisions`, { decision: 'publish', department: 'streets' }));
    const given = { outcome: 'explained', text: answer.original };
    await done(streets.post(`/api/v1/submissions/${number}/responses`, given));
    await redactAnswer(moderator, number, answer);
    await done(hall.visitor().post(`/api/v1/submissions/${number}/reports`, { reason: 'other', text: text.original.slice(0, 500) }));
    const redactions = { title: title.spans, text: text.spans };
    await done(moderator.post(`${at}/edits`, { redactions, reasonCode: 'names_private_person' }));
    await hall.drainOutbox();
    hall.clock.advance({ seconds: 5 });
    return { number, title, text, answer };
  }

  async function redactAnswer(moderator: ApiClient, number: string, answer: Redacted): Promise<void> {
    const { body } = await moderator.get<{ responses: { id: string; versions: { version: number }[] }[] }>(`/api/v1/moderation/${number}`);
    for (const { id, versions } of body.responses) {
      for (const { version } of versions) {
        const redactions = { text: answer.spans, ...(version > 1 ? { correctionNote: answer.spans } : {}) };
        const url = `/api/v1/submissions/${number}/responses/${id}/versions/${version}/redactions`;
        await done(moderator.put(url, { redactions, reason: 'Назовава трето лице.' }));
      }
    }
  }

  async function done(request: Promise<{ status: number; text: string }>): Promise<void> {
    const { status, text } = await request;
    if (status >= 300) throw new Error(text);
  }

  /** The routes that anybody may ask, as the application knows them, with every address that they have for these cases. */
  const addresses = (): string[] => {
    const isAsked = ({ method, audience }: Route): boolean => method === 'GET' && audience?.who === 'everyone';
    const numbers = cases.map(({ number }) => number);
    const word = encodeURIComponent(secrets[0] ?? '');
    return routesOf(hall.app)
      .filter(isAsked)
      .flatMap(({ path }) => {
        if (path.includes(':number')) return numbers.map((number) => path.replace(':number', number));
        const plain = path.replace(/:\w+/g, '019abc00-0000-7000-8000-000000000001').replaceAll('*', 'bg');
        return [plain, `${plain}?limit=100`, `${plain}?q=${word}`, `${plain}?title=${word}`];
      });
  };

  const leaksIn = (written: string): string[] => secrets.filter((stretch) => written.includes(stretch));

  it('is there to be found, so that the test would find it', async () => {
    expect(secrets.length).toBeGreaterThan(40);
    const moderator = await hall.staff('moderator');
    for (const each of cases) {
      const { text } = await moderator.get(`/api/v1/moderation/${each.number}`);
      const known = JSON.stringify(JSON.parse(text));
      expect(secretsOf(each, cases).filter((stretch) => !known.includes(JSON.stringify(stretch).slice(1, -1)))).toEqual([]);
    }
  });

  it('stands in no answer that anybody can have, its headers and errors included', async () => {
    const asked = addresses();
    expect(asked.filter((url) => url.startsWith('/api/v1/submissions/'))).not.toEqual([]);
    let shown = 0;
    for (const url of asked) {
      const { text, headers, status } = await hall.visitor().get(url);
      const said = isJson(headers) ? unescaped(text) : text;
      // What a visitor searches for is theirs.
      expect([url, leaksIn(`${said} ${JSON.stringify(headers)}`)]).toEqual([url, []]);
      if (status === 200) shown += 1;
    }
    expect(shown).toBeGreaterThan(cases.length);
  });

  it('stands in nothing that a monitor reads', async () => {
    const monitor = await hall.staff('monitor');
    const { text } = await monitor.get('/api/v1/changes?limit=100');
    expect(leaksIn(unescaped(text))).toEqual([]);
  });

  it('cannot be searched for in public', async () => {
    for (const stretch of secrets.filter((each) => /^[\p{L}\p{N}]+$/u.test(each))) {
      const asked = `/api/v1/submissions?q=${encodeURIComponent(stretch)}`;
      const { body } = await hall.visitor().get<{ items: object[] }>(`${asked}&exact=1`);
      expect([stretch, body.items]).toEqual([stretch, []]);
      // A word that is public and nearly the same may be found, for whoever mistyped it.
      const alike = await hall.visitor().get<object>(asked);
      expect([stretch, leaksIn(JSON.stringify(alike.body))]).toEqual([stretch, []]);
    }
  });

  it('stands in no letter to anybody but the author', () => {
    const others = mail.received.filter(({ recipient }) => recipient !== AUTHOR);
    expect(others.length).toBeGreaterThan(cases.length);
    for (const { recipient, subject, text, html, headerLines } of others) {
      const written = [subject, text, html, ...headerLines.map(({ line }) => line)].join('\n');
      expect([recipient, subject, leaksIn(written)]).toEqual([recipient, subject, []]);
    }
  });

  it('stands in no line of the log', () => {
    expect(log.text).toContain('/api/v1/moderation/:number/decisions');
    expect(leaksIn(log.text)).toEqual([]);
  });

  it('stands in no event, audit entry or public column of the database', async () => {
    const tables = ['outbox_event', 'audit_entry', 'case_event', 'redaction_work', 'submission_redaction', 'moderation_decision'];
    for (const table of tables) {
      const rows = await hall.dataSource.query<{ row: string }[]>(`select to_jsonb(t)::text as row from ${table} t`);
      expect([table, rows.length > 0, leaksIn(rows.map(({ row }) => row).join('\n'))]).toEqual([table, true, []]);
    }
    const shown = await hall.dataSource.query<object[]>(
      `select s.public_title, s.public_text, v.public_text as answer, v.public_correction_note from submission s
         left join response r on r.submission_id = s.id left join response_version v on v.response_id = r.id`,
    );
    expect(leaksIn(JSON.stringify(shown))).toEqual([]);
  });
});

const isJson = (headers: object): boolean => JSON.stringify(headers).includes('json');

/** JSON with its strings as people read them. */
function unescaped(text: string): string {
  const strings: string[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return `${text}\n${strings.join('\n')}`;
}
