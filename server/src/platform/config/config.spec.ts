import { connectedTo } from './config.js';
import { parseConfig } from './parse-config.js';

const configOf = (env: Record<string, string>) => {
  const outcome = parseConfig(env, { workingDir: '/srv' });
  if ('faults' in outcome) throw new Error(outcome.faults.join('\n'));
  return outcome.config;
};

const embedded = 'postgres://zaedno@127.0.0.1:20000/zaedno';
const served = 'postgres://web@db.example/zaedno';
const owned = 'postgres://owner@db.example/zaedno';

it.each([
  [{}, embedded, embedded],
  [{ DATABASE_URL: served }, served, served],
  [{ DATABASE_URL: served, MIGRATION_DATABASE_URL: owned }, served, owned],
])('with %j serves from %s and migrates through %s', (env, databaseUrl, migrationDatabaseUrl) => {
  const connected = connectedTo(configOf(env), embedded);
  expect(connected).toMatchObject({ databaseUrl, migrationDatabaseUrl });
  expect(Object.isFrozen(connected)).toBe(true);
});
