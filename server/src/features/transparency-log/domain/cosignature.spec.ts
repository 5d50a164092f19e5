import { addCheckpointBody, cosignatureOf } from './cosignature.js';
import { parseNote } from './signed-note.js';

// The example of C2SP tlog-cosignature.
const NOTE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;
const [own, witness] = parseNote(NOTE)!.signatures;
const TEXT = NOTE.slice(0, NOTE.lastIndexOf('\n\n') + 1);

it('a cosignature has its time before it, and signs it with the checkpoint', () => {
  const cosignature = cosignatureOf(witness!, TEXT);
  expect(cosignature?.time).toBe(1_679_315_147);
  expect(Buffer.from(cosignature!.message).toString('utf8')).toBe(`cosignature/v1\ntime 1679315147\n${TEXT}`);
  expect(cosignature?.signature).toHaveLength(64);
});

it.each([
  ['of the log itself', own!],
  ['too long', { ...witness!, signature: Buffer.concat([witness!.signature, Buffer.of(0)]) }],
  ['of a time that no clock shows', { ...witness!, signature: Buffer.concat([Buffer.alloc(8, 0x7f), Buffer.alloc(64)]) }],
])('is none when it is %s', (_, line) => {
  expect(cosignatureOf(line, TEXT)).toBeNull();
});

it('a witness is told what it saw last, the way from there, and the checkpoint', () => {
  const hash = Buffer.alloc(32, 1);
  expect(addCheckpointBody(20_852_014, [hash, hash], NOTE)).toBe(
    `old 20852014\n${hash.toString('base64')}\n${hash.toString('base64')}\n\n${NOTE}`,
  );
  expect(addCheckpointBody(0, [], NOTE)).toBe(`old 0\n\n${NOTE}`);
  expect(() => addCheckpointBody(1, Array<Buffer>(64).fill(hash), NOTE)).toThrow(RangeError);
});
