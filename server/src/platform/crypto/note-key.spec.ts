import fc from 'fast-check';
import { COSIGNATURE, isKeyName, NOTE_SIGNATURE, NoteSigner, NoteVerifier } from './note-key.js';

// Made by Go's golang.org/x/mod/sumdb/note, GenerateKey and Sign.
const SECRET = 'PRIVATE+KEY+zaedno.example/log+1e439b38+AZachNTq+dqWQ1Y7Qh+04P1UTTclT4l9OsaL0RdyX3Pm';
const PUBLIC = 'zaedno.example/log+1e439b38+Ad706uDPSLJrRCKNdGkpC85cPfBGCuch5V7rrpvwZ8nG';
const MESSAGE = Buffer.from('zaedno.example/log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n');
const SIGNED = 'HkObOKaPilQ1mwnFNMH4NNv3wFmDejPWR+YLw6d1uNuDulJ8052td8NhQ3G0iV7MvOev1bBayGpXSjyq2POYfM6lSwA=';

describe('a key for notes', () => {
  it('is read and written as the package of Go does, and signs the same', () => {
    const signer = NoteSigner.parse(SECRET);
    expect([signer?.secretText, signer?.verifier.text]).toEqual([SECRET, PUBLIC]);
    expect(Buffer.concat([signer!.verifier.id, signer!.sign(MESSAGE)]).toString('base64')).toBe(SIGNED);
    expect(NoteVerifier.parse(PUBLIC)?.verifies(MESSAGE, Buffer.from(SIGNED, 'base64').subarray(4))).toBe(true);
  });

  it('comes back as it was made, under every name that may be one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }).filter(isKeyName), (name) => {
        const made = NoteSigner.generate(name);
        expect(NoteSigner.parse(made.secretText)?.verifier.text).toBe(made.verifier.text);
        expect(NoteVerifier.parse(made.verifier.text)?.id).toEqual(made.verifier.id);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['', ' ', 'a b', 'a\u2003b', 'a+b', 'a\u0000'])('has no name like %j', (name) => {
    expect(isKeyName(name)).toBe(false);
    expect(() => NoteSigner.generate(name)).toThrow(RangeError);
  });

  it('is another one under another name, or for another type', () => {
    const signer = NoteSigner.generate('a');
    const { verifier } = signer;
    expect(signer.named('b').verifier.id).not.toEqual(verifier.id);
    expect(signer.named('b').verifier.publicKey).toEqual(verifier.publicKey);
    expect(new NoteVerifier('a', COSIGNATURE, verifier.publicKey).id).not.toEqual(verifier.id);
    expect(verifier.type).toBe(NOTE_SIGNATURE);
  });

  it.each([
    '',
    'zaedno',
    PUBLIC.replace('1e439b38', '1e439b39'),
    PUBLIC.replace('zaedno.', 'zaedna.'),
    PUBLIC.replace('+Ad7', '+Bd7'),
    PUBLIC.slice(0, -4),
    `${PUBLIC} `,
  ])('is not read from %j', (text) => {
    expect(NoteVerifier.parse(text)).toBeNull();
    expect(NoteSigner.parse(`PRIVATE+KEY+${text}`)).toBeNull();
  });

  it('verifies nothing that was changed', () => {
    const signer = NoteSigner.generate('a');
    const signature = signer.sign(MESSAGE);
    for (let place = 0; place < signature.length; place += 7) {
      const changed = Buffer.from(signature);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(signer.verifier.verifies(MESSAGE, changed)).toBe(false);
    }
    expect(signer.verifier.verifies(Buffer.concat([MESSAGE, Buffer.of(10)]), signature)).toBe(false);
    expect(signer.verifier.verifies(MESSAGE, signature.subarray(1))).toBe(false);
  });
});
