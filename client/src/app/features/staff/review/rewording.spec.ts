import { signal } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { Rewording } from './rewording';

const original = {
  number: '7KQ2-M9XW',
  title: 'Тъмна улица',
  text: 'Обадете се на 0888123456.',
  language: 'bg',
  public: null,
  redactions: { version: 1, title: [], text: [{ start: 14, end: 24, type: 'phone' }], refused: { title: [], text: [] } },
  redactionBlocks: [{ type: 'phone', block: '[заличено: телефон]' }],
};
const asFile = (changes: object): CaseFile => ({ ...original, ...changes }) as CaseFile;
const redacted = { title: 'Тъмна улица', text: 'Обадете се на [заличено: телефон].' };

describe('a public version in a moderator’s own words', () => {
  it('is off until it is asked for', () => {
    const rewording = new Rewording(signal(asFile({})));
    expect([rewording.words(), rewording.isUnsaved(), rewording.isRedacted()]).toEqual([null, false, false]);
  });

  it('is off for a case whose public version follows from its redactions', () => {
    expect(new Rewording(signal(asFile({ public: redacted }))).words()).toBeNull();
  });

  it('begins with what was published in other words', () => {
    const rewording = new Rewording(signal(asFile({ public: { title: 'Тъмна улица', text: 'Обадете се.' } })));
    expect(rewording.words()?.text).toBe('Обадете се.');
    expect([rewording.isUnsaved(), rewording.isRedacted()]).toEqual([false, true]);
  });

  it('would be lost with the page, and is kept when the case is read anew', () => {
    const file = signal<CaseFile | null>(asFile({}));
    const rewording = new Rewording(file);
    rewording.words.set(redacted);
    rewording.edit({ text: 'Моят текст.' });
    file.set(asFile({ version: 2 }));
    expect(rewording.words()).toEqual({ title: 'Тъмна улица', text: 'Моят текст.' });
    expect(rewording.isUnsaved()).toBe(true);
  });

  it('is another case’s when the case is another', () => {
    const file = signal<CaseFile | null>(asFile({}));
    const rewording = new Rewording(file);
    rewording.words.set(redacted);
    file.set(asFile({ number: 'AAAA-BBBB' }));
    expect(rewording.words()).toBeNull();
  });

  it('is as written when it says what the author wrote', () => {
    const rewording = new Rewording(signal(asFile({})));
    rewording.words.set({ title: original.title, text: original.text });
    expect(rewording.isRedacted()).toBe(false);
  });
});
