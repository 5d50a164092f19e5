import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { StartFailure } from './platform/config/start-failure.js';
import { keyFromFile } from './platform/crypto/sealed-box.js';
import { readIfThere } from './platform/storage/durable-file.js';

/** The keys in `DATA_DIR/keys` that what stands in the database depends on. That of the transparency log has a watch of its own. */
const KEYS = ['hash', 'totp', 'authors', 'webhooks'] as const;

/**
 * Makes the keys of a new installation, and refuses those of another one: a second machine that made its own would count limits apart, and could
 * read neither second steps nor what was sealed on the first. The database knows each key by an HMAC under it, which says nothing of the key.
 *
 * @param client alone at it, as two processes that start together would both make keys
 * @throws StartFailure naming the key, and what to do
 */
export async function settleKeys(client: Pick<ClientBase, 'query'>, dataDir: string): Promise<void> {
  for (const name of KEYS) {
    const path = join(dataDir, 'keys', `${name}.key`);
    const known = await knownMark(client, name);
    if (known !== null && (await readIfThere(path)) === null) {
      throw new StartFailure(
        `${path} is missing, and this database has worked with that key: copy DATA_DIR/keys from another machine of this installation, or from a backup. ${WHEN_LOST(name)}`,
      );
    }
    const mark = markOf(await keyFromFile(path));
    if (known === null) {
      await client.query('insert into installation (key, value) values ($1, $2) on conflict (key) do nothing', [
        rowOf(name),
        JSON.stringify(mark),
      ]);
    } else if (mark !== known) {
      throw new StartFailure(
        `${path} is another key than this database has worked with: every process needs the same files in DATA_DIR/keys. ${WHEN_LOST(name)}`,
      );
    }
  }
}

const rowOf = (name: string): string => `keys.${name}`;

const WHEN_LOST = (name: string): string =>
  `Is the right one lost for good, or replaced on purpose: delete from installation where key = '${rowOf(name)}'. See "Keys" in docs/operations.md for what that costs.`;

const markOf = (key: Buffer): string => createHmac('sha256', key).update('zaedno: which key is this', 'utf8').digest('base64url');

async function knownMark(client: Pick<ClientBase, 'query'>, name: string): Promise<string | null> {
  const { rows } = await client.query<{ value: string }>('select value from installation where key = $1', [rowOf(name)]);
  return rows[0]?.value ?? null;
}
