import { changedFields, shownIn, withNulls } from './record-form';

describe('what a form sends', () => {
  it('is only what somebody changed', () => {
    expect(changedFields({ nameBg: 'Финанси', nameEn: 'Finance' }, { nameBg: 'Финанси и бюджет', nameEn: 'Finance' })).toEqual({
      nameBg: 'Финанси и бюджет',
    });
  });

  it('is nothing when only blanks at the ends differ', () => {
    expect(changedFields({ nameBg: 'Финанси' }, { nameBg: ' Финанси ' })).toEqual({});
  });

  it('says null for an empty field that may be without a value, and an empty text for the others', () => {
    expect(withNulls({ email: ' ', addressBg: '', nameBg: ' Финанси ' }, 'email')).toEqual({
      email: null,
      addressBg: '',
      nameBg: 'Финанси',
    });
  });
});

describe('what a form shows', () => {
  it('is what the record tells, and nothing where it tells nothing', () => {
    const settlement = { ekatte: '67372', nameBg: 'Сливница', population: null, closedOn: '2026-12-01' };
    expect(shownIn({ ekatte: '', nameBg: '', population: '' }, settlement)).toEqual({
      ekatte: '67372',
      nameBg: 'Сливница',
      population: '',
    });
  });
});
