import { type Page, PAGES, type Template } from '../templates/template.js';
import { TEMPLATE_NAMES } from '../templates/template-names.js';
import { TEMPLATES } from '../texts/templates.js';
import { pagePath } from './page-path.js';

describe('where a letter leads', () => {
  it('is a page of ours in the reader’s language', () => {
    for (const page of PAGES) expect(pagePath(page, 'en', { number: '7KQ2-M9XW', token: 'a b' })).toMatch(/^\/en\/[a-z-]+/);
  });

  it('keeps what comes after a question mark to tokens, and escapes it', () => {
    expect(pagePath('follow-confirm', 'bg', { token: 'a&b' })).toBe('/bg/follow/confirm?token=a%26b');
    expect(pagePath('case', 'bg', { number: '7KQ2-M9XW' })).toBe('/bg/case/7KQ2-M9XW');
  });

  it('is nowhere without its key', () => {
    expect(() => pagePath('accept', 'bg', { number: '7KQ2-M9XW' })).toThrow();
    expect(() => pagePath('public', 'bg', { token: 'x' })).toThrow();
  });

  it('is the public page of the case that goes on, or else of the one that was joined to it', () => {
    expect(pagePath('public-into', 'bg', { number: 'AAAA-AAAA', into: 'BBBB-BBBB' })).toBe('/bg/submissions/BBBB-BBBB');
    expect(pagePath('public-into', 'bg', { number: 'AAAA-AAAA' })).toBe('/bg/submissions/AAAA-AAAA');
  });

  it('every page is led to by some letter', () => {
    const pagesOf = ({ action, links = [] }: Template): Page[] => [action.page, ...links.map(({ page }) => page)];
    const used = new Set(TEMPLATE_NAMES.flatMap((name) => pagesOf(TEMPLATES[name])));
    expect(PAGES.filter((page) => !used.has(page))).toEqual([]);
  });
});
