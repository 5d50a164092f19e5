import { cases } from '../../../src/features/demo/content/cases.js';
import { departments } from '../../../src/features/demo/content/departments.js';
import { replay } from '../../../src/features/demo/content/replay.js';
import { place, type DemoCase } from '../../../src/features/demo/content/script.js';
import { settlements } from '../../../src/features/demo/content/settlements.js';
import { linesOf } from './corpus-lines.js';
import type { SearchedDocument } from './documents.js';
import { isMatter } from './matters.js';

interface Labelled {
  readonly matters: readonly string[];
  readonly mentions: readonly string[];
  readonly landmark: string | null;
}

/** `case key | matters | matters that it mentions | landmark`, by hand. */
const LABELS: ReadonlyMap<string, Labelled> = new Map(
  linesOf('demo-labels.txt').map((line) => {
    const [key = '', matters = '', mentions = '', landmark = ''] = line.split('|').map((part) => part.trim());
    const labelled = {
      matters: matters.split(' ').filter(Boolean),
      mentions: mentions.split(' ').filter(Boolean),
      landmark: landmark || null,
    };
    const stray = [...labelled.matters, ...labelled.mentions].find((matter) => !isMatter(matter));
    if (stray !== undefined) throw new Error(`${key}: no matter is called ${stray}`);
    return [key, labelled];
  }),
);

const STREETS = linesOf('places.txt').flatMap((line) => (line.startsWith('street ') ? [line.slice('street '.length)] : []));

/** The public cases of the demo as the public reads them: redacted where they are, without what is withheld. */
export function demoDocuments(): readonly SearchedDocument[] {
  return cases
    .filter((demo) => {
      const { publication, procedure } = replay(demo);
      return publication === 'published' && procedure !== 'withdrawn';
    })
    .map(document);
}

function document(demo: DemoCase): SearchedDocument {
  const { key, submission, steps } = demo;
  const labels = LABELS.get(key);
  if (!labels) throw new Error(`demo-labels.txt says nothing of ${key}`);
  const redacted = steps.find((step) => step.action === 'publish_redacted');
  const answers = steps.filter((step) => step.action === 'answer' || step.action === 'correct');
  const title = redacted?.publicTitle ?? submission.title;
  const text = redacted?.publicText ?? submission.text;
  const said = `${title} ${text}`;
  const department = steps.findLast((step) => step.action === 'route')?.department ?? null;
  return {
    id: `demo-${key}`,
    title,
    text,
    settlement: settlements.find(({ ekatte }) => ekatte === submission.settlement)?.nameBg ?? '',
    answer: answers.map(({ text, commitment }) => [text, commitment ?? ''].join('\n')).join('\n\n'),
    department: departments.find(({ slug }) => slug === department)?.nameBg ?? '',
    labels: {
      ...labels,
      settlement: Object.entries(place).find(([, code]) => code === submission.settlement)?.[0] ?? null,
      street: STREETS.find((street) => said.includes(street)) ?? null,
      department,
      answer: null,
    },
  };
}
