import { type Config } from './config.js';
import { parseConfig } from './parse-config.js';
import { StartFailure } from './start-failure.js';

/** The configuration is wrong. The message is made for the terminal: one fault a line. */
export class ConfigurationError extends StartFailure {
  override readonly name = 'ConfigurationError';

  constructor(readonly faults: readonly string[]) {
    super(['Zaedno cannot start with this configuration:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  }
}

/**
 * The configuration of this process, out of its environment and its working folder.
 *
 * @throws ConfigurationError naming all faults at once
 */
export function loadConfig(): { readonly config: Config; readonly warnings: readonly string[] } {
  const outcome = parseConfig(process.env, { workingDir: process.cwd() });
  if ('faults' in outcome) throw new ConfigurationError(outcome.faults);
  return outcome;
}
