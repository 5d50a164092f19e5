import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PrivateCase } from '../../src/features/author-case/http/private-case.dto.js';
import type { CaseFile } from '../../src/features/casework/http/case-file.dto.js';
import { type FormOutcome, Pages } from '../../src/platform/pages/pages.js';
import type { Answer, ApiClient } from '../harness/api-client.js';
import { linkIn, MailServer, tokenIn } from '../harness/mail-server.js';
import { type Sent, type StaffName, startTownHall, type TownHall } from '../harness/town-hall.js';

export const NOTE = 'Текстът назовава съсед без нужда.';
export const APPEAL = 'Никого не съм назовал, написах само длъжност.';
export const ANSWER = 'Прав е авторът: няма име на частно лице.';

/** Of the day on which everything here happens. */
const MORNING = Date.parse('2026-11-23T06:00:00Z');

export interface Entry {
  readonly number: string;
  readonly decision: string;
  readonly appeal: string | null;
}

export const problem = (slug: string): object => ({ type: `http://localhost:3000/problems/${slug}` });

/** A town in which the first moderator has just withheld a text whose author can be written to, and has the case open. */
export class AppealScene {
  readonly mail = new MailServer();
  town!: TownHall;
  sent!: Sent;
  author!: ApiClient;
  email!: string;
  private authors = 0;

  async start(): Promise<void> {
    await this.mail.start();
    this.town = await startTownHall({ smtpUrl: this.mail.url() });
    this.town.app.get(Pages).show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome) => {
      await reply.status(outcome?.status ?? 200).send({ ...outcome });
    };
  }

  /** The next author. Each a while later: a letter that failed is tried again by then. */
  async next(): Promise<void> {
    const { town, mail } = this;
    this.authors += 1;
    town.clock.set(new Date(MORNING + this.authors * 20 * 60_000));
    await town.dataSource.query('delete from rate_limit');
    for (const name of ['moderator', 'moderator2', 'appeals'] as const) await town.signInAgain(name);
    this.email = `author-${this.authors}@zaedno.example`;
    this.sent = await town.submit({ author: { name: 'Мария Петрова', email: this.email } });
    await town.drainOutbox();
    const token = tokenIn(linkIn(mail.to(this.email).at(-1)!, /confirm-email$/));
    await town.visitor().post('/api/v1/cases/email-confirmation', { token });
    await this.reject();
    this.author = town.visitor();
    await this.author.post('/api/v1/cases/lookup', this.keys());
    await town.drainOutbox();
    mail.forget();
  }

  async close(): Promise<void> {
    await this.town.close();
    await this.mail.stop();
  }

  /** What opens the case, and nothing else of the receipt. */
  keys(): Sent {
    return { number: this.sent.number, accessCode: this.sent.accessCode };
  }

  url(path: string): string {
    return `/api/v1/moderation/${this.sent.number}/${path}`;
  }

  async reject(reasonCode = 'names_private_person'): Promise<void> {
    const answer = await (await this.town.staff('moderator')).post(this.url('decisions'), { decision: 'reject', reasonCode, note: NOTE });
    if (answer.status !== 200) throw new Error(answer.text);
  }

  async own(): Promise<PrivateCase> {
    return (await this.author.get<PrivateCase>(`/api/v1/cases/${this.sent.number}`)).body;
  }

  appeal(asking: object = {}): Promise<Answer<PrivateCase>> {
    return this.author.post<PrivateCase>(`/api/v1/cases/${this.sent.number}/appeal`, { text: APPEAL }, asking);
  }

  async answer(name: StaffName, body: object, asking: object = {}): Promise<Answer<CaseFile>> {
    return (await this.town.staff(name)).post<CaseFile>(this.url('appeal-decision'), body, asking);
  }

  async fileFor(name: StaffName): Promise<Answer<CaseFile>> {
    return (await this.town.staff(name)).get<CaseFile>(`/api/v1/moderation/${this.sent.number}`);
  }

  /** What the public register tells of the case, newest first. */
  async entries(): Promise<Entry[]> {
    const { body } = await this.town.visitor().get<{ items: Entry[] }>('/api/v1/moderation-register?limit=100');
    return body.items.filter(({ number }) => number === this.sent.number);
  }

  async publicCase(): Promise<{ status: string; text: string | null; timeline: { type: string }[] }> {
    const url = `/api/v1/submissions/${this.sent.number}`;
    return (await this.town.visitor().get<{ status: string; text: string | null; timeline: { type: string }[] }>(url)).body;
  }

  /** Sets who is here besides, as if they had left long ago. */
  async setStatus(name: StaffName, status: 'active' | 'deactivated'): Promise<void> {
    await this.town.dataSource.query('update account set status = $2 where id = $1', [this.town.accountOf(name), status]);
  }
}
