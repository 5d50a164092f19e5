import { describe, expect, it } from '@jest/globals';
import { isSameEmail, keptEmail } from './author-email.js';

describe('an author’s address', () => {
  it('keeps the capitals of its mailbox and loses those of its domain', () => {
    expect(keptEmail('Ivan.Petrov@Example.BG')).toBe('Ivan.Petrov@example.bg');
  });

  it('is recognised however it is capitalised and whatever stands around it', () => {
    expect(isSameEmail(' IVAN.petrov@example.bg ', 'Ivan.Petrov@example.bg')).toBe(true);
  });

  it('is not recognised by a part of it', () => {
    expect(isSameEmail('petrov@example.bg', 'Ivan.Petrov@example.bg')).toBe(false);
  });
});
