import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../../kernel/civil-date.js';
import { checkSubmission, isStatutory, isTimeBarred } from './submit-rules.js';
import type { SubmissionContent } from './submission.js';
import { TOPICS } from './vocabulary.js';

const today = civilDate('2026-11-23');
const signal: SubmissionContent = {
  kind: 'signal',
  topic: 'services',
  title: 'Улицата е тъмна',
  text: 'Лампите не светят от два месеца и никой не идва.',
  language: 'bg',
  identity: 'named',
  authorName: 'Мария Петрова',
  authorEmail: 'maria@example.bg',
  authorPhone: null,
  about: null,
  occurredOn: null,
  settlement: null,
  address: null,
};
const recommendation: SubmissionContent = { ...signal, kind: 'recommendation' };

const broken = (content: SubmissionContent): string[] => {
  const result = checkSubmission(content, today);
  return result.ok ? [] : (result.problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('a recommendation', () => {
  it('takes any topic but corruption and abuse of office, which only a signal can tell of', () => {
    expect(TOPICS.filter((topic) => broken({ ...recommendation, topic }).length === 0)).toEqual([
      'services',
      'conflict_of_interest',
      'ethics',
    ]);
    expect(broken({ ...recommendation, topic: 'corruption' })).toEqual(['/topic topic_needs_signal']);
  });

  it('is about nobody and has no date of an event', () => {
    const about = { departmentId: null, office: 'mayor', name: null } as const;
    expect(broken({ ...recommendation, about })).toEqual(['/about about_needs_signal']);
    expect(broken({ ...recommendation, occurredOn: today })).toEqual(['/occurredOn date_needs_signal']);
  });
});

describe('a signal', () => {
  it('takes every topic', () => {
    for (const topic of TOPICS) expect(broken({ ...signal, topic })).toEqual([]);
  });

  it('tells of today or of the past', () => {
    expect(broken({ ...signal, occurredOn: today })).toEqual([]);
    expect(broken({ ...signal, occurredOn: civilDate('2026-11-24') })).toEqual(['/occurredOn date_in_future']);
  });
});

describe('the author', () => {
  it('gives a name unless anonymous', () => {
    expect(broken({ ...signal, authorName: null })).toEqual(['/author/name name_required']);
    expect(broken({ ...signal, identity: 'hidden', authorName: null })).toEqual(['/author/name name_required']);
  });

  it('who is anonymous leaves neither name nor telephone, and may leave an e-mail', () => {
    const anonymous = { ...signal, identity: 'anonymous', authorName: null } as const;
    expect(broken(anonymous)).toEqual([]);
    expect(broken({ ...anonymous, authorName: 'Мария', authorPhone: '0888123456' })).toEqual([
      '/author/name anonymous_has_no_name',
      '/author/phone anonymous_has_no_name',
    ]);
  });
});

it('every broken rule is told at once', () => {
  const about = { departmentId: null, office: 'mayor', name: null } as const;
  const wrong = { ...recommendation, topic: 'abuse_of_office', about, authorName: null, occurredOn: civilDate('2027-01-01') } as const;
  expect(broken(wrong)).toEqual([
    '/topic topic_needs_signal',
    '/about about_needs_signal',
    '/occurredOn date_needs_signal',
    '/author/name name_required',
    '/occurredOn date_in_future',
  ]);
});

describe('the statutory clock', () => {
  it('runs for named and hidden authors alike', () => {
    expect(isStatutory(signal, today)).toBe(true);
    expect(isStatutory({ ...signal, identity: 'hidden' }, today)).toBe(true);
  });

  it('does not run for an anonymous submission (АПК чл. 111, ал. 4)', () => {
    expect(isStatutory({ ...signal, identity: 'anonymous' }, today)).toBe(false);
  });

  it('does not run for a violation older than two years, by its own date', () => {
    expect(isTimeBarred({ ...signal, occurredOn: civilDate('2024-11-23') }, today)).toBe(false);
    expect(isTimeBarred({ ...signal, occurredOn: civilDate('2024-11-22') }, today)).toBe(true);
    expect(isStatutory({ ...signal, occurredOn: civilDate('2024-11-22') }, today)).toBe(false);
  });

  it('counts two years from 29 February to 28 February', () => {
    expect(isTimeBarred({ ...signal, occurredOn: civilDate('2026-02-28') }, civilDate('2028-02-29'))).toBe(false);
    expect(isTimeBarred({ ...signal, occurredOn: civilDate('2026-02-27') }, civilDate('2028-02-29'))).toBe(true);
  });

  it('never bars a recommendation', () => {
    expect(isTimeBarred({ kind: 'recommendation', occurredOn: civilDate('2000-01-01') }, today)).toBe(false);
  });
});
