import { describe, expect, it } from 'vitest';
import { importsOf, offences } from './rooms.ts';

describe('the room rule', () => {
  it.each([
    [
      'packages/protocol/src/x.ts',
      "import { y } from '@warmline/conversation';",
      /protocol may not import conversation/,
    ],
    [
      'packages/client/src/x.ts',
      "import type { y } from '@warmline/policy';",
      /client may not import policy/,
    ],
    [
      'widget/src/x.ts',
      "import { y } from '@warmline/agent-view';",
      /widget may not import agent-view/,
    ],
    [
      'server/src/x.ts',
      "import { y } from '../../widget/src/y.ts';",
      /server may not import widget/,
    ],
    ['server/src/x.ts', "export { y } from '@warmline/demo';", /server may not import demo/],
    [
      'packages/conversation/src/x.ts',
      "import { readFileSync } from 'node:fs';",
      /pure room imports node:fs/,
    ],
    ['packages/policy/src/x.ts', 'const at = Date.now();', /pure room uses Date.now/],
    ['packages/client/src/x.ts', "import * as v from 'valibot';", /schema library/],
    ['widget/src/x.ts', "const y = await import('@warmline/protocol/schemas');", /schema library/],
  ])('names %s with %s', (file, source, what) => {
    expect(offences(file, source)).toEqual([expect.stringMatching(what)]);
  });

  it.each([
    ['packages/client/src/x.ts', "import type * as v from 'valibot';"],
    ['widget/src/x.ts', "import { y } from '@warmline/client';"],
    ['packages/conversation/src/x.ts', '// Date.now() is not used here\nexport const y = 1;'],
    ['packages/conversation/src/x.test.ts', "import { readFileSync } from 'node:fs';"],
  ])('lets %s with %s be', (file, source) => {
    expect(offences(file, source)).toEqual([]);
  });

  it('reads imports over several lines', () => {
    expect(importsOf("import {\n  a,\n  b,\n} from './c.ts';")).toEqual([
      { from: './c.ts', isTypeOnly: false },
    ]);
  });
});
