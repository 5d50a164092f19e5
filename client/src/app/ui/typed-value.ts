import { effect, type Signal } from '@angular/core';

/**
 * Writes a value into a control whenever it changes, except for the first time.
 * The first value stands in an attribute: a property would overwrite what somebody typed before the scripts of the page
 * arrived, and what the browser itself put back after „Back“.
 */
export function followLaterValues<T>(value: Signal<T>, write: (value: T) => void): void {
  let isFirst = true;
  effect(() => {
    const current = value();
    if (!isFirst) {
      write(current);
    }
    isFirst = false;
  });
}
