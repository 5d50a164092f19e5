import type { AuthorityRemit } from '../../authorities/index.js';
import type { vocabulary } from '../../submissions/index.js';

/** Whether the authority is whom an author means: what it may receive and where it stands is data of the directory, its name is not asked. */
export const IS_MEANT: Readonly<Record<vocabulary.Wish, (remit: AuthorityRemit) => boolean>> = {
  ombudsman: ({ place, competences }) => place === 'outside' && competences.includes('general'),
  council: ({ place, competences }) => place === 'council' && competences.includes('against_mayor'),
};
