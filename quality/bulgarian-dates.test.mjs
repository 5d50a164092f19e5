import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const APP = join(import.meta.dirname, '../client/src/app');

/** A date in Bulgarian ends with „г.“, which ends the sentence, too: a full stop after it would be the second one. */
const SECOND_STOPS = [
  // $localize`… до ${date(decideBy)}:date:.`
  /\$\{(?:this\.)?(?:date|dateOf|formatDate)\([^`]*?\)\}(?::[\w-]+:)?\./,
  // <p i18n>… на {{ at | localDate }}.</p>
  /\|\s*localDate[^}]*\}\}(?:\s*<\/\w+>)?\s*\./,
  // values that hold a date
  /\{\{\s*(?:[\w.()]*\.)?(?:day|days|date|due|on|from|to|commitmentDue|validFrom|validTo)(?:\(\))?\s*\}\}(?:\s*<\/\w+>)?\s*\./,
  /:(?:day|date|due|notify|from|to):\./,
];

it('no Bulgarian sentence ends with a date and a full stop', () => {
  const files = globSync('**/*.{ts,html}', { cwd: APP }).filter((file) => !file.endsWith('.spec.ts'));
  assert.ok(files.length > 100);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(APP, file), 'utf8');
    return SECOND_STOPS.flatMap((stop) => (stop.exec(text) === null ? [] : [`${file}: ${stop.exec(text)[0].replaceAll(/\s+/g, ' ')}`]));
  });
  assert.deepEqual(found, []);
});
