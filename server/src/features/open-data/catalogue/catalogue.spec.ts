import { shapesFiles, triplesOf, violationsOf } from '../../../../test/open-data/check-catalogue.js';
import { civilDate } from '../../../kernel/civil-date.js';
import { DATASET_NAMES } from '../codebook/dataset.js';
import type { DataExport } from '../domain/data-export.js';
import { catalogue, type Publisher } from './catalogue.js';

const PUBLISHER: Publisher = {
  publicUrl: new URL('https://zaedno.example'),
  name: { bg: 'Община Сливница', en: 'Municipality of Slivnitsa' },
  email: 'office@zaedno.example',
  websiteUrl: 'https://slivnitsa.example/',
};

const file = (name: string, rows: number | null) => ({ name, rows, bytes: 1_234, sha256: 'ab'.repeat(32) });
const NEWEST: DataExport = {
  id: '019abc00-0000-7000-8000-0000000000aa',
  day: civilDate('2026-11-30'),
  takenAt: new Date('2026-11-30T00:00:10.000Z'),
  writtenAt: new Date('2026-11-30T00:00:12.000Z'),
  beginsOn: civilDate('2026-03-01'),
  files: [...DATASET_NAMES.flatMap((name) => [file(`${name}.csv`, 3), file(`${name}.jsonl`, 3)]), file('all.zip', null)],
  removedAt: null,
};

type Part = Readonly<Record<string, unknown>>;
const datasetsOf = (document: object): Part[] => (document as { 'dcat:dataset': Part[] })['dcat:dataset'];

describe('the catalogue', () => {
  it.each([
    ['of an export', PUBLISHER, NEWEST],
    ['before the first one', PUBLISHER, null],
    ['without a single case', PUBLISHER, { ...NEWEST, beginsOn: null }],
    ['of a municipality that told nothing of itself', { ...PUBLISHER, email: null, websiteUrl: null }, NEWEST],
  ])('fulfils DCAT-AP 3.0.0: %s', async (_, publisher, newest) => {
    expect(shapesFiles().length).toBeGreaterThan(0);
    expect(await violationsOf(catalogue(publisher, newest))).toEqual([]);
  });

  it('would be found wrong without what the profile demands', async () => {
    const { 'dct:publisher': publisher, ...anonymous } = catalogue(PUBLISHER, NEWEST);
    expect(publisher).toBeDefined();
    expect(await violationsOf(anonymous)).toEqual([
      'https://zaedno.example/data/catalog.jsonld http://purl.org/dc/terms/publisher http://www.w3.org/ns/shacl#MinCountConstraintComponent',
    ]);
    const [first = {}] = datasetsOf(catalogue(PUBLISHER, NEWEST));
    const untitled = { ...catalogue(PUBLISHER, NEWEST), 'dcat:dataset': [{ ...first, 'dct:title': [] }] };
    expect((await violationsOf(untitled)).join()).toContain('title');
  });

  it('has each table with both of its files, and everything in one', () => {
    const datasets = datasetsOf(catalogue(PUBLISHER, NEWEST));
    const names = datasets.map(({ 'dcat:distribution': files }) => (files as Part[]).map(({ '@id': address }) => address));
    expect(names).toEqual([
      ...DATASET_NAMES.map((name) => ['csv', 'jsonl'].map((format) => `https://zaedno.example/data/2026-11-30/${name}.${format}`)),
      ['https://zaedno.example/data/2026-11-30/all.zip'],
    ]);
  });

  it('says size, checksum, licence and days in the types that others read', async () => {
    const triples = await triplesOf(catalogue(PUBLISHER, NEWEST));
    const objects = (predicate: string): string[] => [
      ...new Set(
        triples.getObjects(null, predicate, null).map((term) => `${term.value}^${'datatype' in term ? term.datatype.value : 'IRI'}`),
      ),
    ];
    expect(objects('http://www.w3.org/ns/dcat#byteSize')).toEqual(['1234^http://www.w3.org/2001/XMLSchema#nonNegativeInteger']);
    expect(objects('http://spdx.org/rdf/terms#checksumValue')).toEqual([`${'ab'.repeat(32)}^http://www.w3.org/2001/XMLSchema#hexBinary`]);
    expect(objects('http://purl.org/dc/terms/license')).toEqual(['http://publications.europa.eu/resource/authority/licence/CC_BY_4_0^IRI']);
    expect(objects('http://www.w3.org/ns/dcat#startDate')).toEqual(['2026-03-01^http://www.w3.org/2001/XMLSchema#date']);
    expect(objects('http://www.w3.org/ns/dcat#endDate')).toEqual(['2026-11-30^http://www.w3.org/2001/XMLSchema#date']);
  });
});
