import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { LogLevel } from '../config/config.js';

/**
 * Structured logs, one JSON object a line. A line never holds a URL, a header, an address or a body: routes are
 * logged by their pattern (see `request-log.ts`), people by nothing.
 */
export function loggingModule(level: LogLevel): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level,
      autoLogging: false,
      quietReqLogger: true,
      serializers: { req: () => undefined, res: () => undefined },
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
    },
    forRoutes: [],
  });
}
