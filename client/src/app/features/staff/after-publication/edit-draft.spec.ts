import { type EditDraft, isOwnWords, OWN_REASON, requestOf, waysOf } from './edit-draft';

const draft: EditDraft = { way: 'words', title: ' Заглавие ', text: 'Текст за всички.\n', reason: 'insult', reasonWords: '' };
const span = { start: 0, end: 4, type: 'person' } as const;

describe('an edit that is being made', () => {
  it('asks for a text or for redactions, and for a code or words, never for both', () => {
    expect(requestOf(draft, { title: [], text: [span] })).toEqual({
      publicTitle: 'Заглавие',
      publicText: 'Текст за всички.',
      reasonCode: 'insult',
    });
    const redacting = { ...draft, way: 'redact', reason: OWN_REASON, reasonWords: ' Назовава съсед. ' } as const;
    expect(requestOf(redacting, { title: [], text: [span] })).toEqual({
      redactions: { title: [], text: [span] },
      reasonWords: 'Назовава съсед.',
    });
  });

  it.each([
    ['Иван чака.', [], false],
    ['[заличено: име] чака.', [span], false],
    ['Един човек чака.', [], true],
    ['Един човек чака.', [span], true],
  ])('knows whether „%s“ is in own words', (text, spans, expected) => {
    const redactions = { version: 1, title: [], text: spans, refused: { title: [], text: [] }, savedAt: null, savedBy: null };
    const file = {
      ...{ title: 'Опашка', text: 'Иван чака.', public: { title: 'Опашка', text } },
      redactions: redactions as never,
      redactionBlocks: [{ type: 'person', block: '[заличено: име]' }] as never,
    };
    expect(isOwnWords(file)).toBe(expected);
  });

  it('is in own words or by redactions, but of an erased original only the one, and of a signal that takes two only the other', () => {
    const file = {
      title: 'Опашка',
      text: 'Иван чака.',
      public: null,
      redactions: null,
      redactionBlocks: [],
      erased: null,
      needsTwo: false,
    };
    expect(waysOf(file)).toEqual(['redact', 'words']);
    expect(waysOf({ ...file, needsTwo: true })).toEqual(['redact']);
    expect(waysOf({ ...file, erased: {} as never })).toEqual(['words']);
  });
});
