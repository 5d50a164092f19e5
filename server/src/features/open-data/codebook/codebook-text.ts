import { fill, type Language, type Words } from '../../../kernel/words.js';
import type { DataExport } from '../domain/data-export.js';
import { CODEBOOK, LICENCE, TYPE_WORDS } from '../texts.js';
import { type Column, columnsOf, type Dataset } from './dataset.js';
import { DATASETS } from './index.js';

/** What every table and column is, for people, as Markdown. */
export function codebookText({ day }: Pick<DataExport, 'day'>, municipality: Words, language: Language): string {
  const own = (words: Words, values: Readonly<Record<string, string>> = {}): string => fill(words, values)[language];
  const head = [
    `# ${own(CODEBOOK.title)}`,
    own(CODEBOOK.of, { municipality: municipality[language], day }),
    own(CODEBOOK.licence, { licence: LICENCE.name, url: LICENCE.url }),
    ...[CODEBOOK.public, CODEBOOK.rights, CODEBOOK.formats, CODEBOOK.formulas, CODEBOOK.csvw].map((words) => own(words)),
  ];
  return `${[...head, ...Object.values(DATASETS).map((table) => tableText(table, own))].join('\n\n')}\n`;
}

type Told = (words: Words, values?: Readonly<Record<string, string>>) => string;

function tableText(table: Dataset, own: Told): string {
  const columns = columnsOf(table);
  const lines = columns.map(([name, column]) => `| \`${name}\` | ${own(TYPE_WORDS[column.type])} | ${meaningOf(column, own)} |`);
  const codes = columns.flatMap(([name, column]) => codesOf(name, column, own));
  return [
    `## ${own(table.title)} (\`${table.name}.csv\`, \`${table.name}.jsonl\`)`,
    own(table.says),
    own(CODEBOOK.key, { columns: table.key.map((name) => `\`${name}\``).join(', ') }),
    [`| ${own(CODEBOOK.column)} | ${own(CODEBOOK.type)} | ${own(CODEBOOK.meaning)} |`, '| --- | --- | --- |', ...lines].join('\n'),
    ...codes,
  ].join('\n\n');
}

function meaningOf({ title, says, isRequired, refersTo }: Column, own: Told): string {
  return [
    `**${own(title)}.**`,
    own(says),
    ...(isRequired ? [own(CODEBOOK.required)] : []),
    ...(refersTo ? [own(CODEBOOK.refersTo, { table: `\`${refersTo.dataset}.${refersTo.column}\`` })] : []),
  ].join(' ');
}

function codesOf(name: string, { codes }: Column, own: Told): string[] {
  if (!codes) return [];
  return [
    `${own(CODEBOOK.codes)}, \`${name}\`:`,
    Object.entries(codes)
      .map(([code, words]) => `- \`${code}\`: ${own(words)}`)
      .join('\n'),
  ];
}
