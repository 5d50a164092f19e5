import { localizedText } from './localized-text';

describe('a bilingual text', () => {
  it('is in the language of the page', () => {
    expect(localizedText('en', { nameBg: 'Сливница', nameEn: 'Slivnitsa' }, 'name')).toBe('Slivnitsa');
    expect(localizedText('bg', { nameBg: 'Сливница', nameEn: 'Slivnitsa' }, 'name')).toBe('Сливница');
  });

  it('is Bulgarian when nobody has written the English yet', () => {
    expect(localizedText('en', { nameBg: 'Ракита', nameEn: '' }, 'name')).toBe('Ракита');
  });
});
