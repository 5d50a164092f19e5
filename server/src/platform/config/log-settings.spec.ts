import { COSIGNATURE, NoteSigner, NoteVerifier } from '../crypto/note-key.js';
import { isLogOrigin, logOriginOf, signersIn, witnessesIn } from './log-settings.js';
import { parseConfig } from './parse-config.js';

const [one, other] = [NoteSigner.generate('zaedno.example/log'), NoteSigner.generate('zaedno.example/log')];
const witness = NoteSigner.generate('witness.example/w1').verifier;
const cosigner = new NoteVerifier(witness.name, COSIGNATURE, witness.publicKey);

describe('the name of the log', () => {
  it.each([
    [null, 'https://zaedno.example', 'zaedno.example/log'],
    [null, 'http://localhost:3000', 'localhost:3000/log'],
    ['nothing-vanishes.example', 'https://zaedno.example', 'nothing-vanishes.example'],
  ])('set to %j on %s is %s', (logOrigin, url, origin) => {
    expect(logOriginOf({ logOrigin, publicUrl: new URL(url) })).toBe(origin);
  });

  it.each(['', 'a b', 'a\u00a0b', 'a+b', 'a\nb', 'a/', 'a'.repeat(201)])('is not %j', (text) => {
    expect(isLogOrigin(text)).toBe(false);
  });
});

describe('the keys of the log', () => {
  it.each([' ', '\n', ', '])('are divided by %j, the newest first', (between) => {
    const signers = signersIn([one.secretText, other.secretText].join(between));
    expect(signers?.map(({ secretText }) => secretText)).toEqual([one.secretText, other.secretText]);
  });

  it.each([
    ['none', 'zaedno'],
    ['a public one', one.verifier.text],
    ['a damaged one', one.secretText.replace('zaedno', 'Zaedno')],
    ['one twice', `${one.secretText} ${one.secretText}`],
    ['keys of two logs', `${one.secretText} ${NoteSigner.generate('other.example/log').secretText}`],
  ])('are not %s', (_, text) => {
    expect(signersIn(text)).toBeNull();
  });

  it('have the name of the log where it is set, and are never told', () => {
    const env = { LOG_PRIVATE_KEY: one.secretText, LOG_ORIGIN: 'other.example/log' };
    const outcome = parseConfig(env, { workingDir: '/srv' });
    expect(outcome).toEqual({ faults: [expect.stringContaining('LOG_PRIVATE_KEY is a key of zaedno.example/log')] });
    expect(JSON.stringify([outcome, parseConfig({ LOG_PRIVATE_KEY: `${one.secretText}x` }, { workingDir: '/srv' })])).not.toContain(
      one.secretText.slice(-20),
    );
  });
});

describe('the witnesses', () => {
  it('are pairs of a key and an address, also on the machine itself', () => {
    const text = `${witness.text} https://witness.example/add/,\n ${NoteSigner.generate('w2').verifier.text} http://10.0.0.7:8080`;
    expect(witnessesIn(text)?.map(({ url }) => url)).toEqual(['https://witness.example/add', 'http://10.0.0.7:8080']);
  });

  it.each([witness.text, cosigner.text])('sign with the key as cosigners, however it is written: %s', (key) => {
    expect(witnessesIn(`${key} https://witness.example`)?.[0]?.verifier.text).toBe(cosigner.text);
  });

  it.each([
    ['without an address', witness.text],
    ['without a key', 'https://witness.example'],
    ['with another id', `${witness.text.replace('w1', 'w2')} https://witness.example`],
    ['twice', `${witness.text} https://a.example, ${cosigner.text} https://b.example`],
    ['of another scheme', `${witness.text} ftp://witness.example`],
    ['with a password', `${witness.text} https://u:p@witness.example`],
    ['with a question', `${witness.text} https://witness.example/?a=1`],
  ])('are refused %s', (_, text) => {
    expect(witnessesIn(text)).toBeNull();
  });

  it('over http warn, as their refusal is not signed', () => {
    const warningsOf = (url: string) => {
      const outcome = parseConfig({ LOG_WITNESSES: `${witness.text} ${url}` }, { workingDir: '/srv' });
      return 'faults' in outcome ? outcome.faults : outcome.warnings;
    };
    expect(warningsOf('http://witness.example')).toEqual([expect.stringContaining('LOG_WITNESSES asks witness.example/w1 over http')]);
    expect(warningsOf('https://witness.example')).toEqual([]);
    expect(warningsOf('http://127.0.0.1:9000')).toEqual([]);
  });
});
