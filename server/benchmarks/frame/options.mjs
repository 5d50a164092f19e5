import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const NUMBERS = {
  /** Cases in the database. */
  submissions: 10_000,
  /** Of the generator. */
  seed: 1,
  /** Of one measurement; each is taken `rounds` times, in turns with its yardstick. */
  seconds: 5,
  rounds: 3,
  /** Kept-alive connections of the load. */
  connections: 8,
  /** Of the part `memory`. */
  minutes: 10,
};

/** What the command line says: the parts by name, and how they are run. @throws Error for an option that there is not, or that is no number. */
export function optionsOf(args) {
  const text = (name) => [name, { type: 'string' }];
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...Object.fromEntries([...Object.keys(NUMBERS), 'data', 'json', 'sizes'].map(text)), list: { type: 'boolean' } },
  });
  const numbers = Object.entries(NUMBERS).map(([name, fallback]) => [name, whole(name, values[name] ?? String(fallback))]);
  return {
    ...Object.fromEntries(numbers),
    names: positionals,
    /** Sizes that the part `growth` compares, the yardstick first. */
    sizes: (values.sizes ?? '10000,100000,1000000').split(',').map((size) => whole('sizes', size)),
    /** Where databases are kept between runs. */
    data: values.data ?? join(tmpdir(), 'zaedno-bench'),
    json: values.json ?? null,
    onlyList: values.list ?? false,
  };
}

function whole(name, text) {
  const number = Number(text.replaceAll('_', ''));
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} is "${text}": give a whole number above 0.`);
}
