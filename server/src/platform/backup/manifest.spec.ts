import { BackupFailure, FORMAT, type Manifest, parseManifest } from './manifest.js';

const sha256 = 'a'.repeat(64);
const manifest: Manifest = {
  format: FORMAT,
  madeAt: '2026-11-23T09:00:00.000Z',
  migrations: ['Platform1700000000001'],
  sequences: [{ name: 'audit_entry_id_seq', last: '17' }],
  tables: [{ path: 'tables/audit_entry.jsonl.gz', bytes: 10, sha256, table: 'audit_entry', columns: ['id'], rows: 17 }],
  files: [
    { path: 'files/0a/019abc00-0000-7000-8000-00000000000a', bytes: 3, sha256 },
    { path: 'keys/totp.key', bytes: 44, sha256 },
  ],
};

const changed = (changes: object): string => JSON.stringify({ ...manifest, ...changes });

it('reads what was written', () => {
  expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest);
});

it('sends the reader of a newer backup to a newer version', () => {
  expect(() => parseManifest(changed({ format: FORMAT + 1 }))).toThrow(/newer Zaedno/);
});

it.each([
  'files/../../etc/passwd',
  '/etc/passwd',
  'files/..',
  'mail/letter.eml',
  'manifest.json',
  'files//a',
  String.raw`files\a`,
  'tables/../keys/totp.key',
])('never follows a path out of the backup: %s', (path) => {
  expect(() => parseManifest(changed({ files: [{ path, bytes: 1, sha256 }] }))).toThrow(BackupFailure);
});

it.each([
  ['no JSON', '{"format": 1'],
  ['an array', '[]'],
  ['another document', '{}'],
  ['a table without columns', changed({ tables: [{ path: 'tables/a.jsonl.gz', bytes: 1, sha256, table: 'a', rows: 1 }] })],
  ['a hash that is none', changed({ files: [{ path: 'keys/totp.key', bytes: 1, sha256: 'x' }] })],
  ['a size that is none', changed({ files: [{ path: 'keys/totp.key', bytes: -1, sha256 }] })],
  ['a generator that gave no number', changed({ sequences: [{ name: 'a', last: '1; drop table a' }] })],
])('refuses %s', (_, text) => {
  expect(() => parseManifest(text)).toThrow(/damaged/);
});
