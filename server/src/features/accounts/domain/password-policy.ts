import { accountFault } from './account-problems.js';
import type { FieldError } from '../../../kernel/problem.js';

/** Characters (Unicode code points) of a password. The upper limit only bounds the work of hashing. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

/** Of the most used passwords, those that are long enough to get here; lower case. */
const MOST_COMMON: ReadonlySet<string> = new Set([
  ...['1234567890', '0123456789', '0987654321', '9876543210', '1234567891', '12345678910', '123456789a', 'a123456789', '123456789q'],
  ...['1111111111', '0000000000', '1q2w3e4r5t', '1qaz2wsx3edc', 'q1w2e3r4t5', 'qwertyuiop', 'qwerty1234', 'qwerty12345', 'qwerty123456'],
  ...['qazwsxedcr', 'asdfghjkl1', 'asdfghjkl;', 'zxcvbnm123', '1234qwerasdf', 'abcdefghij', 'abcd123456', 'abc1234567', 'aa12345678'],
  ...[
    'password12',
    'password123',
    'password1234',
    'passw0rd123',
    'p@ssw0rd123',
    'password01',
    'passwordpassword',
    'mypassword',
    'administrator',
  ],
  ...[
    'admin12345',
    'admin123456',
    'administrator1',
    'changeme123',
    'welcome123',
    'welcome1234',
    'letmein123',
    'iloveyou123',
    'superman123',
  ],
  ...['football123', 'sunshine123', 'princess123', 'computer123', 'internet123', 'whatever123', 'december2026', 'january2026'],
  ...['парола1234', 'парола12345', 'парола123456', 'паролапарола', 'явертъуиоп', 'чшертъуиоп', 'здравей123', 'обичамте123', 'българия123'],
  ...[
    'parola1234',
    'parola12345',
    'parola123456',
    'parolaparola',
    'bulgaria123',
    'bulgaria1234',
    'balgaria123',
    'obshtina123',
    'obshtina1234',
  ],
  ...[
    'slivnitsa123',
    'slivnitsa1',
    'levski1914',
    'levskisofia',
    'cskasofia1948',
    'cska194819',
    'zaednozaedno',
    'zaedno1234',
    'zaedno12345',
  ],
]);

/**
 * What is wrong with a password beyond its length: NIST SP 800-63B §5.1.1.2 asks to refuse the common and the
 * expected ones, and to ask for nothing else.
 */
export function faultsOfPassword(password: string, email: string, pointer: string): FieldError[] {
  const plain = password.normalize('NFKC').trim().toLowerCase();
  const address = email.toLowerCase();
  if (plain === address || plain === address.split('@')[0]) return [accountFault(pointer, 'password_is_email')];
  if (MOST_COMMON.has(plain) || /^(.)\1*$/u.test(plain)) return [accountFault(pointer, 'password_too_common')];
  return [];
}
