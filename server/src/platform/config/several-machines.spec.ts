import { parseConfig } from './parse-config.js';
import type { Environment } from './settings.js';

const outcome = (env: Environment) =>
  parseConfig({ DATABASE_URL: 'postgres://zaedno@pool.example:6432/zaedno', ...env }, { workingDir: '/srv' });
const faultsOf = (env: Environment) => {
  const result = outcome(env);
  return 'faults' in result ? result.faults : [];
};
const configOf = (env: Environment) => {
  const result = outcome(env);
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  return result;
};

const DIRECT = 'postgres://owner@db.example/zaedno';
const BUCKET = {
  S3_ENDPOINT: 'https://s3.example',
  S3_BUCKET: 'zaedno',
  S3_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  S3_SECRET_ACCESS_KEY: 'a secret of the bucket',
};

describe('a bucket for files', () => {
  it('is none unless it is set', () => {
    expect(configOf({}).config.bucket).toBeNull();
  });

  it('is read whole, with the region and the style that most stores have', () => {
    expect(configOf(BUCKET).config.bucket).toEqual({
      endpoint: 'https://s3.example',
      name: 'zaedno',
      region: 'us-east-1',
      accessKeyId: 'AKIAEXAMPLE',
      secretAccessKey: 'a secret of the bucket',
      pathStyle: true,
    });
    expect(configOf({ ...BUCKET, S3_REGION: 'eu-central-1', S3_PATH_STYLE: '0' }).config.bucket).toMatchObject({
      region: 'eu-central-1',
      pathStyle: false,
    });
  });

  it.each(Object.keys(BUCKET))('is refused without %s', (name) => {
    expect(faultsOf({ ...BUCKET, [name]: '' })).toEqual([expect.stringContaining(`need ${name}`)]);
  });

  it.each(['Upper', 'a', 'a/b', '-ab', 'a'.repeat(64)])('is never called %s', (name) => {
    expect(faultsOf({ ...BUCKET, S3_BUCKET: name })).toEqual([expect.stringContaining('S3_BUCKET is no name')]);
  });

  it('never tells its secret, and warns of http', () => {
    expect(JSON.stringify(faultsOf({ ...BUCKET, S3_BUCKET: '', S3_SECRET_ACCESS_KEY: 'x'.repeat(300) }))).not.toContain('xxx');
    expect(configOf({ ...BUCKET, S3_ENDPOINT: 'http://s3.example' }).warnings).toContainEqual(
      expect.stringContaining('S3_ENDPOINT is http:'),
    );
    expect(configOf({ ...BUCKET, S3_ENDPOINT: 'http://127.0.0.1:9000' }).warnings).toEqual([]);
  });
});

describe('PgBouncer', () => {
  it('is not there unless it is said', () => {
    expect(configOf({}).config.pooled).toBe(false);
  });

  it('wants a direct address beside it', () => {
    expect(configOf({ DATABASE_POOLER: 'transaction', MIGRATION_DATABASE_URL: DIRECT }).config.pooled).toBe(true);
    expect(faultsOf({ DATABASE_POOLER: 'transaction' })).toEqual([expect.stringContaining('MIGRATION_DATABASE_URL is missing')]);
  });

  it('is understood in transaction mode alone', () => {
    expect(faultsOf({ DATABASE_POOLER: 'session' })).toEqual([expect.stringContaining('DATABASE_POOLER')]);
  });
});

describe('a replica', () => {
  it('is none unless it is set, and belongs to a database of its own', () => {
    expect(configOf({}).config.replicaUrl).toBeNull();
    expect(configOf({ DATABASE_REPLICA_URL: DIRECT }).config.replicaUrl).toBe(DIRECT);
    expect(faultsOf({ DATABASE_URL: '', DATABASE_REPLICA_URL: DIRECT })).toEqual([
      expect.stringContaining('DATABASE_REPLICA_URL is set without'),
    ]);
  });
});
