import { accounts } from './accounts.js';
import { authorities } from './authorities.js';
import { cases } from './cases.js';
import { departments } from './departments.js';
import { municipality } from './municipality.js';
import { replay, type Replayed } from './replay.js';
import type { DemoCase, DemoReasonCode, DemoStep } from './script.js';
import { settlements } from './settlements.js';
import { topics } from './topics.js';

type Action = DemoStep['action'];
type StepOf<A extends Action> = Extract<DemoStep, { action: A }>;

function steps<A extends Action>(demo: DemoCase, ...actions: readonly A[]): StepOf<A>[] {
  return demo.steps.filter((step): step is StepOf<A> => actions.some((action) => action === step.action));
}

const played: ReadonlyMap<string, Replayed> = new Map(cases.map((demo) => [demo.key, replay(demo)]));
const endOf = (demo: DemoCase): Replayed => played.get(demo.key) ?? replay(demo);

const characters = (text: string): number => Array.from(text.trim()).length;

function expectLength(text: string, from: number, to: number): void {
  expect(characters(text)).toBeGreaterThanOrEqual(from);
  expect(characters(text)).toBeLessThanOrEqual(to);
}

describe('the demo municipality', () => {
  it('has the thirteen settlements, spelled in English by the Transliteration Act', () => {
    expect(settlements).toHaveLength(13);
    expect(new Set(settlements.map((settlement) => settlement.ekatte)).size).toBe(13);
    expect(settlements.map((settlement) => settlement.nameEn)).toEqual(settlements.map((settlement) => transliterate(settlement.nameBg)));
    expect(settlements.reduce((sum, settlement) => sum + settlement.population, 0)).toBe(9256);
  });

  it('has an official in every department, and one department for each topic with a default', () => {
    const slugs = departments.map((department) => department.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(new Set(accounts.flatMap((account) => account.department ?? []))).toEqual(new Set(slugs));
    for (const topic of topics) {
      expect([null, ...slugs]).toContain(topic.defaultDepartment);
    }
  });

  it('has the accounts that the demo promises, and one holder for each of the highest offices', () => {
    const emails = accounts.map((account) => account.email);
    expect(new Set(emails).size).toBe(emails.length);
    for (const name of ['admin', 'moderator', 'moderator2', 'official', 'monitor', 'appeals'] as const) {
      expect(emails).toContain(`${name}@zaedno.example`);
    }
    for (const office of ['mayor', 'deputy_mayor', 'secretary'] as const) {
      expect(accounts.filter((account) => account.office === office)).toHaveLength(1);
    }
    expect(accounts.find((account) => account.email === 'official@zaedno.example')?.department).toBe('obshtinska-sobstvenost');
  });

  it('answers as an answer has to: refusals with the law, acceptances with what is promised, and quotes of what is public', () => {
    for (const demo of cases) {
      for (const answer of steps(demo, 'answer', 'correct')) {
        const isRefusal = answer.outcome === 'not_accepted' || answer.outcome === 'partly_accepted';
        const isAcceptance = answer.outcome === 'accepted' || answer.outcome === 'partly_accepted';
        expectLength(answer.text, isRefusal ? 50 : 20, 10_000);
        if (isRefusal) expectLength(answer.legalGround ?? '', 3, 500);
        if (isAcceptance) expectLength(answer.commitment ?? '', 10, 500);
        expect(answer.commitmentInDays !== undefined).toBe(isAcceptance);
        expect(answer.doneDaysAgo !== undefined).toBe(answer.outcome === 'already_done');
        for (const { quote } of answer.points ?? []) expect(endOf(demo).publicTexts.join(' ')).toContain(quote);
      }
    }
  });

  it('writes to nobody outside and shows no real telephone', () => {
    const everything = JSON.stringify([municipality, departments, accounts, authorities, cases]);
    const addresses = everything.match(/[\w.+-]+@[\w.-]*\w/g) ?? [];
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.endsWith('@zaedno.example'))).toEqual([]);
    const phones = everything.match(/\b0[78]\d\d[\d ]+\d/g) ?? [];
    expect(phones.filter((phone) => !/^(0727 00 0\d\d|0888 000 0\d\d)$/.test(phone))).toEqual([]);
  });
});

describe('the demo script', () => {
  it('has unique keys, oldest receipt first', () => {
    expect(new Set(cases.map((demo) => demo.key)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(44);
    const ages = cases.map((demo) => demo.receivedDaysAgo);
    expect(ages).toEqual(ages.toSorted((a, b) => b - a));
    expect(Math.max(...ages)).toBeLessThanOrEqual(400);
    expect(Math.min(...ages)).toBeGreaterThan(0);
  });

  it.each(cases.map((demo) => [demo.key, demo] as const))('%s obeys the limits of the form', (_key, demo) => {
    const { submission } = demo;
    expectLength(submission.title, 5, 150);
    expectLength(submission.text, 20, 10_000);
    if (submission.address !== undefined) expectLength(submission.address, 1, 200);
    if (submission.kind === 'signal' && submission.about?.name !== undefined) {
      expectLength(submission.about.name, 2, 120);
    }
    if (submission.identity !== 'anonymous') expectLength(submission.author.name, 2, 120);
    const files = submission.files ?? [];
    expect(files.length).toBeLessThanOrEqual(5);
    for (const step of steps(demo, 'answer', 'correct')) expectLength(step.text, 20, 10_000);
    for (const step of steps(demo, 'appeal')) expectLength(step.text, 10, 4000);
    for (const step of steps(demo, 'message')) expectLength(step.text, 1, 4000);
    for (const step of steps(demo, 'reject', 'reopen', 'forward', 'merge', 'appeal_upheld', 'appeal_overturned'))
      expectLength(step.note, 3, 2000);
    for (const step of steps(demo, 'reveal', 'hand_back')) expectLength(step.reason, 3, 2000);
    for (const step of steps(demo, 'correct')) expectLength(step.correctionNote, 3, 2000);
    for (const step of steps(demo, 'publish', 'publish_redacted')) {
      const names = files.map((file) => file.name);
      expect(names).toEqual(expect.arrayContaining([...(step.publicFiles ?? [])]));
    }
    for (const step of steps(demo, 'publish_redacted')) {
      expectLength(step.publicTitle, 5, 150);
      expectLength(step.publicText, 20, 10_000);
    }
  });

  it.each(cases.map((demo) => [demo.key, demo] as const))('%s can be played', (_key, demo) => {
    expect(endOf(demo).faults).toEqual([]);
  });

  it('merges a case only into an earlier one that is still there', () => {
    for (const demo of cases) {
      for (const step of steps(demo, 'merge')) {
        const target = cases.find((other) => other.key === step.into);
        expect(target?.receivedDaysAgo).toBeGreaterThan(demo.receivedDaysAgo);
        expect(target && endOf(target).procedure).not.toBe('merged');
      }
    }
  });

  it('forwards only to authorities of the directory, and always what is outside its competence', () => {
    const slugs = authorities.map((authority) => authority.slug);
    for (const step of cases.flatMap((demo) => steps(demo, 'forward'))) {
      expect(slugs).toContain(step.authority);
    }
    const outside = cases.filter((demo) => endOf(demo).reasonCode === 'outside_competence');
    expect(outside.map((demo) => endOf(demo).procedure)).toEqual(['forwarded']);
  });

  it('never shows the public whom a signal names, nor an author who asked to stay hidden', () => {
    for (const demo of cases) {
      const { submission } = demo;
      const shown = endOf(demo).publicTexts.join('\n');
      if (submission.kind === 'signal' && submission.about?.name !== undefined) {
        expect(shown).not.toContain(submission.about.name);
      }
      if (submission.identity === 'hidden') expect(shown).not.toContain(submission.author.name);
      expect(shown).not.toMatch(/0888 000|\b\d{10}\b/);
    }
  });

  it('is written in one alphabet a word, without straight quotes', () => {
    const bulgarian = cases.filter((demo) => demo.submission.language === 'bg');
    const texts = bulgarian.flatMap((demo) => [demo.submission.title, ...endOf(demo).allTexts]);
    expect(texts.flatMap((text) => text.match(/[a-z]+[а-я]+|[а-я]+[a-z]+/gi) ?? [])).toEqual([]);
    expect(texts.filter((text) => /["']/.test(text))).toEqual([]);
  });
});

describe('what the demo shows', () => {
  const ends = cases.map((demo) => ({ demo, ...endOf(demo) }));

  it('covers every topic, kind, identity and language', () => {
    expect(new Set(cases.map((demo) => demo.submission.topic))).toEqual(new Set(topics.map((topic) => topic.key)));
    expect(new Set(cases.map((demo) => demo.submission.kind)).size).toBe(2);
    expect(new Set(cases.map((demo) => demo.submission.identity)).size).toBe(3);
    expect(cases.filter((demo) => demo.submission.language === 'en').length).toBeGreaterThanOrEqual(2);
  });

  it('reaches every public status, and keeps a queue of cases nobody has read', () => {
    expect(new Set(ends.flatMap((end) => end.status ?? []))).toEqual(
      new Set(['published', 'assigned', 'answered', 'reopened', 'closed', 'forwarded', 'merged', 'rejected', 'withdrawn']),
    );
    expect(ends.filter((end) => end.status === null).length).toBeGreaterThanOrEqual(5);
  });

  it('uses every reason to withhold, and shows that a withheld case is answered all the same', () => {
    const codes = cases.flatMap((demo) => steps(demo, 'reject')).map((step) => step.reasonCode);
    expect(new Set<DemoReasonCode>(codes).size).toBe(8);
    const answered = ends.filter((end) => end.status === 'rejected' && end.procedure === 'answered');
    expect(answered.length).toBeGreaterThanOrEqual(2);
  });

  it('answers at least fifteen cases, with every outcome and with corrections', () => {
    const answered = cases.filter((demo) => steps(demo, 'answer').length > 0);
    expect(answered.length).toBeGreaterThanOrEqual(15);
    const outcomes = cases.flatMap((demo) => steps(demo, 'answer')).map((step) => step.outcome);
    expect(new Set(outcomes).size).toBe(5);
    expect(cases.flatMap((demo) => steps(demo, 'correct')).length).toBeGreaterThanOrEqual(2);
  });

  it('has answers that are overdue and answers that are due within days', () => {
    const running = ends.filter(
      (end) => ['received', 'assigned', 'reopened'].includes(end.procedure) && end.demo.submission.identity !== 'anonymous',
    );
    expect(running.filter((end) => end.demo.receivedDaysAgo >= 70).length).toBeGreaterThanOrEqual(5);
    const dueSoon = running.filter((end) => end.demo.receivedDaysAgo >= 50 && end.demo.receivedDaysAgo < 59);
    expect(dueSoon.length).toBeGreaterThanOrEqual(3);
  });
});

const latin: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('абвгдезийклмнопрстуфхъь', (letter, at) => [letter, 'abvgdeziyklmnoprstufhay'.charAt(at)])),
  ...{ ж: 'zh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ю: 'yu', я: 'ya' },
};

function transliterate(name: string): string {
  const word = Array.from(name.toLowerCase(), (letter) => latin[letter] ?? letter).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
