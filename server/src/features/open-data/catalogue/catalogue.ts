import { fill, type Language, type Words } from '../../../kernel/words.js';
import type { Dataset } from '../codebook/dataset.js';
import { DATASETS } from '../codebook/index.js';
import { ARCHIVE, type DataExport, type ExportFile } from '../domain/data-export.js';
import { inBoth, type Node } from '../json-ld.js';
import { ARCHIVE_SAYS, ARCHIVE_TITLE, CATALOGUE_SAYS, CATALOGUE_TITLE, LICENCE, SERVICE_TITLE } from '../texts.js';
import * as terms from './vocabularies.js';

/** Who publishes, and from where. */
export interface Publisher {
  readonly publicUrl: URL;
  /** As it signs. */
  readonly name: Words;
  readonly email: string | null;
  readonly websiteUrl: string | null;
}

const FORMATS = {
  csv: { ...{ 'dct:format': terms.fileType('CSV'), 'dcat:mediaType': terms.mediaType('text/csv') }, 'dct:conformsTo': terms.TABULAR_DATA },
  // JSON Lines is in neither register; of what they have this is nearest.
  jsonl: { 'dct:format': terms.fileType('JSON') },
  zip: {
    ...{ 'dct:format': terms.fileType('ZIP'), 'dcat:mediaType': terms.mediaType('application/zip') },
    'dcat:packageFormat': terms.mediaType('application/zip'),
  },
} as const;

/**
 * What is published, as a catalogue by DCAT-AP 3.0.0, in JSON-LD. `newest` is the export that stands; without one the datasets
 * are described, and have nothing to download.
 */
export function catalogue(publisher: Publisher, newest: DataExport | null): Node {
  const at = (path: string): string => new URL(path, publisher.publicUrl).href;
  const agent = agentOf(publisher, at('/data/catalog.jsonld#publisher'));
  const homes = [terms.page(at('/bg/data')), terms.page(at('/en/data'))];
  const common = { 'dct:publisher': agent, 'dct:language': terms.LANGUAGES, 'dct:spatial': terms.BULGARIA };
  const changed = newest ? { 'dct:modified': instant(newest.takenAt) } : {};
  const shared = { ...common, ...changed, ...sharedOf(publisher, newest), 'dcat:landingPage': homes };
  const distribution = (file: ExportFile): Node =>
    distributionOf(file, `${at(`/data/${newest?.day}/`)}${file.name}`, homes[0] ?? {}, changed);
  const titleIn = (language: Language): string => fill(CATALOGUE_TITLE, { municipality: publisher.name[language] })[language];
  const datasets: Node[] = [
    ...Object.values(DATASETS).map((table) => ({
      ...datasetOf(at(`/data/catalog.jsonld#${table.name}`), table, shared),
      'dcat:distribution': filesOf(newest, [`${table.name}.csv`, `${table.name}.jsonl`]).map(distribution),
    })),
    {
      ...datasetOf(at('/data/catalog.jsonld#all'), { name: 'all', title: ARCHIVE_TITLE, says: ARCHIVE_SAYS }, shared),
      'dcat:distribution': filesOf(newest, [ARCHIVE]).map(distribution),
    },
  ];
  return {
    '@context': terms.CONTEXT,
    '@id': at('/data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': inBoth({ bg: titleIn('bg'), en: titleIn('en') }),
    'dct:description': inBoth(CATALOGUE_SAYS),
    ...common,
    ...changed,
    'dct:license': terms.licence(LICENCE.authority),
    'dcat:themeTaxonomy': terms.THEMES,
    'foaf:homepage': homes[0],
    'dcat:dataset': datasets,
    'dcat:service': serviceOf(publisher, datasets),
  };
}

function agentOf({ name, websiteUrl }: Publisher, id: string): Node {
  return {
    ...{ '@id': id, '@type': 'foaf:Agent', 'foaf:name': inBoth(name), 'dct:type': terms.LOCAL_AUTHORITY },
    ...(websiteUrl === null ? {} : { 'foaf:homepage': terms.page(websiteUrl) }),
  };
}

function sharedOf({ publicUrl, name, email }: Publisher, newest: DataExport | null): Node {
  return {
    'dcat:theme': terms.GOVERNMENT,
    'dct:accrualPeriodicity': terms.DAILY,
    'dct:accessRights': terms.PUBLIC,
    'dcat:contactPoint': {
      '@id': new URL('/data/catalog.jsonld#contact', publicUrl).href,
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': inBoth(name),
      ...(email === null
        ? { 'vcard:hasURL': { '@id': new URL('/bg/', publicUrl).href } }
        : { 'vcard:hasEmail': { '@id': `mailto:${email}` } }),
    },
    ...(newest?.beginsOn
      ? { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': date(newest.beginsOn), 'dcat:endDate': date(newest.day) } }
      : {}),
  };
}

function datasetOf(id: string, { name, title, says }: Pick<Dataset, 'title' | 'says'> & { readonly name: string }, shared: Node): Node {
  return {
    ...{ '@id': id, '@type': 'dcat:Dataset', 'dct:identifier': name },
    ...{ 'dct:title': inBoth(title), 'dct:description': inBoth(says) },
    ...shared,
  };
}

function distributionOf({ name, bytes, sha256 }: ExportFile, address: string, home: Node, changed: Node): Node {
  const format = name.slice(name.lastIndexOf('.') + 1) as keyof typeof FORMATS;
  return {
    ...{ '@id': address, '@type': ['dcat:Distribution', 'rdfs:Resource'], 'dct:title': name },
    'dcat:accessURL': terms.resource(String(home['@id'])),
    'dcat:downloadURL': { '@id': address },
    ...FORMATS[format],
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': terms.SHA_256,
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
    'dct:license': terms.licence(LICENCE.authority),
    'dct:language': terms.LANGUAGES,
    'dcatap:availability': terms.AVAILABLE,
    ...changed,
  };
}

function serviceOf({ publicUrl }: Publisher, serves: readonly Node[]): Node {
  const at = (path: string): string => new URL(path, publicUrl).href;
  return {
    ...{ '@id': at('/data/catalog.jsonld#api'), '@type': 'dcat:DataService', 'dct:title': inBoth(SERVICE_TITLE) },
    'dcat:endpointURL': terms.resource(at('/api/v1')),
    'dcat:endpointDescription': terms.resource(at('/api/openapi.json')),
    'dct:license': terms.licence(LICENCE.authority),
    'dct:accessRights': terms.PUBLIC,
    'dcat:servesDataset': serves.map(({ '@id': id }) => ({ '@id': id })),
  };
}

const filesOf = (newest: DataExport | null, names: readonly string[]): ExportFile[] =>
  names.flatMap((name) => newest?.files.filter((file) => file.name === name) ?? []);

const instant = (at: Date): Node => ({ '@value': at.toISOString(), '@type': 'xsd:dateTime' });
const date = (day: string): Node => ({ '@value': day, '@type': 'xsd:date' });
