import fc from 'fast-check';

/** A text with what is to be taken out of it. */
export interface Redacted {
  readonly original: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: (typeof TYPES)[number] }[];
  /** The stretches that are taken out. */
  readonly taken: readonly string[];
  /** What stays, in one piece a stretch. */
  readonly open: string;
}

const TYPES = ['egn', 'lnch', 'phone', 'email', 'iban', 'plate', 'id_document', 'address', 'person', 'insult', 'other'] as const;

/** Words of people, and what slips through a careless replacement: signs of patterns and markup, letters of two scripts, emoji. */
const anyWord = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[абвгдежзиклмнопрстуфхцчшщъюя]{5,11}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^0[0-9]{6,10}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,6}\.bg$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('$&$1', '<b>Иван</b>', 'C:\\temp\\n', '„Иван“', '😀👩‍👩‍👧', 'Ѐлена%', "O'Brien", '{{7*7}}', '100%_'),
  },
);

/** Words with single spaces, some of them taken out, alone or together with what stands between; a word may stand in the open elsewhere. */
export const redactedText = (shortest: number, longest: number): fc.Arbitrary<Redacted> =>
  fc
    .array(fc.record({ word: anyWord, isTaken: fc.boolean(), isJoined: fc.boolean(), type: fc.constantFrom(...TYPES) }), {
      minLength: 8,
      maxLength: Math.max(8, Math.floor(longest / 8)),
    })
    .map((words) => {
      let original = '';
      const spans: { start: number; end: number; type: (typeof TYPES)[number] }[] = [];
      for (const { word, isTaken, isJoined, type } of words) {
        if (original.length + word.length + 1 > longest) break;
        const last = spans.at(-1);
        const start = original.length + (original === '' ? 0 : 1);
        original += `${original === '' ? '' : ' '}${word}`;
        if (!isTaken) continue;
        if (isJoined && last?.end === start - 1) spans[spans.length - 1] = { ...last, end: original.length };
        else spans.push({ start, end: original.length, type });
      }
      const taken = spans.map(({ start, end }) => original.slice(start, end));
      let [open, place] = ['', 0];
      for (const { start, end } of spans) {
        open += `${original.slice(place, start)}\n`;
        place = end;
      }
      return { original, spans, taken, open: open + original.slice(place) };
    })
    .filter(({ original, spans }) => original.length >= shortest && spans.length > 0 && spans.length < 60);
