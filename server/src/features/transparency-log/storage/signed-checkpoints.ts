import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LogCheckpoint } from '../domain/log-state.js';
import { noteText, type NoteSignature, parseNote, type SignedNote } from '../domain/signed-note.js';

interface Signed extends Omit<LogCheckpoint, 'origin' | 'note'> {
  readonly note: SignedNote;
}

/** The newest signed state of each log, as it is served. It never goes back. */
@Injectable()
export class SignedCheckpoints {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Keeps a checkpoint unless a larger one is there. Signed again, by other keys, the cosignatures of the same state stay. */
  async keep({ logId, size, root, note, signedAt }: Signed): Promise<void> {
    await this.unitOfWork.run(async () => {
      const [there] = await this.unitOfWork.query<{ size: string; note: string }>(
        'select size, note from log_checkpoint where log_id = $1 for update',
        [logId],
      );
      if (there && Number(there.size) > size) return;
      const before = there && Number(there.size) === size ? (parseNote(there.note)?.signatures ?? []) : [];
      const text = noteText({ ...note, signatures: [...note.signatures, ...cosignaturesOf(before, note.signatures)] });
      // Of two that keep the first one, the larger wins.
      await this.unitOfWork.query(
        `insert into log_checkpoint (log_id, size, root, note, signed_at) values ($1, $2, $3, $4, $5)
         on conflict (log_id) do update set size = excluded.size, root = excluded.root, note = excluded.note, signed_at = excluded.signed_at
          where log_checkpoint.size <= excluded.size`,
        [logId, size, Buffer.from(root), text, signedAt],
      );
    });
  }

  /** Appends a cosignature that came late, unless another state is the newest by now, or the witness has signed it already. */
  async cosigned({ logId, size, root }: Pick<Signed, 'logId' | 'size' | 'root'>, cosignature: NoteSignature): Promise<void> {
    await this.unitOfWork.run(async () => {
      const [there] = await this.unitOfWork.query<{ note: string }>(
        'select note from log_checkpoint where log_id = $1 and size = $2 and root = $3 for update',
        [logId, size, Buffer.from(root)],
      );
      const note = there && parseNote(there.note);
      if (!note || note.signatures.some((line) => isSameSigner(line, cosignature))) return;
      const text = noteText({ ...note, signatures: [...note.signatures, cosignature] });
      await this.unitOfWork.query('update log_checkpoint set note = $2 where log_id = $1', [logId, text]);
    });
  }
}

const isSameSigner = (one: NoteSignature, other: NoteSignature): boolean =>
  one.name === other.name && Buffer.from(one.keyId).equals(other.keyId);

/** Signatures of others than the log itself, whose name its own keys have. */
function cosignaturesOf(before: readonly NoteSignature[], now: readonly NoteSignature[]): readonly NoteSignature[] {
  const [own] = now;
  return before.filter((line) => line.name !== own?.name && !now.some((other) => isSameSigner(line, other)));
}
