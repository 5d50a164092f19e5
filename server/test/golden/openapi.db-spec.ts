import { describeApi } from '../../src/open-api.js';
import { startTestApplication, type TestApplication } from '../harness/test-application.js';
import { expectGolden } from './golden-file.js';

describe('the API contract', () => {
  let application: TestApplication;

  beforeAll(async () => {
    application = await startTestApplication();
  });

  afterAll(() => application.close());

  it('is the one in server/openapi.json', async () => {
    const document = describeApi(application.app);
    await expectGolden(new URL('../../openapi.json', import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
  });

  it('is served as it is written', async () => {
    const { status, body } = await application.visitor().get('/api/openapi.json');
    expect(status).toBe(200);
    expect(body['openapi']).toMatch(/^3\.1/);
  });
});
