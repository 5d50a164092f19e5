import { DataSource } from 'typeorm';
import { startTestApplication, type TestApplication } from '../harness/test-application.js';
import { describeSchema } from './describe-schema.js';
import { expectGolden } from './golden-file.js';

/** Foreign keys, indexes and checks live in migrations; entities know columns alone. */
const OF_MIGRATIONS_ONLY = /^(?:ALTER TABLE \S+ (?:DROP|ADD) CONSTRAINT|DROP INDEX|CREATE (?:UNIQUE )?INDEX|DROP SEQUENCE|COMMENT)/i;

describe('the database after all migrations', () => {
  let application: TestApplication;
  let dataSource: DataSource;

  beforeAll(async () => {
    application = await startTestApplication();
    dataSource = application.dataSource;
  });

  afterAll(() => application.close());

  it('is the one in server/schema.sql', async () => {
    await expectGolden(new URL('../../schema.sql', import.meta.url), await describeSchema(dataSource));
  });

  it('has the columns that the entities say', async () => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    const differences = upQueries.map(({ query }) => query).filter((query) => !OF_MIGRATIONS_ONLY.test(query));
    expect(differences).toEqual([]);
  });
});
