import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What is loaded from here on is compiled once for all starts. Where this folder is not to be written, each start compiles for itself.
enableCompileCache(fileURLToPath(new URL('../.compiled', import.meta.url)));

/** Writes down what was compiled since the start, which would otherwise wait for the end of the process. */
export const keepCompiled = (): void => flushCompileCache();
