import { randomUUID } from 'node:crypto';
import { type ChosenFile } from '../pages/submission.js';
import { Api, type Language } from './api.js';
import { type Site } from './site.js';

export type StaffName = 'admin' | 'moderator' | 'moderator2' | 'official' | 'monitor' | 'monitor2' | 'appeals' | Planner;

/** The two officials of the one department that has two. */
type Planner = 'ustroystvo-na-teritoriyata' | 'zamestnik-kmet';

/** The department of the demonstration's official. */
export const OFFICIALS_DEPARTMENT = 'obshtinska-sobstvenost';

export interface Receipt {
  readonly number: string;
  readonly accessCode: string;
  readonly statutory: boolean;
}

export interface CaseFile {
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly procedure: string;
}

export interface Submission {
  readonly kind: 'signal' | 'recommendation';
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly identity: 'named' | 'hidden' | 'anonymous';
  readonly author?: { readonly name: string; readonly email?: string; readonly phone?: string };
  readonly about?: { readonly department?: string; readonly office?: string; readonly name?: string };
  readonly settlement?: string;
}

/** Words that stand in no other case, so that a search finds this one alone. */
export const unique = (): string => randomUUID().replaceAll('-', '').slice(0, 12);

/** An address that only one test writes to. */
export const uniqueEmail = (): string => `${unique()}@citizen.example`;

/** Brings cases into the state that a journey starts from, as the people of the demonstration would. */
export class Town {
  private readonly people = new Map<StaffName, Promise<Api>>();
  private citizens: Promise<Api> | undefined;

  constructor(private readonly site: Site) {}

  /** A member of staff who has signed in. */
  staff(name: StaffName): Promise<Api> {
    let signedIn = this.people.get(name);
    if (!signedIn) {
      signedIn = this.signIn(name);
      this.people.set(name, signedIn);
    }
    return signedIn;
  }

  /** Somebody without an account and without cookies. */
  citizen(): Promise<Api> {
    return (this.citizens ??= Api.open(this.site.url));
  }

  async submit(about: Partial<Submission> = {}): Promise<Receipt> {
    const submission: Submission = {
      kind: 'signal',
      topic: 'services',
      title: `Счупена лампа пред читалището ${unique()}`,
      text: 'Уличната лампа пред читалището не свети от три седмици и вечер не се вижда нищо.',
      language: 'bg',
      identity: 'named',
      author: { name: 'Мария Петрова' },
      ...about,
    };
    return (await this.citizen()).post<Receipt>('/api/v1/submissions', submission);
  }

  /** The case as its author sees it. */
  async lookUp<Case>({ number, accessCode }: Pick<Receipt, 'number' | 'accessCode'>): Promise<Case> {
    const opened = await (await this.citizen()).post<{ case: Case }>('/api/v1/cases/lookup', { number, accessCode });
    return opened.case;
  }

  /** The author adds files to the case. */
  async attach({ number, accessCode }: Pick<Receipt, 'number' | 'accessCode'>, ...files: readonly ChosenFile[]): Promise<void> {
    const citizen = await this.citizen();
    const { caseToken } = await citizen.post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    for (const file of files) {
      const answer = await citizen.context.post(`/api/v1/cases/${number}/attachments`, {
        headers: { authorization: `Bearer ${caseToken}` },
        multipart: { file },
      });
      if (!answer.ok()) throw new Error(`The file was not taken: ${await answer.text()}`);
    }
  }

  async decide(number: string, decision: Record<string, unknown>): Promise<CaseFile> {
    return (await this.staff('moderator')).post<CaseFile>(`/api/v1/moderation/${number}/decisions`, decision);
  }

  /** A case that the demonstration's official has on the desk, its text published. */
  async assigned(about: Partial<Submission> = {}): Promise<Receipt> {
    const receipt = await this.submit(about);
    await this.decide(receipt.number, { decision: 'publish', department: OFFICIALS_DEPARTMENT });
    return receipt;
  }

  /** A case whose text the first moderator withheld. */
  async rejected(about: Partial<Submission> = {}): Promise<Receipt> {
    const receipt = await this.submit(about);
    await this.decide(receipt.number, { decision: 'reject', reasonCode: 'insult', note: 'В текста има упрек към служител.' });
    return receipt;
  }

  /** Its author appeals. */
  async appeal(receipt: Receipt, text = 'Не обиждам никого, казвам какво не работи.'): Promise<void> {
    await this.lookUp(receipt);
    await (await this.citizen()).post(`/api/v1/cases/${receipt.number}/appeal`, { text });
  }

  async answer(number: string, answer: Record<string, unknown> = {}): Promise<void> {
    const official = await this.staff('official');
    await official.post(`/api/v1/submissions/${number}/responses`, {
      outcome: 'accepted',
      text: 'Лампата е сменена днес. Благодарим Ви, че писахте.',
      commitment: { what: 'Ще сменим и останалите лампи на улицата.', department: OFFICIALS_DEPARTMENT },
      commitmentDue: '2099-12-31',
      ...answer,
    });
  }

  async answered(about: Partial<Submission> = {}): Promise<Receipt> {
    const receipt = await this.assigned(about);
    await this.answer(receipt.number);
    return receipt;
  }

  async close(): Promise<void> {
    const people = [...this.people.values(), ...(this.citizens ? [this.citizens] : [])];
    await Promise.all(people.map(async (person) => (await person).close()));
  }

  private async signIn(name: StaffName): Promise<Api> {
    const api = await Api.open(this.site.url);
    await api.post('/api/v1/session', { email: `${name}@zaedno.example`, password: this.site.password });
    return api;
  }
}
