import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import type { PrivateCase } from '../../core/api/contract';
import { injectCaseNow } from './case-now';

const own: PrivateCase = {
  number: '7KQ2-M9XW',
  kind: 'signal',
  topic: 'services',
  title: 'Тъмна улица',
  text: 'Лампите не светят.',
  language: 'bg',
  identity: 'hidden',
  author: { name: 'Мария', email: null, phone: null, emailConfirmed: false, emailFails: false },
  about: null,
  settlement: null,
  address: null,
  occurredOn: null,
  publication: 'pending',
  procedure: 'received',
  status: 'pending',
  public: null,
  department: null,
  receivedAt: '2026-11-23T10:00:00Z',
  statutory: true,
  moderateBy: '2026-11-25',
  decideBy: '2027-01-25',
  notifyBy: '2027-02-01',
  overdueDays: 0,
  deadline: {
    dueOn: '2027-01-25',
    startedOn: '2026-11-23',
    state: 'running',
    reason: {
      code: 'awaiting_answer',
      words: { bg: 'Общината още не е отговорила.', en: 'The municipality has not answered yet.' },
      on: null,
    },
    explanation: null,
    daysLeft: 63,
    overdueDays: 0,
    extensions: [],
    clarifications: [],
  },
  decisions: [],
  timeline: [],
  messages: [],
  attachments: [],
  responses: [],
  mergedInto: null,
  repeats: 0,
  supports: 0,
  appeals: [],
  appealBy: null,
  mayWithdraw: true,
  mayWrite: true,
  mayAttach: true,
  version: 1,
};

describe('where a case is', () => {
  let linesOf: ReturnType<typeof injectCaseNow>;
  const textOf = (changes: Partial<PrivateCase>) =>
    linesOf({ ...own, ...changes })
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join(' ');

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: LOCALE_ID, useValue: 'bg' }],
    });
    linesOf = TestBed.runInInjectionContext(() => injectCaseNow());
  });

  it('says that somebody else decides while an appeal waits', () => {
    const waiting = { lodgedAt: '2026-11-24T10:00:00Z', text: 'Не съм съгласна.', decider: 'moderator', answer: null } as const;
    expect(textOf({ publication: 'withheld', appeals: [waiting] })).toContain('чака решение на друг човек');
    expect(textOf({ publication: 'withheld', appeals: [{ ...waiting, decider: null }] })).not.toContain('чака решение');
  });

  it('says of what went on as its author asked that the municipality answered, and of nothing else', () => {
    const verdict = { forwardingAsked: null } as PrivateCase['verdict'];
    expect(textOf({ procedure: 'forwarded', verdict })).toContain('няма право да решава');
    const asked = textOf({ procedure: 'forwarded', verdict: { ...verdict, forwardingAsked: 'ombudsman' } });
    expect(asked).toContain('Общината отговори и по Ваше искане го изпрати и на:');
    expect(asked).not.toContain('няма право');
  });

  it('says until when each next thing is due', () => {
    const text = textOf({});
    expect(text).toContain('25 ноември 2026 г.');
    expect(text).toContain('25 януари 2027 г.');
    expect(text).toContain('1 февруари 2027 г.');
    expect(text).not.toContain('г..');
  });

  it('tells publication and procedure apart: a withheld case goes on', () => {
    const text = textOf({ publication: 'withheld', procedure: 'assigned', status: 'rejected', department: 'chistota' });
    expect(text).toContain('не се публикува');
    expect(text).toContain('chistota');
    expect(text).toContain('25 януари 2027 г.');
  });

  it('says that an answer is late', () => {
    const [last] = linesOf({ ...own, procedure: 'assigned', overdueDays: 3 }).slice(-1);
    expect(last?.tone).toBe('danger');
    expect(last?.text).toContain('3');
  });

  it('promises no term where the law sets none, and says why', () => {
    expect(textOf({ identity: 'anonymous', statutory: false, decideBy: null })).toContain('анонимно');
    expect(textOf({ statutory: false, decideBy: null })).toContain('две години');
  });

  it('speaks of no term and no publication once the case is over', () => {
    expect(linesOf({ ...own, procedure: 'withdrawn', status: 'withdrawn' })).toHaveLength(1);
    expect(linesOf({ ...own, publication: 'published', procedure: 'answered', status: 'answered' })).toHaveLength(2);
  });

  it('leads to the case it was merged into', () => {
    const merged: PrivateCase = { ...own, publication: 'published', procedure: 'merged', status: 'merged' };
    const [line] = linesOf({ ...merged, mergedInto: '3PD4-X7RA' });
    expect(line?.link?.path).toBe('/submissions/3PD4-X7RA');
    expect(linesOf(merged)[0]?.link).toBeUndefined();
  });

  it('tells how many wait for the same answer', () => {
    expect(textOf({ repeats: 2, supports: 1 })).toContain('Подаден от 3 души · Засяга и още 1 човек.');
  });
});
