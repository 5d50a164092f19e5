import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AuthorityRemit } from '../domain/competence.js';
import type { AuthorityDetails, DepartmentDetails, MunicipalityDetails, SettlementDetails } from '../domain/directory.js';
import type { Topic } from '../domain/topic.js';

/** Everything that a municipality starts with. */
export interface MunicipalityContent {
  /** Null leaves the neutral name until the administrator fills it in. */
  readonly municipality: Readonly<MunicipalityDetails> | null;
  readonly departments: readonly Readonly<DepartmentDetails>[];
  readonly settlements: readonly Readonly<SettlementDetails>[];
  readonly topics: readonly {
    readonly key: Topic;
    readonly nameBg: string;
    readonly nameEn: string;
    /** Slug of one of the departments. */
    readonly defaultDepartment: string | null;
  }[];
  readonly authorities: readonly (Readonly<AuthorityDetails> &
    Readonly<Partial<AuthorityRemit>> & {
      /** Last day of an authority that is no more, so that old cases can name it. */
      readonly validTo?: CivilDate;
    })[];
}
