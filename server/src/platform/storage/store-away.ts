/** The bucket does not answer, or refuses. Whoever asked may ask again; nothing half-written stays. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';

  /** @param reason name of the failure, as the log has it */
  constructor(
    readonly reason: string,
    cause: unknown,
  ) {
    super(`The bucket does not serve: ${reason}`, { cause });
  }
}
