import fc from 'fast-check';
import { aSubmission } from '../../../../test/factories/submission.js';
import { vocabulary } from '../../submissions/index.js';
import { DISCLOSURES, isProtected, judgeChoices, LEAVE, SOURCES, usualDisclosure } from './disclosure.js';
import { noteWithDisclosure } from './note.js';

const REASON = 'Органът трябва да се свърже с подателя за оглед.';
const choices = { source: 'original', disclosed: 'nothing', disclosureReason: null, words: null } as const;
const anyIdentity = fc.constantFrom(...vocabulary.IDENTITIES);
const anyDisclosure = fc.constantFrom(...DISCLOSURES);

describe('what an authority learns of an author', () => {
  it('is usually what everybody reads, and never needs a reason', () => {
    fc.assert(fc.property(anyIdentity, (identity) => expect(LEAVE[identity][usualDisclosure(identity)]).toBe('free')));
    expect(vocabulary.IDENTITIES.map(usualDisclosure)).toEqual(['name', 'nothing', 'nothing']);
  });

  it('goes beyond that only with a reason, and of an anonymous one never', () => {
    fc.assert(
      fc.property(anyIdentity, anyDisclosure, fc.constantFrom(null, 'защото', REASON), (identity, disclosed, disclosureReason) => {
        const judged = judgeChoices(aSubmission({ identity }), { ...choices, disclosed, disclosureReason });
        const leave = LEAVE[identity][disclosed];
        expect(judged.ok).toBe(leave === 'free' || (leave === 'with_reason' && disclosureReason === REASON));
      }),
    );
  });

  it('names the rule that it breaks', () => {
    expect(judgeChoices(aSubmission({ identity: 'hidden' }), { ...choices, disclosed: 'contact' })).toMatchObject({
      problem: { errors: [{ pointer: '/disclosureReason', code: 'disclosure_reason_required' }] },
    });
    expect(judgeChoices(aSubmission({ identity: 'anonymous' }), { ...choices, disclosed: 'name', disclosureReason: REASON })).toMatchObject(
      {
        problem: { errors: [{ pointer: '/disclosed', code: 'disclosure_never' }] },
      },
    );
    expect(judgeChoices(aSubmission(), { ...choices, source: 'public' })).toMatchObject({
      problem: { errors: [{ pointer: '/source', code: 'no_public_text' }] },
    });
  });

  it('is told to the author with its reason, and only where it goes beyond what is public', () => {
    expect(noteWithDisclosure('Решава прокуратурата.', { disclosed: 'contact', disclosureReason: REASON })).toBe(
      `Решава прокуратурата.\n\nНа органа предадохме и Вашето име и данните Ви за връзка. Причина: ${REASON}`,
    );
    expect(noteWithDisclosure('Решава прокуратурата.', { disclosed: 'name', disclosureReason: null })).toBe('Решава прокуратурата.');
  });
});

it('files go as they are only where nobody is hidden by the letter', () => {
  fc.assert(
    fc.property(anyIdentity, fc.constantFrom(...SOURCES), anyDisclosure, (identity, source, disclosed) => {
      const isHidden = identity !== 'named' && disclosed === 'nothing';
      expect(isProtected({ identity }, { source, disclosed })).toBe(source === 'public' || isHidden);
    }),
  );
});
