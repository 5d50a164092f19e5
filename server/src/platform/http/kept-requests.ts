const kept = new WeakSet<object>();

/** The answer to this request may be given to others for a while: it must say what holds now, and not what held on a replica. */
export const noteKept = (request: object): void => void kept.add(request);

export const isKeptForOthers = (request: object): boolean => kept.has(request);
