import { languageOf } from './request-language.js';

const ask = (url: string, header?: string) => languageOf({ url, headers: header === undefined ? {} : { 'accept-language': header } });

describe('the language of an answer', () => {
  it('is the one of the page', () => {
    expect(ask('/en/submissions', 'bg')).toBe('en');
  });

  it('is the one of the query before the one of the browser', () => {
    expect(ask('/api/v1/site?lang=en', 'bg')).toBe('en');
  });

  it('is the best of what the browser wishes', () => {
    expect(ask('/api/v1/site', 'de, en-GB;q=0.8, bg;q=0.5')).toBe('en');
    expect(ask('/api/v1/site', 'bg-BG,bg;q=0.9,en;q=0.8')).toBe('bg');
  });

  it('is Bulgarian when nobody wishes anything that we have', () => {
    expect(ask('/api/v1/site', 'fr, en;q=0')).toBe('bg');
    expect(ask('/')).toBe('bg');
  });
});
