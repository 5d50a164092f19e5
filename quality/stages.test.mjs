import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { selectStages, STAGES } from './stages.mjs';

const names = (stages) => stages.map(({ name }) => name);

it('runs everything when nothing is named', () => {
  assert.deepEqual(selectStages([]), STAGES);
});

it('runs what is named, in its own order', () => {
  assert.deepEqual(names(selectStages(['db', 'unit'])), ['unit', 'db']);
});

it('builds before the browser opens', () => {
  assert.deepEqual(names(selectStages(['e2e'])), ['build', 'e2e']);
});

it('refuses a name that it does not know, and says which there are', () => {
  assert.throws(() => selectStages(['unti']), /There is no stage unti\. There are: .*unit/);
});

it('knows only scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(
    STAGES.filter(({ script }) => !(script in scripts)),
    [],
  );
});
