/** Space and number of the advisory lock under which is decided what is signed. */
export const SIGNING_LOCK = [7_254, 1] as const;
