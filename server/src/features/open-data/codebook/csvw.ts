import type { Words } from '../../../kernel/words.js';
import type { DataExport } from '../domain/data-export.js';
import { inBoth } from '../json-ld.js';
import { LICENCE } from '../texts.js';
import { type Column, type ColumnType, columnsOf, type Dataset } from './dataset.js';
import { DATASETS } from './index.js';

const DATATYPES: Readonly<Record<ColumnType, unknown>> = {
  text: 'string',
  code: 'string',
  integer: 'integer',
  date: 'date',
  instant: 'dateTime',
  flag: 'boolean',
  address: 'anyURI',
};

/** What every table has: RFC 4180, the names of the columns in the first line. */
const DIALECT = { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminators: ['\r\n'] };

/** How the tables of an export are to be read by programs (W3C Metadata Vocabulary for Tabular Data). It stands beside them, under its usual name. */
export function csvwMetadata({ takenAt }: Pick<DataExport, 'takenAt'>, publisher: Words): object {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:license': { '@id': LICENCE.url },
    'dc:publisher': inBoth(publisher),
    'dc:created': { '@value': takenAt.toISOString(), '@type': 'xsd:dateTime' },
    dialect: DIALECT,
    tables: Object.values(DATASETS).map(table),
  };
}

function table(dataset: Dataset): object {
  const columns = columnsOf(dataset);
  const foreignKeys = columns.flatMap(([name, { refersTo }]) =>
    refersTo ? [{ columnReference: name, reference: { resource: `${refersTo.dataset}.csv`, columnReference: refersTo.column } }] : [],
  );
  return {
    url: `${dataset.name}.csv`,
    'dc:title': inBoth(dataset.title),
    'dc:description': inBoth(dataset.says),
    tableSchema: {
      columns: columns.map(([name, column]) => describe(name, column)),
      primaryKey: dataset.key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function describe(name: string, { type, title, says, isRequired, codes }: Column): object {
  return {
    name,
    // The heading of the file is the name of the column, which is of no language.
    titles: { und: name, bg: title.bg, en: title.en },
    'dc:description': inBoth(says),
    datatype: codes ? { base: 'string', format: Object.keys(codes).join('|') } : DATATYPES[type],
    required: isRequired ?? false,
  };
}
