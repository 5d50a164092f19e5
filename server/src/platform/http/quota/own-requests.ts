import { AsyncLocalStorage } from 'node:async_hooks';

const own = new AsyncLocalStorage<true>();

/** Asks the API on behalf of a page that is being drawn: that is no request of a program, and no header can pretend to be it. */
export const asOwnRequest = <T>(ask: () => Promise<T>): Promise<T> => own.run(true, ask);

export const isOwnRequest = (): boolean => own.getStore() === true;
