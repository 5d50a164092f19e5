import { coloursIn, expectNames, expectNoBarriers, expectWordsApart } from './checks.js';
import { test } from './scene.js';
import { STAFF_PAGES } from './staff-pages.js';

test.beforeEach(({ watch }) => {
  // Whether somebody is signed in, and whether a link still works, the page learns by asking.
  watch.allow(/^\/api\/v1\/session$/, 401);
  watch.allow(/^\/api\/v1\/invitations\/inspection$/, 404);
  // What is not there is a state of its own.
  watch.allow(/\/999999$/, 404);
});

for (const language of ['bg', 'en'] as const) {
  for (const state of STAFF_PAGES) {
    test(`${state.name} (${language}) has no barriers`, async ({ openState }) => {
      const page = await openState(state, language);
      await expectNames(page, language);
      await expectNoBarriers(page, coloursIn(language));
      await expectWordsApart(page);
    });
  }
}
