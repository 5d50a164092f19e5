import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const OWN = fileURLToPath(new URL('./dcat-ap-3.0.0.shapes.ttl', import.meta.url));

/** Shapes to check by: ours, and the official ones where somebody has them (`DCAT_AP_SHAPES=dcat-ap-SHACL.ttl`). */
export const shapesFiles = (): readonly string[] => [OWN, ...[process.env['DCAT_AP_SHAPES']].filter((path) => path !== undefined)];

/** The triples that a document says. Nothing is fetched: a context that is not in the document is refused. */
export async function triplesOf(document: object): Promise<Store> {
  // The types know no `safe`: whatever the context does not explain is refused instead of left out.
  const options: jsonld.Options.ToRdf & { readonly safe: true } = {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`The catalogue needs ${url}`)),
  };
  // With a format it is a text, which the types do not tell.
  const quads = (await jsonld.toRDF(document, options)) as unknown as string;
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

/** What the shapes find wrong, in lines that can be read. */
export async function violationsOf(document: object): Promise<string[]> {
  const data = await triplesOf(document);
  const found: string[] = [];
  for (const path of shapesFiles()) {
    const shapes = new Store(new Parser().parse(await readFile(path, 'utf8')));
    const report = await new SHACLValidator(shapes).validate(data);
    found.push(...report.results.map((each) => `${each.focusNode?.value} ${each.path?.value} ${each.sourceConstraintComponent?.value}`));
  }
  return found;
}
