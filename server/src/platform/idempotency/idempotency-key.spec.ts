import fc from 'fast-check';
import { formKey, headerKey } from './idempotency-key.js';

const UUID = '8e03978e-40d5-43e8-bc93-6894a57f9324';

describe('the key of a request', () => {
  it('is a string in quotes, or the same without them', () => {
    for (const header of [`"${UUID}"`, UUID, ` "${UUID}" `]) expect(headerKey(header)).toEqual({ value: UUID, from: 'header' });
  });

  it('may be left out', () => {
    expect(headerKey(undefined)).toBeNull();
  });

  it.each(['', '""', '"short"', `"${UUID}`, `${'x'.repeat(256)}`, `"${UUID}\\"x"`, `"${'ж'.repeat(20)}"`, [UUID, UUID]])(
    'is not %j',
    (header) => {
      expect(() => headerKey(header)).toThrow('malformed');
    },
  );

  it('of a form is what our pages make, and nothing else', () => {
    expect(formKey({ idempotencyKey: UUID })).toEqual({ value: UUID, from: 'form' });
    for (const other of [{}, { idempotencyKey: '' }, { idempotencyKey: [UUID] }, { idempotencyKey: `${UUID} ` }, { idempotencyKey: 'x' }])
      expect(formKey(other)).toBeNull();
  });

  it('never fails a form, whatever stands in its field', () => {
    fc.assert(fc.property(fc.anything(), (idempotencyKey) => void formKey({ idempotencyKey })));
  });
});
