import { draftText } from './draft-text';

describe('a draft as one text', () => {
  it('begins each article on a line of its own, below the name of its part', () => {
    const articles = [
      { number: 'чл. 1', heading: 'Глава първа', text: 'Урежда се паркирането.\n(2) Навсякъде.' },
      { number: '§ 2', heading: null, text: 'Влиза в сила.' },
    ];
    expect(draftText(articles)).toBe('Глава първа\nЧл. 1. Урежда се паркирането.\n(2) Навсякъде.\n\n§ 2. Влиза в сила.');
    expect(draftText([])).toBe('');
  });
});
