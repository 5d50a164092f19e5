import { addDays, civilDateIn } from '../../src/kernel/civil-date.js';
import type { Sent, StaffName, TownHall } from './town-hall.js';

/** Ways in which a case ends. */
export const CASE_LIVES = [
  'answered',
  'answered and redacted',
  'answered as written',
  'answered and edited',
  'answered in private',
  'spam',
  'appealed in vain',
  'disputed and forwarded',
  'withheld and forwarded',
  'forwarded',
  'merged',
  'withdrawn',
  'withdrawn unread',
] as const;
export type CaseLife = (typeof CASE_LIVES)[number];

/** Of which everybody reads nothing in the end, the reasons of an extension neither. */
const ENDS_IN_PRIVATE: ReadonlySet<CaseLife> = new Set(['answered in private', 'spam', 'merged', 'withdrawn']);

/** Words of the public, in which nothing of the original stands. */
const PUBLIC = { publicTitle: 'Заглавие за всички', publicText: 'Публичният текст без лични данни за всички.' };

/** Lives whole cases through the API, with `word` in every text that somebody can write about them, up to their end. */
export class CaseLives {
  constructor(
    private readonly town: TownHall,
    private readonly word: string,
  ) {}

  async live(life: CaseLife): Promise<Sent> {
    const { word } = this;
    const sent = await this.town.submit({
      topic: life === 'disputed and forwarded' ? 'corruption' : 'services',
      title: `Тъмна улица ${word}`,
      text: `Лампите не светят от два месеца, ${word} падна.`,
      identity: 'hidden',
      author: { name: `Мария ${word}`, email: `${word}@zaedno.example`, phone: '0887 111 222' },
      about: { name: `Иван ${word}` },
      address: `ул. ${word} 5`,
      settlement: '67372',
    });
    await this.writeAndAttach(sent);
    await this.act('moderator', `case-files/${sent.number}/messages`, { text: `Питаме за ${word}.` });
    await this.act('moderator', `case-files/${sent.number}/notes`, { text: `Познавате ли ${word}?`, language: 'bg' });
    if (ENDS_IN_PRIVATE.has(life)) await this.extend(sent);
    await this.end(sent, life);
    await this.town.drainOutbox();
    return sent;
  }

  private async end(sent: Sent, life: CaseLife): Promise<void> {
    const { word } = this;
    const { number } = sent;
    const note = `Бележка за ${word}.`;
    switch (life) {
      case 'answered':
        await this.decide(number, { decision: 'publish_redacted', ...PUBLIC, note, department: 'streets' });
        return this.answer(number, 'Отговорът на общината е достатъчно дълъг.', { quoted: PUBLIC.publicText });
      case 'answered and redacted':
        await this.decide(number, { decision: 'publish_redacted', ...PUBLIC, note, department: 'streets' });
        await this.answer(number, `Отговорът на общината за ${word} е дълъг.`, { quoted: PUBLIC.publicText, hasFiles: true });
        return this.redactAnswers(number);
      case 'answered as written':
        await this.decide(number, { decision: 'publish', note, department: 'streets' });
        return this.answer(number, `Отговорът на общината за ${word} е дълъг.`);
      case 'answered and edited':
        await this.decide(number, { decision: 'publish', note, department: 'streets' });
        await this.answer(number, 'Отговорът на общината е достатъчно дълъг.');
        return this.editAndReport(number);
      case 'answered in private':
        await this.decide(number, { decision: 'reject', reasonCode: 'insult', note, department: 'streets' });
        return this.answer(number, `Отговорът на общината за ${word} е дълъг.`, { hasFiles: true });
      case 'spam':
        await this.decide(number, { decision: 'publish', note });
        return this.decide(number, { decision: 'reject', reasonCode: 'spam', note });
      case 'appealed in vain':
        await this.decide(number, { decision: 'reject', reasonCode: 'spam', note });
        await this.appeal(sent);
        await this.town.signInAgain('moderator2');
        return this.act('moderator2', `moderation/${number}/appeal-decision`, { answer: 'uphold', note });
      case 'disputed and forwarded':
        await this.town.signInAgain('moderator2');
        await this.decide(number, { decision: 'reject', reasonCode: 'insult', note });
        await this.act('moderator2', `moderation/${number}/second-look`, { look: 'dispute', note });
        return this.act('moderator', `moderation/${number}/forwarding`, { authority: 'prosecutor', note });
      case 'withheld and forwarded':
        await this.decide(number, { decision: 'reject', reasonCode: 'outside_competence', note });
        return this.act('moderator', `moderation/${number}/forwarding`, { authority: 'prosecutor', note });
      case 'forwarded':
        await this.decide(number, { decision: 'publish_redacted', ...PUBLIC, note });
        return this.act('moderator', `moderation/${number}/forwarding`, {
          ...{ authority: 'prosecutor', note, words: `Още за ${word}.` },
          ...{ disclosed: 'contact', disclosureReason: `Трябва оглед при ${word}.` },
        });
      case 'merged': {
        await this.decide(number, { decision: 'publish', note });
        const { number: into } = await this.earlier();
        return this.act('moderator', `moderation/${number}/merging`, { into, note, newFacts: `Ново е, че ${word} падна.` });
      }
      case 'withdrawn':
        await this.decide(number, { decision: 'publish', note });
        return this.withdraw(sent);
      case 'withdrawn unread':
        return this.withdraw(sent);
    }
  }

  private extend({ number }: Sent): Promise<void> {
    const today = civilDateIn(this.town.clock.now());
    return this.act('moderator', `case-files/${number}/extensions`, {
      ...{ issuer: 'Областен управител', actNumber: 'РД-1', actDate: today, lastDay: addDays(today, 75) },
      reason: `Чака се експертиза за ${this.word}.`,
    });
  }

  /** An open case that another can be joined to. */
  private earlier(): Promise<Sent> {
    this.town.clock.advance({ minutes: -5 });
    const earlier = this.town.submit();
    return earlier.finally(() => this.town.clock.advance({ minutes: 5 }));
  }

  /** @param quoted of what the readers of the answer read then */
  private async answer(number: string, words: string, { quoted = `${this.word} падна`, hasFiles = false } = {}): Promise<void> {
    const { word } = this;
    const text = `${words} Останалото не се приема, защото така е по закон.`;
    const answer = {
      ...{ outcome: 'partly_accepted', text, legalGround: text, commitment: { what: text, department: 'streets' } },
      ...{ commitmentDue: '2099-12-31', points: [{ quote: { start: 0, end: 1, words: quoted }, reply: text }] },
    };
    if (hasFiles) await this.attachToAnswer(number);
    await this.act('streets', `case-files/${number}/identity-reveals`, { reason: `Трябва ми ${word}.` });
    await this.act('streets2', `case-files/${number}/conflict-of-interest`, { reason: `Познавам ${word}.` });
    await this.act('streets', `submissions/${number}/responses`, answer);
    await this.act('moderator', `moderation/${number}/reopening`, { note: `Авторът ${word} не е доволен.` });
    await this.decide(number, { decision: 'route', note: `Отново за ${word}.`, department: 'streets' });
    await this.act('streets', `submissions/${number}/responses`, answer);
    await this.act('moderator', `moderation/${number}/closure`, { note: `Край за ${word}.` });
    if (hasFiles) await this.attachToAnswer(number);
  }

  /** A file with the word in it, and in what is said of it. */
  private async attachToAnswer(number: string): Promise<void> {
    const file = { name: `${this.word}.txt`, type: 'text/plain', bytes: Buffer.from(`Оглед при ${this.word}.`) };
    const url = `/api/v1/submissions/${number}/response-draft/files`;
    const { status, text } = await (await this.town.staff('streets')).upload(url, file, { description: `Оглед при ${this.word}` });
    if (status >= 300) throw new Error(text);
  }

  /** Takes the word out of every answer. */
  private async redactAnswers(number: string): Promise<void> {
    const moderator = await this.town.staff('moderator');
    const { body } = await moderator.get<{ responses: { id: string; text: string; files: { id: string }[] }[] }>(
      `/api/v1/moderation/${number}`,
    );
    for (const { id, text } of body.responses) {
      const start = text.indexOf(this.word);
      const spans = [{ start, end: start + this.word.length, type: 'person' }];
      const redactions = { text: spans, legalGround: spans, commitment: spans, replies: [{ point: 0, spans }] };
      const given = { redactions, reason: `Назовава ${this.word}.` };
      const answer = await moderator.put(`/api/v1/submissions/${number}/responses/${id}/versions/1/redactions`, given);
      if (answer.status !== 200) throw new Error(answer.text);
    }
    for (const { id: file } of body.responses.flatMap(({ files }) => files)) {
      const given = { withheld: true, reason: `Назовава ${this.word}.` };
      const answer = await moderator.put(`/api/v1/submissions/${number}/answer-files/${file}/withholding`, given);
      if (answer.status !== 204) throw new Error(answer.text);
    }
  }

  /** Readers report the text, a moderator keeps it and then words it anew; one more report is open at the end. */
  private async editAndReport(number: string): Promise<void> {
    const { word } = this;
    const report = { reason: 'personal_data', text: `Назовава ${word}.` };
    await this.act('moderator', `submissions/${number}/reports`, report);
    await this.act('moderator', `moderation/${number}/reports/settlement`, { outcome: 'kept', note: `Така е за ${word}.` });
    await this.act('moderator', `submissions/${number}/reports`, report);
    await this.act('moderator', `moderation/${number}/edits`, { ...PUBLIC, reasonWords: 'Назовава частно лице.' });
    await this.act('moderator', `submissions/${number}/reports`, report);
  }

  private async writeAndAttach({ number, accessCode }: Sent): Promise<void> {
    const author = this.town.visitor();
    const { body } = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const bearer = body.caseToken;
    await author.post(`/api/v1/cases/${number}/messages`, { text: `Още за ${this.word}.` }, { bearer });
    const file = { name: `${this.word}.txt`, type: 'text/plain', bytes: Buffer.from(`Бележка за ${this.word}.`) };
    const { status, text } = await author.upload(`/api/v1/cases/${number}/attachments`, file, {}, { bearer });
    if (status >= 300) throw new Error(text);
  }

  /** The author's appeal, against a text that was withheld. */
  async appeal({ number, accessCode }: Sent): Promise<void> {
    const author = this.town.visitor();
    const { body } = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const { status, text } = await author.post(
      `/api/v1/cases/${number}/appeal`,
      { text: `${this.word} не е реклама.` },
      { bearer: body.caseToken },
    );
    if (status >= 300) throw new Error(text);
  }

  private async withdraw({ number, accessCode }: Sent): Promise<void> {
    const author = this.town.visitor();
    const { body } = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const asked = { reason: `Отказвам се, ${this.word}.` };
    const { status, text } = await author.post(`/api/v1/cases/${number}/withdrawal`, asked, { bearer: body.caseToken });
    if (status >= 300) throw new Error(text);
  }

  private decide(number: string, decision: object): Promise<void> {
    return this.act('moderator', `moderation/${number}/decisions`, decision);
  }

  private async act(name: StaffName, path: string, body: object): Promise<void> {
    const { status, text } = await (await this.town.staff(name)).post(`/api/v1/${path}`, body);
    if (status >= 300) throw new Error(`${path}: ${text}`);
  }
}
