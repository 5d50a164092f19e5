import type { AttachmentId } from '../../../kernel/ids.js';
import { ChoiceField, IdListField, LineField, PartField, PartListField, TextField } from '../../../platform/http/fields/field.js';
import { secondOpinions } from '../../moderation/index.js';
import { vocabulary } from '../../submissions/index.js';
import { SeenFileVersion } from './moderation.dto.js';
import { DecisionRedactions } from './redactions.dto.js';

const { note, publicText, publicTitle } = vocabulary.LIMITS;
/** Files that one request names at most. */
const MOST_FILES = 50;
const OWN_WORDS = 'As with a decision: both, or `redactions`, are required by `publish_redacted`.';

/** What a second moderator says to the proposal to withhold a text. */
export class SecondLookRequest {
  @ChoiceField(secondOpinions.SECOND_LOOKS, {
    enumName: 'SecondLook',
    description: '`confirm` withholds the text, and the author is told; `dispute` leaves it in the queue as it was.',
  })
  look!: secondOpinions.SecondLook;

  @TextField({ ...note, optional: true, description: 'Why not; for the staff. Required by `dispute`.' }) note?: string | null;
}

/** What becomes of an appeal. */
export class AppealAnswerRequest {
  @ChoiceField(secondOpinions.APPEAL_ANSWERS, {
    enumName: 'AppealAnswer',
    description: '`uphold` leaves the text withheld; `publish` shows it as written and `publish_redacted` another one.',
  })
  answer!: secondOpinions.AppealAnswer;

  @TextField({ ...note, optional: true, description: 'What the author is told, word for word. Required by `uphold`.' }) note?:
    string | null;
  @LineField({ ...publicTitle, optional: true, description: OWN_WORDS }) publicTitle?: string | null;
  @TextField({ ...publicText, optional: true, description: OWN_WORDS }) publicText?: string | null;
  @PartField(() => DecisionRedactions, { optional: true, description: OWN_WORDS }) redactions?: DecisionRedactions | null;

  @IdListField({ max: MOST_FILES, optional: true, description: 'Exactly the files that become public; left out, they stay as they are.' })
  publicAttachments?: AttachmentId[] | null;

  @PartListField(() => SeenFileVersion, {
    min: 0,
    max: MOST_FILES,
    optional: true,
    description: 'What you saw of the files that become public; left out, nothing is compared.',
  })
  fileVersions?: SeenFileVersion[] | null;

  toAnswer(): secondOpinions.AppealAnswerGiven {
    const { answer, note: told = null, publicTitle: title = null, publicText: text = null, publicAttachments = null } = this;
    const { redactions } = this;
    return {
      ...{ answer, note: told, publicTitle: title, publicText: text, publicAttachments },
      redactions: redactions?.toSpans() ?? null,
      redactionsVersion: redactions?.version ?? null,
      fileVersions: this.fileVersions ?? null,
    };
  }
}
