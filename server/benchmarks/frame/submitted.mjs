import { DataSource } from 'typeorm';
import pgUtilities from 'pg/lib/utils.js';
import { startedInside } from './inside.mjs';

/** A signal of the usual length. */
export const SUBMISSION = {
  ...{ kind: 'signal', topic: 'services', title: 'Тъмна улица до старата чешма', language: 'bg', identity: 'named', settlement: '67372' },
  text: 'От три седмици лампите между чешмата и гарата не светят. Обаждах се два пъти и ми обещаха да запишат. Децата се връщат от училище по тъмно, а възрастните хора не излизат след пет часа. Моля да изпратите електротехник и да кажете кога ще бъде поправено.',
  author: { name: 'Мария Петрова', email: 'merena@zaedno.example' },
};

/**
 * A script for pgbench with all statements of the transaction in which one submission is received; what has to differ from one to the next is
 * drawn anew each time. Numbers of cases are short, and would soon be drawn twice: they are counted, from the variable `number` on.
 * @returns the script, and the first number that is free
 */
export async function submissionScript(database) {
  const app = await startedInside(database);
  const dataSource = app.get(DataSource);
  try {
    const send = () => app.inject({ method: 'POST', url: '/api/v1/submissions', payload: SUBMISSION });
    await send();
    const statements = [];
    const none = () => undefined;
    const logQuery = (sql, parameters = []) => void statements.push({ sql, parameters });
    dataSource.logger = { logQuery, logQueryError: none, logQuerySlow: none, logSchemaBuild: none, logMigration: none, log: none };
    const { statusCode, body } = await send();
    dataSource.logger = { ...dataSource.logger, logQuery: none };
    if (statusCode !== 201) throw new Error(`The submission was not received: ${body}`);
    return await scriptOf(statements, dataSource);
  } finally {
    await app.close();
  }
}

/** Submissions that a client sends in a round at most, in numbers. */
export const APART = 20_000;

async function scriptOf(statements, dataSource) {
  const from = statements.findIndex(({ sql }) => /^start transaction/i.test(sql));
  const to = statements.findLastIndex(({ sql }) => /^commit/i.test(sql));
  const lines = statements.slice(from, to + 1).map(({ sql, parameters }) => `${inlined(sql, parameters).replaceAll(/\s+/g, ' ').trim()};`);
  const [{ free }] = await dataSource.query(
    `select coalesce(max(number::integer), 10000000) + 1 as free from submission where number ~ '^[1-9][0-9]{7}$'`,
  );
  const [sent] = await dataSource.query('select id, number, log_case from submission order by received_at desc limit 1');
  const entries = await dataSource.query('select entry_id from log_pending where case_id = $1', [sent.log_case]);
  let script = lines
    .join('\n')
    .replaceAll(sent.id, '019abc00-0000-7000-8000-:drawn')
    .replaceAll(sent.number, ':own')
    .replaceAll(sent.log_case, 'drawn:drawn');
  for (const [at, { entry_id: id }] of entries.entries()) script = script.replaceAll(id, `019abc00-0000-7000-900${at}-:drawn`);
  const drawn = ['\\set drawn random(100000000000, 999999999999)', '\\set turn :turn + 1'];
  return { script: [...drawn, `\\set own :number + :client_id * ${APART} + :turn`, script, ''].join('\n'), free };
}

/** The statement with its values in place of `$1`, as literals whose types PostgreSQL infers as it does for parameters. */
function inlined(sql, parameters) {
  return sql.replaceAll(/\$(\d+)/g, (_, place) => {
    const value = pgUtilities.prepareValue(parameters[Number(place) - 1]);
    if (value === null || value === undefined) return 'null';
    if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
    return `'${String(value).replaceAll("'", "''")}'`;
  });
}
