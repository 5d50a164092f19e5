import { Validator } from '@seriousme/openapi-schema-validator';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../../src/open-api.js';
import { PUBLIC_SUBJECTS } from '../../src/platform/http/contract/subjects.js';
import { problemTypes } from '../../src/kernel/problem.js';
import { startTestApplication, type TestApplication } from '../harness/test-application.js';
import { expectGolden } from './golden-file.js';

/** What nobody signs in for, and yet is no part of the public API: signing in itself, and the forms of the site. */
const OWN_TAGS = ['account', 'drafts', 'session'];

describe('the API contract', () => {
  let application: TestApplication;
  let document: OpenAPIObject;

  beforeAll(async () => {
    application = await startTestApplication();
    document = describeApi(application.app);
  });

  afterAll(() => application.close());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
        const operation = item[method];
        return operation ? [{ name: `${method} ${path}`, operation }] : [];
      }),
    );
  const publicOnes = () =>
    operations().filter(({ operation }) => operation.security?.some((one) => Object.keys(one).length === 0 || 'case' in one));

  it('is the one in server/openapi.json', async () => {
    await expectGolden(new URL('../../openapi.json', import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
  });

  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect({ valid, errors, version: validator.version }).toEqual({ valid: true, errors: undefined, version: '3.1' });
  });

  it('names every operation once', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says of every public operation what it does, and of each parameter what it means', () => {
    const silent = publicOnes().flatMap(({ name, operation }) => [
      ...(operation.summary ? [] : [name]),
      ...(operation.parameters ?? []).flatMap((one) => ('name' in one && !one.description ? [`${name} ${one.in} ${one.name}`] : [])),
    ]);
    expect(silent).toEqual([]);
  });

  it('has every public operation under a subject, and no subject without one', () => {
    const subjects = PUBLIC_SUBJECTS.map(({ tag }) => tag);
    const known = new Set([...subjects, ...OWN_TAGS]);
    const lost = publicOnes().filter(({ operation }) => !operation.tags?.some((tag) => known.has(tag)));
    expect(lost.map(({ name }) => name)).toEqual([]);
    const used = new Set(publicOnes().flatMap(({ operation }) => operation.tags ?? []));
    expect(subjects.filter((tag) => !used.has(tag))).toEqual([]);
  });

  it('names no type of problem that there is not', () => {
    const told = operations().flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        Number(status) >= 400 && response && 'description' in response ? [...response.description.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)] : [],
      ),
    );
    const shared = Object.values(document.components?.responses ?? {}).flatMap((response) =>
      'description' in response ? [...response.description.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)] : [],
    );
    const types = problemTypes();
    expect([...told, ...shared].map(([, slug]) => slug ?? '').filter((slug) => !types.has(slug) && slug !== 'cross-origin')).toEqual([]);
  });

  it('is served as it is written, to pages of any site, and costs a 304 when it has not changed', async () => {
    const { status, body, headers } = await application.visitor().get('/api/openapi.json');
    expect(status).toBe(200);
    expect(body['openapi']).toMatch(/^3\.1/);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
    const known = { 'if-none-match': String(headers['etag']) };
    const again = await application.app.getHttpAdapter().getInstance().inject({ url: '/api/openapi.json', headers: known });
    expect(again.statusCode).toBe(304);
  });

  it('is read by people under the page of the API', async () => {
    const { status, headers } = await application.visitor().get('/api');
    expect([status, headers['location']]).toEqual([303, '/bg/api']);
  });
});
