import { type Figures, measure, type TypeFigures } from './figures.js';
import { type Label, readCorpus } from './marked-corpus.js';

/** Types whose form proves them: of these hardly anything may be missed. */
const GOAL = { types: ['egn', 'phone', 'email', 'iban'], recall: 0.99, precision: 0.95 } as const;
/** Slightly under what was measured, so that a change that loses something is seen. */
const FLOOR: Readonly<
  Record<'lnch' | 'plate' | 'id_document' | 'address' | 'person', { readonly recall: number; readonly precision: number }>
> = {
  lnch: { recall: 0.95, precision: 0.95 },
  plate: { recall: 0.95, precision: 0.95 },
  id_document: { recall: 0.85, precision: 0.95 },
  address: { recall: 0.9, precision: 0.95 },
  person: { recall: 0.9, precision: 0.93 },
};
const LEAST: Readonly<Record<Label, { readonly recall: number; readonly precision: number }>> = {
  ...FLOOR,
  egn: GOAL,
  phone: GOAL,
  email: GOAL,
  iban: GOAL,
};

const tooLow = ({ types }: Figures): readonly TypeFigures[] =>
  types.filter(({ type, recall, precision }) => (recall ?? 0) < LEAST[type].recall || (precision ?? 0) < LEAST[type].precision);

describe('the detector of personal data', () => {
  it('finds nearly all in the development texts', () => {
    const figures = measure(readCorpus('development'));
    const low = tooLow(figures).map(({ type }) => type);
    const failing = figures.failures.filter(({ types }) => types.some((type) => low.includes(type)));
    expect({ low, failing }).toEqual({ low: [], failing: [] });
  });

  it('finds nearly all in the held-out texts, of which a failure shows counts only', () => {
    expect(tooLow(measure(readCorpus('held-out')))).toEqual([]);
  });

  it.each(['development', 'held-out'] as const)('leaves the look-alikes of %s alone', (folder) => {
    const { texts, leftAlone } = measure(readCorpus(folder)).lookAlikes;
    expect(texts).toBeGreaterThanOrEqual(60);
    expect(leftAlone / texts).toBeGreaterThanOrEqual(0.98);
  });
});
