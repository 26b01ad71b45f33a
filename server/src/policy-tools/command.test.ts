import { describe, expect, it } from 'vitest';
import { POLICY_HELP, runPolicyTool } from './command.ts';

describe('warmline policy', () => {
  it.each([[[]], [['help']], [['eval', '--help']]])('%j prints the help', async (args) => {
    expect(await runPolicyTool(args)).toEqual({ text: POLICY_HELP, code: 0 });
  });

  it('the help names every tool, and a wrong name gets the right ones', async () => {
    const refused = await runPolicyTool(['evall']).catch((error: Error) => error.message);
    const names = /there are (.*)$/.exec(String(refused))?.[1]?.split(', ') ?? [];
    expect(names).toHaveLength(7);
    for (const name of names) expect(POLICY_HELP).toContain(`warmline policy ${name} `.trimEnd());
  });

  it('prints the schema as JSON', async () => {
    const { text } = await runPolicyTool(['schema']);
    expect(JSON.parse(text)).toMatchObject({ title: 'Warmline handoff policy' });
  });

  it('knows the flags of each tool apart', async () => {
    await expect(runPolicyTool(['check', '--json', 'x'])).rejects.toThrow(
      /--json is not known here/,
    );
  });
});
