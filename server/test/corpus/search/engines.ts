import pg from 'pg';
import type { SubmissionId } from '../../../src/kernel/ids.js';
import { IndexedDocuments, SearchCases } from '../../../src/features/search/index.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { startTestApplication, type TestApplication } from '../../harness/test-application.js';
import { createTestDatabase } from '../../harness/test-database.js';
import { baselines, type Engine } from './baselines.js';
import type { SearchedDocument } from './documents.js';
import { RECALL_AT } from './figures.js';

export interface Engines {
  readonly all: readonly Engine[];
  stop(): Promise<void>;
}

/** Ours and what it is measured against, over the same documents: ours in the real application, the others in a database beside it. */
export async function startEngines(documents: readonly SearchedDocument[]): Promise<Engines> {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const own = await startOurs(documents);
  return {
    all: [...(await baselines(client, documents)), ...own.all],
    stop: async () => {
      await own.stop();
      await client.end();
      await database.drop();
    },
  };
}

/** Ours alone, in the real application. */
export async function startOurs(documents: readonly SearchedDocument[]): Promise<Engines> {
  const application = await startTestApplication();
  return { all: [await ours(application, documents)], stop: () => application.close() };
}

/** Documents go straight into the index: no case stands behind them. */
async function ours({ app, dataSource }: TestApplication, documents: readonly SearchedDocument[]): Promise<Engine> {
  await dataSource.query('alter table search_document drop constraint search_document_case_id_fkey');
  const index = app.get(IndexedDocuments, { strict: false });
  const names = new Map<string, string>();
  // One transaction for all, since each would wait for the disk otherwise.
  await app.get(UnitOfWork, { strict: false }).run(async () => {
    for (const [number, { id, title, text, settlement, department, answer }] of documents.entries()) {
      const caseId = `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as SubmissionId;
      names.set(caseId, id);
      await index.put({ id: caseId, title, text, answer, kind: 'signal', topic: 'services', place: `${settlement}\n${department}` });
    }
  });
  await dataSource.query('analyze search_document, search_word');
  const search = app.get(SearchCases, { strict: false });
  return {
    name: 'ours',
    find: async (query) => {
      const { hits } = await search.find({ q: query });
      return hits.slice(0, RECALL_AT).map(({ id }) => names.get(id) ?? id);
    },
  };
}
