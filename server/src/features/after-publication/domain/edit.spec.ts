import fc from 'fast-check';
import { anyCase } from '../../../../test/factories/staff-work.js';
import { redactedText } from '../../../../test/factories/redacted-text.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { lifecycle, opinions, problems, type Submission } from '../../submissions/domain/index.js';
import { countCharacters } from '../../../kernel/characters.js';
import { EDIT_INVALID, editPublicText, type EditGiven, LEAST_LEFT } from './edit.js';

const TEXT = 'Лампата пред дома на Иван Иванов не свети.';
const published = aSubmission({
  ...{ publication: 'published', procedure: 'assigned', title: 'Тъмна улица', text: TEXT },
  ...{ publicTitle: 'Тъмна улица', publicText: TEXT },
});
const NAME = { start: TEXT.indexOf('Иван'), end: TEXT.indexOf(' не'), type: 'person' } as const;
const reason = { code: 'names_private_person', words: null };
const own: EditGiven = { redactions: null, publicTitle: 'Тъмна улица', publicText: 'Лампата пред един дом не свети.', reason };
const spans: EditGiven = { redactions: { title: [], text: [NAME] }, publicTitle: null, publicText: null, reason };

const faults = (submission: Submission, given: EditGiven): string[] => {
  const result = editPublicText(submission, given);
  if (result.ok) return [];
  expect(result.problem.type).toBe(EDIT_INVALID);
  return (result.problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('an edit of a public text', () => {
  it('takes out what spans over the original say, or shows what a moderator wrote', () => {
    const redacted = editPublicText(published, spans);
    expect(redacted.ok && redacted.value).toMatchObject({
      before: { text: TEXT },
      after: { title: 'Тъмна улица', text: 'Лампата пред дома на [заличено: име] не свети.' },
      change: {
        patch: { redacted: true },
        entry: { type: 'text_edited', isPublic: true, details: { reasonCode: 'names_private_person' } },
      },
    });
    const worded = editPublicText(published, own);
    expect(worded.ok && worded.value.change.patch.publicText).toBe('Лампата пред един дом не свети.');
  });

  it('keeps words of its reason out of the history and the event, which outlive them', () => {
    const result = editPublicText(published, { ...own, reason: { code: null, words: 'Назовава съсед.' } });
    expect(JSON.stringify(result.ok && result.value.change)).not.toContain('съсед');
  });

  it.each<[string, Partial<EditGiven>, string]>([
    ['both ways', { redactions: { title: [], text: [NAME] } }, '/redactions redactions_or_text'],
    ['no text', { publicText: null }, '/publicText public_text_required'],
    ['no title', { publicTitle: null }, '/publicTitle public_text_required'],
    ['the same text', { publicText: TEXT }, '/publicText nothing_changed'],
    ['no reason', { reason: { code: null, words: null } }, '/reasonCode reason_required'],
    ['two reasons', { reason: { code: 'insult', words: 'Обида.' } }, '/reasonWords reason_or_words'],
  ])('is refused with %s', (_, change, expected) => {
    expect(faults(published, { ...own, ...change })).toEqual([expected]);
  });

  it('is refused with spans that are none, or do not fit', () => {
    expect(faults(published, { ...spans, redactions: { title: [], text: [] } })).toEqual(['/redactions redactions_empty']);
    const beyond = { ...NAME, end: TEXT.length + 1 };
    expect(faults(published, { ...spans, redactions: { title: [], text: [beyond] } })[0]).toContain('/redactions/text/0/end');
    // Of an erased original there is nothing left to redact; its public text can still be worded anew.
    const erased: Submission = { ...published, title: '', text: '', erasure: { at: new Date(), rule: 'originals', months: 60 } };
    expect(faults(erased, spans)[0]).toContain('/redactions/text/0');
    expect(editPublicText(erased, own).ok).toBe(true);
  });

  it('of a signal that needs two moderators leaves half of what its author wrote, and puts no other words in its place', () => {
    const bribe: Submission = { ...published, topic: 'corruption' };
    expect(opinions.needsTwo(bribe)).toBe(true);
    expect(faults(bribe, own)).toEqual(['/publicText redactions_only']);
    const whole = { start: 0, end: TEXT.length, type: 'other' } as const;
    const covered: EditGiven = { ...spans, redactions: { title: [], text: [whole] } };
    expect(faults(bribe, covered)).toEqual(['/redactions/text too_much_redacted']);
    expect(editPublicText(published, covered).ok).toBe(true);
    expect(editPublicText(bribe, spans).ok).toBe(true);
    fc.assert(
      fc.property(redactedText(20, 200), ({ original, spans: marked, taken }) => {
        fc.pre(marked.length > 0);
        const submission: Submission = { ...bribe, text: original, publicText: original };
        const gone = taken.reduce((sum, stretch) => sum + countCharacters(stretch), 0);
        const result = editPublicText(submission, { ...spans, redactions: { title: [], text: marked } });
        expect(result.ok).toBe(1 - gone / countCharacters(original) >= LEAST_LEFT);
      }),
    );
  });

  it('is possible exactly where the public reads the text', () => {
    fc.assert(
      fc.property(anyCase, (submission) => {
        const result = editPublicText({ ...submission, publicTitle: 'Заглавие', publicText: 'Публичният текст досега.' }, own);
        expect(result.ok).toBe(lifecycle.isTextPublic(submission.publication, submission.procedure));
        if (!result.ok) expect(result.problem.type).toBe(problems.ACTION_NOT_POSSIBLE);
      }),
    );
  });

  it('leaves nothing of a redacted stretch, and touches neither original nor procedure', () => {
    fc.assert(
      fc.property(redactedText(20, 200), ({ original, spans: marked, open, taken }) => {
        fc.pre(marked.length > 0);
        const submission: Submission = { ...published, text: original, publicText: original };
        const result = editPublicText(submission, { ...spans, redactions: { title: [], text: marked } });
        if (!result.ok) throw new Error('A redaction was refused');
        expect(Object.keys(result.value.change.patch).sort()).toEqual(['publicText', 'publicTitle', 'redacted']);
        const hidden = taken.filter((stretch) => Array.from(stretch).length >= 4 && !open.includes(stretch));
        expect(hidden.filter((stretch) => result.value.after.text.includes(stretch))).toEqual([]);
      }),
    );
  });
});
