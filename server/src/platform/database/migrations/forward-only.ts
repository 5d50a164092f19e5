import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that is plain SQL and only goes forward; the way back is the backup (docs/operations.md). */
export abstract class ForwardOnly implements MigrationInterface {
  /** TypeORM orders migrations by the number that ends their name. */
  abstract readonly name: string;
  protected abstract readonly sql: string;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(this.sql);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
