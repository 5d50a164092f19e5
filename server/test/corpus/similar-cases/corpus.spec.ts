import { ALIKE, likeness } from '../../../src/features/language/domain/likeness.js';
import { readPairs } from './labelled-pairs.js';

const FILES = ['development', 'held-out'] as const;

/** The whole of both files together, so that the labels are as many as a figure needs. */
const FEWEST = 60;

interface Figures {
  readonly similar: number;
  readonly unlike: number;
  readonly precision: number;
  readonly recall: number;
  /** Wrong proposals among all pairs of tellings of different matters, of which most have nothing in common. */
  readonly strays: number;
}

function measure(file: (typeof FILES)[number]): Figures {
  const { pairs, tellings } = readPairs(file);
  const proposed = pairs.filter(({ one, other }) => likeness(one, other).score >= ALIKE);
  const hits = proposed.filter(({ isSimilar }) => isSimilar).length;
  const similar = pairs.filter(({ isSimilar }) => isSimilar).length;
  const different = tellings.flatMap((one, place) =>
    tellings.slice(place + 1).flatMap((other) => (one.name === other.name ? [] : [[one, other]])),
  );
  const strays = different.filter(([one, other]) => one && other && likeness(one, other).score >= ALIKE).length;
  const figures = {
    similar,
    unlike: pairs.length - similar,
    precision: hits / proposed.length,
    recall: hits / similar,
    strays: strays / different.length,
  };
  process.stdout.write(
    `similar cases, ${file}: ${similar} similar and ${figures.unlike} unlike pairs, precision ${figures.precision.toFixed(3)}, ` +
      `recall ${figures.recall.toFixed(3)}, strays ${strays} of ${different.length}\n`,
  );
  return figures;
}

describe('similar cases', () => {
  const figures = new Map(FILES.map((file) => [file, measure(file)]));

  it('are labelled in at least 60 pairs of each kind', () => {
    const sum = (field: 'similar' | 'unlike'): number => [...figures.values()].reduce((total, each) => total + each[field], 0);
    expect(sum('similar')).toBeGreaterThanOrEqual(FEWEST);
    expect(sum('unlike')).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(FILES)('of %s are found, and others are not', (file) => {
    const { precision, recall, strays } = figures.get(file)!;
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(strays).toBeLessThanOrEqual(0.01);
  });
});

describe('the two files', () => {
  it('share no text', () => {
    const texts = FILES.flatMap((file) => readPairs(file).tellings.map(({ title, text }) => `${title} ${text}`));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
