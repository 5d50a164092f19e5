import { inject } from '@angular/core';

import type { PublicCase } from '../../core/api/contract';
import { injectMunicipality, theMunicipality } from '../../core/head/municipality';
import type { Addresses, PageDescription } from '../../core/head/page-description';
import { known, type StructuredData } from '../../core/head/structured-data';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';

const LIST = { name: $localize`:@@public.list.title:Сигнали и отговори`, path: '/submissions' };

/**
 * Gives a function that tells what a case says of itself: what somebody wrote in public, and what the municipality answered. A case without its
 * words is for no search engine, and nothing of it is told.
 */
export function injectCaseDescription(): (it: PublicCase | null, addresses: Addresses) => PageDescription | null {
  const directory = inject(SiteDirectory);
  const municipality = injectMunicipality();
  return (it, addresses) => {
    if (it === null) return null;
    if (it.title === null || it.text === null) return { isHidden: true };
    const posting = postingOf(it, it.title, it.text, addresses, directory);
    return { description: it.text, structured: [posting, municipality(addresses)], way: [LIST] };
  };
}

function postingOf(it: PublicCase, headline: string, text: string, addresses: Addresses, directory: SiteDirectory): StructuredData {
  const { number, language, publishedAt, receivedOn, authorName, settlement, topic } = it;
  const answers = it.responses.map(({ id, text: answer, publishedAt: at, department }) => ({
    '@type': 'Comment',
    '@id': `${addresses.page(`/submissions/${number}`)}#${id}`,
    text: answer,
    dateCreated: at,
    author: {
      '@type': 'GovernmentOrganization',
      name: directory.departmentName(department),
      url: addresses.page(`/departments/${department}`),
      parentOrganization: theMunicipality(addresses),
    },
  }));
  return {
    '@type': 'DiscussionForumPosting',
    ...known({
      ...{ headline, text, identifier: number, url: addresses.page(`/submissions/${number}`), inLanguage: language },
      ...{ dateCreated: receivedOn, datePublished: publishedAt, about: topicLabels[topic] },
      author: authorName === null ? null : { '@type': 'Person', name: authorName },
      contentLocation: settlement === null ? null : { '@type': 'Place', name: directory.settlementName(settlement) },
      ...{ comment: answers, commentCount: answers.length },
    }),
  };
}
