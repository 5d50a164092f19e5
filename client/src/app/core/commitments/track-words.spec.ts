import type { AssessedStep, ReportedStep } from '../api/contract';
import { stepLabels } from '../labels/step-labels';
import { commitmentLateText, type Tracked, voicesOf } from './track-words';

const ASSESSED = Object.keys(stepLabels) as AssessedStep[];
const REPORTED = ASSESSED.filter((step): step is ReportedStep => step !== 'no_evidence');

const told = (tracked: Partial<Tracked>): string => {
  const { municipality, monitors, apartWords } = voicesOf({ reported: null, assessed: null, disagreement: 0, ...tracked }, 'bg');
  return [municipality.words, monitors.words, apartWords].filter((part) => part !== '').join(' · ');
};

describe('the words of two voices', () => {
  it('say who says what, and how far apart they are', () => {
    const assessed = { lowest: 'limited', highest: 'limited' } as const;
    expect(told({ reported: { step: 'complete' }, assessed, disagreement: 2 })).toBe(
      'Общината: изпълнено · наблюдателите: ограничено · разминаване: 2 стъпки',
    );
    expect(told({ reported: { step: 'substantial' }, assessed, disagreement: 1 })).toMatch(/разминаване: 1 стъпка$/);
  });

  it('say what nobody has said yet', () => {
    expect(told({})).toBe('Общината: още не е докладвала · наблюдателите: още няма оценка');
    expect(told({ reported: { step: 'limited' } })).toBe('Общината: ограничено · наблюдателите: още няма оценка');
  });

  const every = [null, ...REPORTED].flatMap((reported) => [null, ...ASSESSED].map((found) => [reported, found] as const));

  it.each(every)('%s of the municipality and %s of the monitors have words that nothing else has', (reported, found) => {
    const tracked = (one: ReportedStep | null, other: AssessedStep | null): Partial<Tracked> => ({
      reported: one === null ? null : { step: one },
      assessed: other === null ? null : { lowest: other, highest: other },
    });
    const own = told(tracked(reported, found));
    const same = every.filter(([one, other]) => told(tracked(one, other)) === own);
    expect(same).toEqual([[reported, found]]);
  });

  it('name both ends where monitors find different things', () => {
    const assessed = { lowest: 'no_evidence', highest: 'substantial' } as const;
    expect(told({ assessed })).toContain('наблюдателите: от „няма доказателства“ до „значително“');
    expect(voicesOf({ reported: null, assessed, disagreement: 0 }, 'bg').monitors).toMatchObject({
      reach: { from: 0, to: 2 },
      isUnseen: true,
    });
  });
});

describe('how late a commitment is', () => {
  it('is said in days, and not at all while there is time', () => {
    expect([null, 0, 1, 12].map((days) => commitmentLateText(days, 'bg'))).toEqual(['', '', 'просрочено с 1 ден', 'просрочено с 12 дни']);
  });
});
