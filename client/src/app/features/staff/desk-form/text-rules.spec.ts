import { lengthFault } from './text-rules';

const limit = { min: 3, max: 5 };

describe('the length of a text', () => {
  it('is counted in characters as people count them, without the blanks around', () => {
    expect(lengthFault('  🙂🙂🙂  ', limit, false, 'bg')).toBeNull();
    expect(lengthFault('🙂🙂', limit, false, 'bg')).toBe('Напишете поне 3 знака.');
  });

  it('may be nothing where the text is optional, and only there', () => {
    expect(lengthFault('   ', limit, true, 'bg')).toBeNull();
    expect(lengthFault('   ', limit, false, 'bg')).toBe('Попълнете това поле.');
  });

  it('says by how much it is too long', () => {
    expect(lengthFault('шест!!', limit, false, 'bg')).toBe('Съкратете с 1 знак.');
    expect(lengthFault('седем!!', limit, false, 'bg')).toBe('Съкратете с 2 знака.');
  });
});
