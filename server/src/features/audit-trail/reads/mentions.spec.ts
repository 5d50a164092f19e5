import { mentionsIn, subjectOf } from './mentions.js';

const [ONE, OTHER] = ['019abc00-0000-7000-8000-00000000000d', '019abc00-0000-7000-8000-00000000000e'];

describe('what an entry of the trail names', () => {
  it('are the ids among its changes, in every form that the trail has', () => {
    const department = (...ids: string[]) => ids.map((id) => ({ type: 'department', id }));
    expect(mentionsIn({ departmentId: ONE })).toEqual(department(ONE));
    expect(mentionsIn({ defaultDepartmentId: { old: null, new: ONE } })).toEqual(department(ONE));
    expect(mentionsIn({ departmentId: [ONE, OTHER] })).toEqual(department(ONE, OTHER));
    expect(mentionsIn({ departmentId: { old: ONE, new: ONE } })).toEqual(department(ONE));
  });

  it('are no other values, whatever they look like', () => {
    expect(mentionsIn({ reason: ONE, departmentId: null, event: '7', role: { old: 'moderator', new: 'official' } })).toEqual([]);
  });

  it('is its subject, a case where a letter to an author is meant, and never a citizen', () => {
    expect(subjectOf({ subjectType: 'topic', subjectId: 'ethics' })).toEqual({ type: 'topic', id: 'ethics' });
    expect(subjectOf({ subjectType: 'author', subjectId: ONE })).toEqual({ type: 'submission', id: ONE });
    expect(subjectOf({ subjectType: 'follower', subjectId: ONE })).toBeNull();
  });
});
