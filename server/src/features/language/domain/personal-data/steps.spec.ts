import fc from 'fast-check';
import { detectIn } from './personal-data.js';
import { viewOf, type TextView } from './text-view.js';

/**
 * Counts how much of a text is looked at: every read of a word, a run of digits or a label, and every character that an expression goes through
 * from where it began to where it matched, or to the end. What an expression reads twice is bounded by its quantifiers, all of which have a limit.
 */
function stepsOf(text: string): number {
  let steps = 0;
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key): unknown {
        steps += 1;
        return Reflect.get(target, key);
      },
    });
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, read: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, read);
    const end = match === null ? (this.sticky ? from : read.length) : match.index + match[0].length;
    steps += 1 + Math.max(0, end - from);
    return match;
  };
  try {
    const view: TextView = viewOf(text);
    detectIn({ ...view, words: counted(view.words), runs: counted(view.runs), labels: counted(view.labels) }, new Set());
  } finally {
    RegExp.prototype.exec = exec;
  }
  return steps;
}

const pieces = fc.constantFrom(
  ...[
    '7501010010',
    '0888',
    '+359',
    '00',
    ' ',
    '-',
    '.',
    ',',
    '(',
    '@',
    'abv.bg',
    ' at ',
    ' точка ',
    'ЕГН ',
    'ЛНЧ',
    'лична карта ',
    'BG80',
    '9661',
    'СА',
    'АВ',
  ],
  ...[
    'Иван ',
    'Петров ',
    'И. ',
    'Зюмбюл ',
    'съседът ',
    'ми ',
    'кметът ',
    'на ',
    'община ',
    'ул. ',
    'Паисий ',
    '№ ',
    '12',
    ', вх. А',
    ', ап. 7',
    'живея ',
    '„',
    '“',
  ],
  ...['ж.к. ', 'бл. 5', 'street ', 'o', 'О', '\n', 'а', 'Б', 'г-жа ', 'ivan ', 'ИВАН ', 'Martin '],
);
/** Characters that are looked at for each character of a text, whatever it is. Twice the worst that was found, which are signs of mail alone. */
const MOST_STEPS = 1500;

describe('the work that a text makes', () => {
  it('grows with its length and nothing else, whatever is repeated in it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
        const unit = parts.join('');
        const [short, long] = [2_000, 6_000].map((length) => unit.repeat(Math.ceil(length / unit.length)));
        const [few, many] = [stepsOf(short ?? ''), stepsOf(long ?? '')];
        expect(many / (long?.length ?? 1)).toBeLessThan(MOST_STEPS);
        expect(many).toBeLessThan(few * 4);
      }),
      { numRuns: 40 },
    );
  });
});
