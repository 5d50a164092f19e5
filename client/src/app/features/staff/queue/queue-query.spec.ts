import { convertToParamMap } from '@angular/router';

import { queueQueryOf } from './queue-query';

it('an address holds the part and the filters of the queue, and nothing else of it is read', () => {
  const params = convertToParamMap({ tab: 'waiting', risk: 'crime', olderThan: '3', to: '/elsewhere', kind: '' });
  expect(queueQueryOf(params)).toEqual({ tab: 'waiting', risk: 'crime', olderThan: '3' });
  expect(queueQueryOf(convertToParamMap({}))).toEqual({});
});
