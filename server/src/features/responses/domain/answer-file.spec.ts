import fc from 'fast-check';
import type { AttachmentId } from '../../../kernel/ids.js';
import { type AnswerFile, descriptionFaults, filesOfNext } from './answer-file.js';

const anyFile: fc.Arbitrary<AnswerFile> = fc.record({
  id: fc.uuid().map((id) => id as AttachmentId),
  name: fc.constant('снимка-1.jpg'),
  mediaType: fc.constantFrom('image/jpeg', 'application/pdf', 'text/plain'),
  bytes: fc.nat(),
  description: fc.constantFrom('Лампата', null),
  withheldAt: fc.constantFrom(new Date('2026-11-23T09:00:00Z'), null),
});

describe('the files of the next version of an answer', () => {
  it('are those of the one before, unless they were left out or taken from the public, and then the new ones', () => {
    fc.assert(
      fc.property(fc.array(anyFile), fc.array(anyFile), fc.func(fc.boolean()), (earlier, added, isOut) => {
        const leftOut = new Set(earlier.map(({ id }) => id).filter((id) => isOut(id)));
        const next = filesOfNext({ earlier, leftOut, added });
        expect(next).toEqual([...next.filter((file) => earlier.includes(file)), ...added]);
        for (const file of earlier) expect(next.includes(file)).toBe(!leftOut.has(file.id) && file.withheldAt === null);
      }),
    );
  });
});

describe('what a file says to whoever does not see it', () => {
  it.each([
    ['image/png', null, ['/description']],
    ['application/pdf', null, ['/description']],
    ['text/plain', null, []],
    ['image/png', 'Новата лампа', []],
    ['application/pdf', 'Договор с фирмата', []],
  ])('%s with %s is wrong at %j', (mediaType, description, pointers) => {
    expect(descriptionFaults(mediaType, description).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
