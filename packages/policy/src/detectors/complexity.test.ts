import { describe, expect, it } from 'vitest';
import { detectComplexity, type ProgressTurn, readProgress } from './complexity.ts';

const visitor = (kind: (ProgressTurn & { from: 'visitor' })['kind']): ProgressTurn => ({
  from: 'visitor',
  kind,
});
const assistant = (kind: (ProgressTurn & { from: 'assistant' })['kind']): ProgressTurn => ({
  from: 'assistant',
  kind,
});
const signalOf = (text: string, turns: readonly ProgressTurn[] = []) =>
  detectComplexity({ text, turns });

describe('complexity of one message', () => {
  it.each([
    'Where is my parcel? Can I still change the colour? And who pays the customs?',
    'Wo ist mein Paket? Kann ich die Farbe noch ändern? Und wer zahlt den Zoll?',
    '我的包裹在哪？还能换颜色吗？关税谁付？',
    'أين طردي؟ هل يمكنني تغيير اللون؟ ومن يدفع الجمارك؟',
    'Three things:\n1. the invoice is wrong\n2. the lamp flickers\n3. close my second account',
  ])('three matters at once are complex: %s', (text) => {
    expect(signalOf(text)).toMatchObject({ name: 'complexity' });
    expect(signalOf(text)?.evidence).toHaveLength(3);
  });

  it.each([
    'Where is my parcel?',
    'What? Why? How?',
    'Where is my parcel? Where is my parcel? Where is my parcel?',
    'refund',
    'My order 4711 of 12.03. for 59.90 is late',
    `I only wanted to say ${'how very much we like the new lamp '.repeat(14)}`,
  ])('one matter is not: %s', (text) => {
    expect(signalOf(text)).toBeNull();
  });

  it('a long message full of details is complex and shows them', () => {
    const text = `${'I moved house and the contract was split between two accounts. '.repeat(7)}
      Account A-1001, account B-2002, paid 40.00 on 2024-03-01 and 60.00 on 2024-04-01.`;
    expect(signalOf(text)?.evidence).toContain('A-1001');
  });
});

describe('progress of a conversation', () => {
  it.each<[string, readonly ProgressTurn[]]>([
    [
      'two failed answers to a repeated need',
      [visitor('asked'), assistant('failed'), visitor('repeated'), assistant('failed')],
    ],
    [
      'a need asked three times',
      [
        visitor('asked'),
        assistant('unsure'),
        visitor('repeated'),
        assistant('answered'),
        visitor('repeated'),
      ],
    ],
    [
      'an unhappy visitor and an unsure assistant',
      [visitor('negative'), assistant('unsure'), visitor('negative')],
    ],
  ])('is stuck: %s', (_, turns) => {
    expect(signalOf('hm', turns)).toMatchObject({ name: 'complexity' });
  });

  it.each<[string, readonly ProgressTurn[]]>([
    ['nothing yet', []],
    [
      'many questions, all answered',
      Array.from({ length: 30 }, (_, at) =>
        at % 2 === 0 ? visitor('asked') : assistant('answered'),
      ),
    ],
    ['one failed answer', [visitor('asked'), assistant('failed')]],
    [
      'trouble that was solved',
      [
        visitor('asked'),
        assistant('failed'),
        visitor('repeated'),
        assistant('failed'),
        visitor('accepted'),
      ],
    ],
  ])('goes on: %s', (_, turns) => {
    expect(signalOf('hm', turns)).toBeNull();
  });

  it('stays between 0 and 1', () => {
    expect(readProgress(Array.from({ length: 50 }, () => assistant('failed')))).toBe(1);
    expect(readProgress([visitor('accepted')])).toBe(0);
  });
});
