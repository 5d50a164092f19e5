import type { ResponseFile } from '../api/contract';
import { detailOf, listedFile } from './answer-file';

const file: ResponseFile = {
  ...{ id: 'x', name: 'документ-1.pdf', mediaType: 'application/pdf', bytes: 340_000, description: 'Договорът с фирмата' },
  ...{ url: '/api/v1/answer-files/x', withheldAt: null },
};
const day = (at: string): string => at.slice(0, 10);

describe('a file of an answer', () => {
  it('tells its kind and size, and what stands after it', () => {
    expect(detailOf({ ...file, description: null }, 'bg')).toBe('PDF, 340\u00a0KB');
    expect(detailOf(file, 'bg')).toBe('PDF, 340\u00a0KB. Достъпен текст:');
    expect(detailOf({ ...file, mediaType: 'image/png' }, 'bg')).toBe('PNG, 340\u00a0KB. На снимката:');
    expect(detailOf({ ...file, mediaType: 'text/plain' }, 'bg')).toBe('TXT, 340\u00a0KB');
    expect(detailOf({ ...file, mediaType: 'application/zip', bytes: 1 }, 'bg')).toBe('1\u00a0KB');
  });

  it('is a link in a list, with the language of what is said', () => {
    expect(listedFile(file, 'en', 'bg', day)).toMatchObject({
      name: 'документ-1.pdf',
      href: file.url,
      description: 'Договорът с фирмата',
      language: 'bg',
      isImage: false,
    });
  });

  it('leaves a line without a link once it was taken from the public', () => {
    const withheld = { ...file, name: null, url: null, description: null, withheldAt: '2026-11-29T09:00:00Z' };
    const line = listedFile(withheld, 'bg', 'bg', day);
    expect(line).toMatchObject({ detail: '2026-11-29' });
    expect(line).not.toHaveProperty('href');
    expect(line.name).not.toContain('документ');
  });
});
