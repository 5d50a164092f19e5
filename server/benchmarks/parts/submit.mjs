import { pgbench } from '../frame/pgbench.mjs';
import { APART, SUBMISSION, submissionScript } from '../frame/submitted.mjs';

export const about = 'POST of a submission committed to disk, beside pgbench with the same statements in one transaction';

let network = 0;

/** Each from another network, as a proxy tells: from one alone nobody may send so many. */
const fromElsewhere = (request) => {
  network += 1;
  const address = `${20 + ((network >> 16) & 127)}.${(network >> 8) & 255}.${network & 255}.1`;
  return { ...request, headers: { ...request.headers, 'x-forwarded-for': address } };
};

export async function run(bench) {
  // Of its own: each run leaves its submissions in it, and other parts count on the size that they name.
  const database = await bench.database({ name: 'submit' });
  const { script, free } = await submissionScript(database);
  const zaedno = await bench.zaedno(database, { environment: { TRUST_PROXY: 'loopback' } });
  const { seconds, connections } = bench.options;
  const sent = {
    method: 'POST',
    path: '/api/v1/submissions',
    body: JSON.stringify(SUBMISSION),
    headers: { 'content-type': 'application/json' },
  };
  const request = { url: zaedno.url, requests: [{ ...sent, setupRequest: fromElsewhere }] };
  const ours = () => bench.load(request);
  let number = free;
  const theirs = async () => {
    const define = { number, turn: 0 };
    number += connections * APART;
    return { perSecond: await pgbench({ url: database.url, script, clients: connections, seconds, define }) };
  };
  const { measured, yardstick, ratio } = await bench.inTurns(ours, theirs);
  const statements = script.split('\n').filter((line) => line !== '' && !line.startsWith('\\')).length;
  return [{ what: `${statements} statements`, unit: 'submissions/s', measured, yardstick, ratio, goal: { least: 0.5 } }];
}
