import type { FastifyRequest } from 'fastify';
import { TOO_MANY } from '../http/http-problems.js';
import { failureContext, typedForm } from './failure-context.js';

const OWN = ['https://zaedno.example.org'];
const request = (method: string, url: string, headers: Record<string, string> = {}, body: unknown = undefined) =>
  ({ method, url, headers, body }) as FastifyRequest;
const addressOf = (...asked: Parameters<typeof request>) => failureContext(request(...asked), null, OWN).address;

describe('the page of a failure', () => {
  it('leads back to the page that was asked for', () => {
    expect(addressOf('GET', '/bg/submissions?topic=ethics')).toBe('/submissions?topic=ethics');
    expect(addressOf('GET', '/en')).toBe('/');
    expect(addressOf('GET', '/en/')).toBe('/');
  });

  it('leads back to the page whose form was sent', () => {
    expect(addressOf('POST', '/bg/case/7KQ2-M9XW/messages', { referer: 'https://zaedno.example.org/bg/case/7KQ2-M9XW' })).toBe(
      '/case/7KQ2-M9XW',
    );
  });

  it.each([
    undefined,
    'https://evil.example/bg/lookup',
    'no address',
    'https://zaedno.example.org/api/v1/site',
    'https://zaedno.example.org//evil.example',
  ])('leads to the start when the form came from %s', (referer) => {
    expect(addressOf('POST', '/bg/lookup', referer === undefined ? {} : { referer })).toBe('/');
  });

  it('leads to the start from an address without a language, and never off the site', () => {
    expect(addressOf('GET', '/no-such-page')).toBe('/');
    expect(addressOf('GET', '/bgx/page')).toBe('/');
  });

  it('says what the problem itself says, in the language of the page', () => {
    const detail = { bg: 'Опитайте пак след 12 минути.', en: 'Try again in 12 minutes.' };
    expect(failureContext(request('GET', '/en/lookup'), { type: TOO_MANY, detail }, OWN).detail).toBe(detail.en);
    expect(failureContext(request('GET', '/bg/lookup'), { type: TOO_MANY }, OWN).detail).toBe(TOO_MANY.detail.bg);
  });

  it('keeps what was typed, where it was read', () => {
    expect(typedForm(request('POST', '/bg/old-form', {}, { text: 'Тъмно е.', __proto: '1' }), 405)).toEqual({
      values: { text: 'Тъмно е.' },
      errors: [],
      status: 405,
    });
    expect(typedForm(request('POST', '/bg/old-form'), 413)).toBeUndefined();
  });
});
