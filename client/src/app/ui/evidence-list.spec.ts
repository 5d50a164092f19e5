import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { EvidenceList, type ShownEvidence } from './evidence-list';
import { quotedForShell, shortAddress } from './evidence-words';

const nothing: ShownEvidence = {
  ...{ id: '0193', kind: 'file', caption: 'Протокол за приемане', url: null, seenOn: null, contentSha256: null, contentBytes: null },
  ...{ fetchedAt: null, fetchFault: null, file: null, place: null, latitude: null, longitude: null, withheldOn: null },
};
const HASH = 'ab12cd34'.repeat(8);
const link: ShownEvidence = { ...nothing, kind: 'link', caption: 'Обявата', url: 'https://www.example.org/remont/', seenOn: '2026-11-20' };

describe('a list of evidence', () => {
  async function shown(...items: ShownEvidence[]): Promise<HTMLElement> {
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'bg' }] });
    const fixture = TestBed.createComponent(EvidenceList);
    fixture.componentRef.setInput('items', items);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const wordsOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  it('is nothing at all where there is none', async () => {
    expect((await shown()).querySelector('ul')).toBeNull();
  });

  it('has the caption of a photo as its text alternative, said once, with its place', async () => {
    const file = { name: 'снимка-1.jpg', mediaType: 'image/jpeg', bytes: 340_000 };
    const element = await shown({
      ...nothing,
      kind: 'photo',
      caption: 'Новата настилка',
      file,
      place: 'ул. „Васил Левски“ 12',
      latitude: 42.85,
      longitude: 23,
    });
    const image = element.querySelector('img');
    expect(image?.alt).toBe('Новата настилка');
    expect(image?.getAttribute('src')).toBe('/api/v1/evidence/0193/file?inline=1');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(element.querySelector('.evidence-caption')?.getAttribute('aria-hidden')).toBe('true');
    expect(wordsOf(element)).toContain('Място на снимката: ул. „Васил Левски“ 12 (42.85000, 23.00000)');
    expect(wordsOf(element)).toContain('JPEG, 340 KB');
  });

  it('has a file by what it shows, with its kind and size', async () => {
    const element = await shown({ ...nothing, file: { name: 'документ-1.pdf', mediaType: 'application/pdf', bytes: 1_200_000 } });
    const anchor = element.querySelector('a');
    expect([anchor?.getAttribute('href'), anchor?.hasAttribute('download'), wordsOf(anchor)]).toEqual([
      '/api/v1/evidence/0193/file',
      true,
      'Протокол за приемане',
    ]);
    expect(wordsOf(element)).toContain('PDF, 1,2 MB');
  });

  it('says of what a moderator withheld that there is one, and since when, and nothing else', async () => {
    const element = await shown({ ...nothing, kind: 'photo', caption: '', withheldOn: '2026-11-30' });
    expect(wordsOf(element)).toBe('Модератор скри това доказателство на 30 ноември 2026 г.');
    expect(element.querySelector('a, img')).toBeNull();
  });

  it('has a link with its day, its hash and how to check it', async () => {
    const element = await shown({ ...link, contentSha256: HASH, contentBytes: 48_000, fetchedAt: '2026-11-20T10:05:00Z' });
    const anchor = element.querySelector('a');
    expect(anchor?.getAttribute('rel')).toBe('nofollow noopener external');
    expect([anchor?.getAttribute('href'), wordsOf(anchor)]).toEqual(['https://www.example.org/remont/', 'example.org/remont']);
    expect(wordsOf(element)).toContain('Видяно на 20 ноември 2026 г.');
    expect(wordsOf(element.querySelector('summary'))).toBe('Отпечатък на страницата: ab12cd34…ab12cd34');
    const [hash, command] = element.querySelectorAll('code');
    expect(hash?.textContent).toBe(HASH);
    expect(command?.textContent).toBe(`curl -s 'https://www.example.org/remont/' | sha256sum`);
    expect(wordsOf(element.querySelector('details'))).toContain('Взет на 20 ноември 2026 г., 12:05, 48 KB.');
  });

  it('says why a link has no hash, or that it is still to come', async () => {
    const failed = await shown({ ...link, fetchFault: 'timeout', fetchedAt: '2026-11-20T10:05:00Z' });
    expect(wordsOf(failed)).toContain('Без отпечатък. Страницата се отваря твърде бавно. Опитахме на 20 ноември 2026 г., 12:05.');
    expect(failed.querySelector('details')).toBeNull();
  });

  it('leaves a link without a hash as it is before it was asked for', async () => {
    expect(wordsOf(await shown(link))).toContain('Още няма отпечатък на страницата.');
  });
});

describe('an address', () => {
  it('cannot leave its quotes in a command', () => {
    expect(quotedForShell("https://example.org/?a='; rm -rf ~; '")).toBe(`'https://example.org/?a='\\''; rm -rf ~; '\\'''`);
  });

  it('is cut when it would fill the page', () => {
    expect(shortAddress('https://example.org/')).toBe('example.org');
    expect(shortAddress(`https://example.org/${'а'.repeat(100)}`)).toHaveLength(60);
  });
});
