import { changedFields, withNulls } from './record-form';

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
    expect(withNulls({ email: ' ', addressBg: '', nameBg: ' Финанси ' }, 'email')).toEqual({ email: null, addressBg: '', nameBg: 'Финанси' });
  });
});
