import { accountId } from '../../../../test/factories/staff-work.js';
import { LANGUAGES } from '../../../kernel/words.js';
import { blockOf, MOST_SPANS, REDACTION_TYPES, type Span } from '../../redaction/domain/index.js';
import { vocabulary } from '../../submissions/domain/index.js';
import { attribute, type CaseSpans, type MarkedSpan, NO_SPANS } from './case-redactions.js';

const [YESTERDAY, TODAY] = [new Date('2026-11-22T09:00:00Z'), new Date('2026-11-23T09:00:00Z')];
const phone: Span = { start: 4, end: 14, type: 'phone' };
const person: Span = { start: 20, end: 24, type: 'person' };
const inText = <Each>(...text: Each[]): { title: Each[]; text: Each[] } => ({ title: [], text });

describe('who marked a redaction', () => {
  const mark = (given: CaseSpans, before: CaseSpans<MarkedSpan>, proposed: CaseSpans = NO_SPANS): readonly MarkedSpan[] =>
    attribute(given, { before, proposed, accountId: accountId(2), at: TODAY }).text;

  it('is whoever saves it first, and stays so', () => {
    const known: MarkedSpan = { ...phone, origin: 'detector', accountId: accountId(1), at: YESTERDAY };
    expect(mark(inText(person, phone), inText(known))).toEqual([
      known,
      { ...person, origin: 'moderator', accountId: accountId(2), at: TODAY },
    ]);
  });

  it('says that the detector proposed it only where it proposed exactly that', () => {
    expect(mark(inText(phone), NO_SPANS, inText(phone))[0]?.origin).toBe('detector');
    for (const other of [
      { ...phone, end: 15 },
      { ...phone, type: 'egn' as const },
    ]) {
      expect(mark(inText(phone), NO_SPANS, inText(other))[0]?.origin).toBe('moderator');
    }
  });

  it('is forgotten with a redaction that was taken back', () => {
    const known: MarkedSpan = { ...phone, origin: 'moderator', accountId: accountId(1), at: YESTERDAY };
    expect(mark(NO_SPANS, inText(known))).toEqual([]);
    expect(mark(inText({ ...phone, end: 13 }), inText(known))[0]?.accountId).toBe(accountId(2));
  });
});

describe('the limit of a public text', () => {
  it('has room for the longest text with the longest blocks', () => {
    const longest = Math.max(...LANGUAGES.flatMap((language) => REDACTION_TYPES.map((type) => blockOf(type, language).length)));
    const { text, publicText } = vocabulary.LIMITS;
    expect(publicText.max).toBeGreaterThanOrEqual(text.max + MOST_SPANS * longest);
  });
});
