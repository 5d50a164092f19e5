import type { Words } from '../../../kernel/words.js';
import { inBoth, type Node } from '../json-ld.js';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** What a published vocabulary calls something; with its class, so that the catalogue can be checked without fetching it. */
const concept = (id: string, label: Words): Node => ({ '@id': id, '@type': 'skos:Concept', 'skos:prefLabel': inBoth(label) });
const named = (id: string, type: string): Node => ({ '@id': id, '@type': type });

export const GOVERNMENT = concept(`${AUTHORITY}/data-theme/GOVE`, {
  bg: 'Правителство и публичен сектор',
  en: 'Government and public sector',
});
export const THEMES: Node = {
  ...named(`${AUTHORITY}/data-theme`, 'skos:ConceptScheme'),
  'dct:title': inBoth({ bg: 'Теми на данните', en: 'Data theme' }),
};
export const LOCAL_AUTHORITY = concept('http://purl.org/adms/publishertype/LocalAuthority', { bg: 'Местна власт', en: 'Local authority' });
export const AVAILABLE = concept(`${AUTHORITY}/planned-availability/AVAILABLE`, { bg: 'налично', en: 'available' });

export const LANGUAGES: Node[] = [
  named(`${AUTHORITY}/language/BUL`, 'dct:LinguisticSystem'),
  named(`${AUTHORITY}/language/ENG`, 'dct:LinguisticSystem'),
];
export const BULGARIA = named(`${AUTHORITY}/country/BGR`, 'dct:Location');
export const DAILY = named(`${AUTHORITY}/frequency/DAILY`, 'dct:Frequency');
export const PUBLIC = named(`${AUTHORITY}/access-right/PUBLIC`, 'dct:RightsStatement');
export const SHA_256 = named('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm');
export const TABULAR_DATA = named('http://www.w3.org/ns/csvw', 'dct:Standard');

export const fileType = (code: string): Node => named(`${AUTHORITY}/file-type/${code}`, 'dct:MediaTypeOrExtent');
export const mediaType = (type: string): Node => named(`https://www.iana.org/assignments/media-types/${type}`, 'dct:MediaType');
export const licence = (id: string): Node => named(id, 'dct:LicenseDocument');
export const resource = (id: string): Node => named(id, 'rdfs:Resource');
export const page = (id: string): Node => named(id, 'foaf:Document');

/** All that the catalogue names, so that reading it asks nobody anything. */
export const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
