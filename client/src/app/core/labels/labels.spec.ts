import { identityLabels } from './identity-labels';
import { kindLabels } from './kind-labels';
import { officeLabels } from './office-labels';
import { outcomeLabels } from './outcome-labels';
import { procedureLabels } from './procedure-labels';
import { publicationLabels } from './publication-labels';
import { roleLabels } from './role-labels';
import { statusLabels } from './status-labels';
import { timelineLabels } from './timeline-labels';
import { topicLabels } from './topic-labels';

const vocabularies: Record<string, Record<string, string>> = {
  identityLabels,
  kindLabels,
  officeLabels,
  outcomeLabels,
  procedureLabels,
  publicationLabels,
  roleLabels,
  statusLabels,
  timelineLabels,
  topicLabels,
};

describe.each(Object.entries(vocabularies))('%s', (_name, labels) => {
  it('says every word in Bulgarian', () => {
    for (const label of Object.values(labels)) {
      expect(label).toMatch(/^[А-Я][А-Яа-я -]+$/);
    }
  });

  it('says each word once, so that two states never look the same', () => {
    expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
  });
});
