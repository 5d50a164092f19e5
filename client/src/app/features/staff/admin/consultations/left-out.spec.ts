import { leftOut } from './left-out';

const article = { number: 'чл. 1', heading: null, text: 'Урежда се паркирането.' };

describe('what of a draft would not be saved', () => {
  it('is what stands before the first article', () => {
    expect(leftOut('Наредба\nЧл. 1. Урежда се паркирането.', { before: 'Наредба', articles: [article] })).toBe('Наредба');
    expect(leftOut('Чл. 1. Урежда се паркирането.', { before: '', articles: [article] })).toBe('');
  });

  it('is everything where no line begins an article', () => {
    expect(leftOut(' Член първи. Урежда се паркирането.\n', { before: '', articles: [] })).toBe('Член първи. Урежда се паркирането.');
    expect(leftOut(' \n', { before: '', articles: [] })).toBe('');
  });
});
