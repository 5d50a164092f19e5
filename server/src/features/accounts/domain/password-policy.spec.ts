import { faultsOfPassword } from './password-policy.js';

const codes = (password: string, email = 'petar.zlatkov@slivnitsa.example'): string[] =>
  faultsOfPassword(password, email, '/password').map(({ pointer, code }) => `${pointer} ${code}`);

describe('a password', () => {
  it('may be anything that one can remember', () => {
    for (const password of [
      'верен кон батерия скоба',
      'correct horse battery',
      '7гълъба-на-площада',
      'ooooooooooO0oo!',
      '🐎🐎🐎🐎🐎🐎🐎🐎🐎🦄',
    ]) {
      expect(codes(password)).toEqual([]);
    }
  });

  it('is not the e-mail, whole or before the @, in whatever case', () => {
    expect(codes('Petar.Zlatkov@Slivnitsa.example')).toEqual(['/password password_is_email']);
    expect(codes('PETAR.ZLATKOV')).toEqual(['/password password_is_email']);
  });

  it.each(['1234567890', 'Password123', 'qwertyuiop', 'парола1234', 'явертъуиоп', 'Levski1914', 'ｐａｓｓｗｏｒｄ１２３'])(
    'is not one that everybody tries: %s',
    (password) => {
      expect(codes(password)).toEqual(['/password password_too_common']);
    },
  );

  it('is not one sign, repeated', () => {
    expect(codes('аааааааааааа')).toEqual(['/password password_too_common']);
  });
});
