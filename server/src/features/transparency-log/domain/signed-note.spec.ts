import fc from 'fast-check';
import { checkpointText, parseCheckpoint, sizeIn } from './checkpoint.js';
import { noteText, parseNote, parseSignatureLine, signatureLine } from './signed-note.js';

// The example of C2SP tlog-cosignature.
const NOTE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;

describe('a signed note', () => {
  it('is read and written to the byte', () => {
    const note = parseNote(NOTE);
    expect(note?.signatures.map(({ name, signature }) => [name, signature.length])).toEqual([
      ['example.com/behind-the-sofa', 64],
      ['witness.example.com/w1', 72],
    ]);
    expect(note && noteText(note)).toBe(NOTE);
    expect(note && parseCheckpoint(note.text)).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
  });

  it('may have blank lines in its text: the last one divides', () => {
    const text = 'Ognuno sta solo\n\ned è subito sera.\n';
    expect(parseNote(`${text}\n${signatureLine({ name: 'a', keyId: Buffer.alloc(4), signature: Buffer.alloc(64) })}`)?.text).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['no signature', 'a\n\n'],
    ['no blank line', 'a\n— a AAAAAAA=\n'],
    ['a line that is none', `${NOTE}witness\n`],
    ['another dash', NOTE.replaceAll('—', '-')],
    ['a plus in a name', NOTE.replace('w1 ', 'w+1 ')],
    ['base64 without its end', NOTE.replace('A==\n', 'A\n')],
    ['a last line without its end', NOTE.slice(0, -1)],
    ['a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['half a character', `\ud800${NOTE}`],
    ['more signatures than anybody needs', `${NOTE}${'— a AAAAAAA=\n'.repeat(63)}`],
    ['more than anybody reads', `${'a'.repeat(65_536)}${NOTE}`],
  ])('is not what has %s', (_, text) => {
    expect(parseNote(text)).toBeNull();
  });

  it('survives any bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseNote(text)));
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.uint8Array({ minLength: 1, maxLength: 80 }), (keyId, signature) => {
        const line = signatureLine({ name: 'x.example/y', keyId, signature }).slice(0, -1);
        const read = parseSignatureLine(line);
        expect([[...read!.keyId], [...read!.signature]]).toEqual([[...keyId], [...signature]]);
      }),
    );
  });
});

describe('a checkpoint', () => {
  it('comes back as it was written, at every size', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, root) => {
        const read = parseCheckpoint(checkpointText({ origin: 'zaedno.example/log', size, root }));
        expect(read && { ...read, root: [...read.root] }).toEqual({ origin: 'zaedno.example/log', size, root: [...root] });
      }),
    );
  });

  const root = Buffer.alloc(32).toString('base64');
  it.each([
    `a\n01\n${root}\n`,
    `a\n-1\n${root}\n`,
    `\n1\n${root}\n`,
    `a\n1\n${root}`,
    'a\n1\nAAAA\n',
    `a\n1\n${root}\n\n`,
    'a\n1\n',
    `a\n1e3\n${root}\n`,
  ])('is not %j', (text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });

  it('may have lines that others add, and sizes are counts', () => {
    expect(parseCheckpoint(`a\n1\n${root}\nmore\n`)?.size).toBe(1);
    expect(['9007199254740991', '9007199254740992', '99999999999999999', '0', '', '00', '1 '].map(sizeIn)).toEqual([
      ...[9_007_199_254_740_991, null, null, 0, null, null, null],
    ]);
  });
});
