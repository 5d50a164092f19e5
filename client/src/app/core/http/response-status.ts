import { inject, RESPONSE_INIT } from '@angular/core';

/** Gives a function that sets the HTTP status of the page being rendered; in the browser it does nothing. */
export function injectResponseStatus(): (status: number) => void {
  const response = inject(RESPONSE_INIT, { optional: true });
  return (status) => {
    if (response !== null) {
      response.status = status;
    }
  };
}
