// Writes what the generator makes into PostgreSQL, beside it: one part after the other, each a COPY.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const client = new pg.Client({ connectionString: workerData.url });
await client.connect();
// Whoever loses the machine meanwhile begins again anyway.
await client.query('set synchronous_commit to off');
parentPort.on('message', async ({ parts }) => {
  try {
    await client.query('begin');
    for (const { table, columns, bytes } of parts) {
      const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
      stream.end(Buffer.from(bytes));
      await once(stream, 'finish');
    }
    await client.query('commit');
    parentPort.postMessage({ done: true });
  } catch (error) {
    parentPort.postMessage({ failure: `${error.message} ${error.detail ?? ''} ${error.where ?? ''}` });
  }
});
parentPort.once('close', () => void client.end());
