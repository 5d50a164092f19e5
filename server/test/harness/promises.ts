import type { CommitmentList, PublicCommitment } from '../../src/features/commitments/http/commitments.dto.js';
import type { PublicResponse } from '../../src/features/responses/index.js';
import type { Answer } from './api-client.js';
import type { StaffName, TownHall } from './town-hall.js';
import { A_PROMISE } from '../factories/answer.js';

const ANSWER = { outcome: 'accepted', text: 'Огледахме мястото и приемаме препоръката Ви.', ...A_PROMISE };
const POLICY = {
  ...{ slug: 'piro', kind: 'development_plan', titleBg: 'План за развитие', titleEn: 'Development plan', goals: [] },
  ...{ actNumber: 'Решение № 112', actDate: '2021-06-30', periodFrom: '2021-01-01', periodTo: '2027-12-31' },
};

export const A_LINK = { kind: 'link', caption: 'Протокол от оглед', url: 'https://example.org/protocol', seenOn: '2026-11-20' };

/** Lets the municipality promise things, as it does through the API. */
export class PromisingTown {
  constructor(private readonly hall: TownHall) {}

  /** A published case, answered with a promise; its number and the id of the answer. */
  async answer(answer: object = {}, submitted: object = {}): Promise<{ number: string; responseId: string }> {
    const { number } = await this.hall.submit({ settlement: '67372', ...submitted });
    await this.act('moderator', `moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    return { number, responseId: await this.say(number, answer) };
  }

  /** Answers a case, or corrects its answer. */
  async say(number: string, answer: object = {}): Promise<string> {
    const { body } = await this.act<PublicResponse>('streets', `submissions/${number}/responses`, { ...ANSWER, ...answer });
    await this.hall.drainOutbox();
    return body.id;
  }

  /** A published document with these measures, by code, each below the one whose code its own begins with. */
  async policy(slug: string, codes: readonly string[], of: (code: string) => object = () => ({})): Promise<void> {
    await this.act('admin', 'admin/policies', { ...POLICY, slug });
    for (const code of codes) await this.measure(slug, code, of(code));
    await this.act('admin', `admin/policies/${slug}/publish`);
    await this.hall.drainOutbox();
  }

  measure(slug: string, code: string, changes: object = {}): Promise<unknown> {
    const parentCode = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
    const measure = { code, title: `Мярка ${code}`, department: 'streets', parentCode, ...changes };
    return this.act('admin', `admin/policies/${slug}/measures`, measure);
  }

  async act<Body>(who: StaffName, path: string, payload?: object): Promise<Answer<Body>> {
    const answer = await (await this.hall.staff(who)).post<Body>(`/api/v1/${path}`, payload);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer;
  }

  async list(query = ''): Promise<CommitmentList['items']> {
    return (await this.hall.visitor().get<CommitmentList>(`/api/v1/commitments${query}`)).body.items;
  }

  async read(number: number): Promise<PublicCommitment> {
    return (await this.hall.visitor().get<PublicCommitment>(`/api/v1/commitments/${number}`)).body;
  }

  /** The commitments of one case. */
  ofCase(number: string): Promise<CommitmentList['items']> {
    return this.list(`?submission=${number}`);
  }
}
