const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding']);

/** The headers of an answer that a yardstick sends as well. */
export const sentHeaders = (answer) => Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
