import { languageOfText } from './text-language.js';

describe('the language of a text that does not say it', () => {
  it.each([
    ['Лампата ще бъде сменена от EVN до петък.', 'bg'],
    ['The lamp on ул. Левски will be replaced.', 'en'],
    ['0888 123 456', 'bg'],
    ['', 'bg'],
  ])('of „%s“ is %s', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });
});
