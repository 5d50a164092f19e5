import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establishMunicipality, sendSubmission, submitForm } from '../../../test/factories/submit-form.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';

describe('in production', () => {
  let test: TestApplication;

  beforeAll(async () => {
    test = await startTestApplication({ env: 'production' });
    await establishMunicipality(test.app);
  });
  afterAll(() => test.close());

  it('one address sends at most ten a minute, and is told when to come again', async () => {
    const visitor = test.visitor();
    for (let sent = 0; sent < 10; sent += 1) await sendSubmission(visitor);
    const { status, headers, body } = await visitor.post('/api/v1/submissions', submitForm());
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(body['type']).toBe('http://localhost:3000/problems/too-many-requests');
  });
});
