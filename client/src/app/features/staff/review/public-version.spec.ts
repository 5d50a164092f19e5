import { signal } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { PublicVersion } from './public-version';

const original = {
  number: '7KQ2-M9XW',
  title: 'Тъмна улица',
  text: 'Обадете се на 0888123456. Пак: 0888123456.',
  language: 'bg',
  public: null,
};
const asFile = (changes: object): CaseFile => ({ ...original, ...changes }) as CaseFile;

describe('the public version', () => {
  it('starts as the original', () => {
    const version = new PublicVersion(signal(asFile({})));
    expect(version.words()).toEqual({ title: original.title, text: original.text });
    expect(version.isRedacted()).toBe(false);
  });

  it('starts as what is public already', () => {
    const version = new PublicVersion(signal(asFile({ public: { title: 'Тъмна улица', text: 'Обадете се.' } })));
    expect(version.words().text).toBe('Обадете се.');
    expect(version.isRedacted()).toBe(true);
    expect(version.isUnsaved()).toBe(false);
  });

  it('takes a piece out everywhere, and gets it back with the original', () => {
    const version = new PublicVersion(signal(asFile({})));
    version.redact('0888123456');
    expect(version.words().text).toBe('Обадете се на [заличено]. Пак: [заличено].');
    expect(version.holds('0888123456')).toBe(false);
    expect(version.isRedacted()).toBe(true);
    version.restore();
    expect(version.isRedacted()).toBe(false);
  });

  it('says what was taken out in the language of the text', () => {
    const version = new PublicVersion(signal(asFile({ language: 'en' })));
    version.redact('0888123456');
    expect(version.words().text).toContain('[redacted]');
  });

  it('keeps what its editor wrote when the case was changed by somebody else', () => {
    const file = signal<CaseFile | null>(asFile({}));
    const version = new PublicVersion(file);
    version.words.set({ title: 'Тъмна улица', text: 'Моят текст.' });
    file.set(asFile({ version: 2, public: { title: 'Тъмна улица', text: 'Чужд текст.' } }));
    expect(version.words().text).toBe('Моят текст.');
  });

  it('follows the case as long as nobody wrote anything', () => {
    const file = signal<CaseFile | null>(asFile({}));
    const version = new PublicVersion(file);
    version.words();
    file.set(asFile({ version: 2, public: { title: 'Тъмна улица', text: 'Чужд текст.' } }));
    expect(version.words().text).toBe('Чужд текст.');
  });
});
