import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { DemoClock, PlayDemo } from './features/demo/index.js';
import type { ConnectedConfig } from './platform/config/config.js';

/** Fills an empty demo installation; one that is filled is left as it is. The scenes need a clock of their own. */
export async function loadDemo(config: ConnectedConfig): Promise<void> {
  const clock = new DemoClock();
  const context = await NestFactory.createApplicationContext(AppModule.with({ ...config, logLevel: 'warn' }, clock), {
    logger: ['warn', 'error'],
  });
  try {
    await context.get(PlayDemo).run(clock, new Date());
  } finally {
    await context.close();
  }
}
