import fc from 'fast-check';
import { addDays, civilDate, type CivilDate } from '../../../kernel/civil-date.js';
import { leftOpen, REASON_PLACEHOLDERS, unknownPlaceholders } from './placeholders.js';
import { faultsAgainstUse, faultsOfReason } from './reason-rules.js';
import { inForce, isValidOn, overlap, type Reason, REASON_EFFECTS, type ReasonId } from './reason.js';

const day = (text: string): CivilDate => civilDate(text);

const aReason = (given: Partial<Reason> = {}): Reason => ({
  id: '019abc00-0000-7000-8000-000000000001' as ReasonId,
  code: 'insult',
  position: 2,
  labelBg: 'Съдържа обида',
  labelEn: 'Contains an insult',
  explanationBg: 'Текстът обижда човек.',
  explanationEn: 'The text insults a person.',
  templateBg: 'Не публикуваме случай {number}.',
  templateEn: 'We do not publish case {number}.',
  effect: 'continues',
  byHand: true,
  validFrom: null,
  validTo: null,
  firstUsedOn: null,
  lastUsedOn: null,
  ...given,
});
const told = (faults: readonly { pointer: string; code: string }[]): string[] => faults.map(({ pointer, code }) => `${pointer} ${code}`);

const anyDay = fc.option(fc.integer({ min: 0, max: 40 }).map((days) => addDays(day('2026-11-01'), days)));
const anyPeriod = fc
  .record({ validFrom: anyDay, validTo: anyDay })
  .filter(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo);

describe('the days of a reason', () => {
  it('hold its first and its last day', () => {
    const november = { validFrom: day('2026-11-01'), validTo: day('2026-11-30') };
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((text) => isValidOn(november, day(text)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('overlap with others exactly when some day belongs to both', () => {
    const days = Array.from({ length: 60 }, (_, index) => addDays(day('2026-10-22'), index));
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        expect(overlap(one, other)).toBe(days.some((each) => isValidOn(one, each) && isValidOn(other, each)));
      }),
    );
  });

  it('say which words of a code held when', () => {
    const before = aReason({ validTo: day('2026-11-23'), labelBg: 'Обижда' });
    const after = aReason({ validFrom: day('2026-11-24') });
    expect(inForce([before, after], 'insult', day('2026-11-23'))?.labelBg).toBe('Обижда');
    expect(inForce([before, after], 'insult', day('2026-11-24'))?.labelBg).toBe('Съдържа обида');
    expect(inForce([before, after], 'spam', day('2026-11-24'))).toBeNull();
  });
});

describe('a reason', () => {
  it.each([
    [{ code: 'Обида' }, ['/code not_a_code']],
    [{ code: '2_years' }, ['/code not_a_code']],
    [{ validFrom: day('2026-12-01'), validTo: day('2026-11-30') }, ['/validTo ends_before_it_starts']],
    [{ labelEn: 'In {number}' }, ['/labelEn no_placeholders']],
    [{ explanationBg: 'Виж {' }, ['/explanationBg no_placeholders']],
    [{ templateBg: 'До {kmet}' }, ['/templateBg unknown_placeholder']],
    [{ templateEn: 'By {date' }, ['/templateEn unknown_placeholder']],
    [{}, []],
  ] as const)('with %j is told %j', (given, expected) => {
    expect(told(faultsOfReason(aReason(given), []))).toEqual(expected);
  });

  it('names the unknown placeholder and all known ones', () => {
    const [fault] = faultsOfReason(aReason({ templateBg: 'До {kmet} и {kmet}, {date}' }), []);
    expect(fault?.detail.bg).toContain('{kmet}.');
    for (const name of REASON_PLACEHOLDERS) expect(fault?.detail.bg).toContain(`{${name}}`);
  });

  it('may follow the one that ended, and not stand beside it', () => {
    const ended = aReason({ validTo: day('2026-11-23') });
    expect(faultsOfReason(aReason({ validFrom: day('2026-11-24') }), [ended])).toEqual([]);
    expect(told(faultsOfReason(aReason({ validFrom: day('2026-11-23') }), [ended]))).toEqual(['/validFrom periods_overlap']);
    expect(faultsOfReason(aReason({ code: 'slander' }), [ended])).toEqual([]);
  });
});

describe('a used reason', () => {
  const used = aReason({ firstUsedOn: day('2026-11-03'), lastUsedOn: day('2026-11-20') });

  it.each([
    [{ effect: 'ends' }, ['/effect used_stays']],
    [{ labelBg: 'Обижда' }, ['/labelBg used_stays']],
    [{ explanationEn: 'Rude.' }, ['/explanationEn used_stays']],
    [{ validFrom: day('2026-11-10') }, ['/validFrom used_stays']],
    [{ validTo: day('2026-11-19') }, ['/validTo used_later']],
    [{ validTo: day('2026-11-20') }, []],
    [{ templateBg: 'Друг текст', position: 7, byHand: false }, []],
  ] as const)('changed by %j is told %j', (given, expected) => {
    expect(told(faultsAgainstUse(used, { ...used, ...given }))).toEqual(expected);
  });

  it('never shows a decided case other words or another effect, whatever is changed', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...REASON_EFFECTS), fc.constantFrom('А', 'Б'), (period, effect, labelBg) => {
        const changed = { ...used, ...period, effect, labelBg };
        if (faultsAgainstUse(used, changed).length > 0) return;
        for (const date of [day('2026-11-03'), day('2026-11-20')]) {
          expect(inForce([changed], 'insult', date)).toMatchObject({ effect: used.effect, labelBg: used.labelBg });
        }
      }),
    );
  });
});

describe('a placeholder', () => {
  it('that is known is no fault of a template, and one left in a text is found', () => {
    const known = fc.constantFrom(...REASON_PLACEHOLDERS).map((name) => `{${name}}`);
    const words = fc.string().map((text) => text.replace(/[{}]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, known)), (parts) => {
        const template = parts.flat().join('');
        expect(unknownPlaceholders(template)).toEqual([]);
        expect(new Set(leftOpen(template))).toEqual(new Set(parts.map(([, placeholder]) => placeholder)));
      }),
    );
  });

  it('is found as people type it, and other braces are their own matter', () => {
    expect(leftOpen('До { authority } и {номер}.')).toEqual(['{ authority }', '{номер}']);
    expect(leftOpen('Множество {1; 2} и скоба { накрая')).toEqual([]);
  });
});
