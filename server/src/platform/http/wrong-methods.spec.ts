import { AllowedMethods } from './wrong-methods.js';

describe('the methods that an address takes', () => {
  const allowed = new AllowedMethods();
  for (const [method, path] of [
    ['GET', '/api/v1/cases/:number'],
    ['HEAD', '/api/v1/cases/:number'],
    ['DELETE', '/api/v1/cases/:number/files/:id'],
    ['GET', '/api/v1/months.csv'],
    ['GET', '/bg/*'],
    ['POST', '/bg/*'],
    ['POST', '/bg/submit/text'],
  ] as const) {
    allowed.add({ method, path });
  }

  it.each([
    ['/api/v1/cases/2345-6789', ['GET', 'HEAD']],
    ['/api/v1/cases/2345-6789?lang=bg', ['GET', 'HEAD']],
    ['/api/v1/cases/2345-6789/files/7', ['DELETE']],
    ['/api/v1/cases', []],
    ['/api/v1/cases/', []],
    ['/api/v1/monthsXcsv', []],
    ['/bg/whatever/it/is', ['GET']],
    ['/bg/submit/text', ['GET', 'POST']],
    ['/bgx', []],
  ])('at %s are %j', (url, methods) => {
    expect(allowed.at(url)).toEqual(methods);
  });
});
