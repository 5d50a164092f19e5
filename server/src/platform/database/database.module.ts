import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { Replica } from './replica/replica.js';
import { UnitOfWork } from './unit-of-work.js';

/** The pool of connections and the unit of work, for every feature. */
@Global()
@Module({})
export class DatabaseModule {
  /** @param options `pooled`: the address is that of PgBouncer in transaction mode */
  static forUrl(url: string, { pooled = false } = {}): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(url, { pooled }),
          autoLoadEntities: true,
          retryAttempts: 5,
          retryDelay: 1_000,
        }),
      ],
      providers: [UnitOfWork, Replica],
      exports: [UnitOfWork, Replica],
    };
  }
}
