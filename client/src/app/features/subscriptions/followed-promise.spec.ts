import { promiseOf } from './followed-promise';

describe('what the address of the page says is followed', () => {
  it('is one thing', () => {
    expect(promiseOf({ commitment: '12', policy: undefined, monitor: '' })).toEqual({ kind: 'commitment', id: '12' });
    expect(promiseOf({ monitor: 'centar' })).toEqual({ kind: 'monitor', id: 'centar' });
  });

  it('is nothing where none or several are named', () => {
    expect(promiseOf({})).toBeNull();
    expect(promiseOf({ policy: 'piro', monitor: 'centar' })).toBeNull();
  });
});
