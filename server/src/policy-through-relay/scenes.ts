// What the tests of this folder share: assistants that say what a test wants, a desk that watches, and
// what people saw.
import type { ConversationEvent, ConversationId, EventOf, Page } from '@warmline/protocol';
import { afterEach } from 'vitest';
import type { AnswerPart, Assistant, TurnInput } from '../assistant/assistant.ts';
import { type AgentPeer, type HarnessOptions, type Peer, startRelay } from '../testing/harness.ts';

type Running = Awaited<ReturnType<typeof startRelay>>;
const running = new Set<Running>();

afterEach(async () => {
  const relays = [...running];
  running.clear();
  await Promise.all(relays.map((relay) => relay.close()));
});

/** A relay that ends with the test. */
export async function relay(options: HarnessOptions = {}): Promise<Running> {
  const started = await startRelay(options);
  running.add(started);
  return started;
}

/** Ends a relay before its test does, e.g. to start another on the same folder. */
export async function closed(one: Running): Promise<void> {
  running.delete(one);
  await one.close();
}

/** No pause before an answer; the rest of the policy as given. */
export function quick(policy: Readonly<Record<string, unknown>> = {}) {
  const { assistant, ...rest } = policy as { readonly assistant?: object };
  return { assistant: { settleMs: 0, ...assistant }, ...rest };
}

/** An assistant that answers each turn with these parts; keeps what it was given. */
export function saying(reply: (input: TurnInput, turn: number) => readonly AnswerPart[]) {
  const inputs: TurnInput[] = [];
  const assistant: Assistant = {
    name: 'saying',
    async *answer(input) {
      inputs.push(input);
      yield* reply(input, inputs.length);
    },
  };
  return { ...assistant, inputs };
}

/** A text, given as sure as this. */
export function text(words: string, confidence = 1): readonly AnswerPart[] {
  return [
    { type: 'text', text: words },
    { type: 'confidence', value: confidence },
  ];
}

/** An action the assistant would take. */
export function proposal(tool: string, args: Readonly<Record<string, unknown>> = {}): AnswerPart {
  return { type: 'tool_proposal', callId: `call-${tool}`, tool, arguments: args };
}

/** The visitor says something. */
export async function says(peer: Peer, id: ConversationId, words: string, page?: Page) {
  const ask = { type: 'send_message', text: words, ...(page ? { page } : {}) } as const;
  const answer = await peer.command(id, ask);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer;
}

/** A visitor whose first words are said, and an agent who watches the thread. */
export async function begun(one: Running, words: string, page?: Page) {
  const ada = await one.agent('Ada');
  const { peer, id, session } = await one.visitor();
  await says(peer, id, words, page);
  await ada.sync(id);
  return { ada, peer, id, session };
}

/** The n-th answer of the assistant. */
export function answer(peer: Peer, nth = 1): Promise<EventOf<'message_sent'>> {
  return peer.until(`answer ${nth}`, () => answersIn(peer.events)[nth - 1]);
}

export function answersIn(
  events: readonly ConversationEvent[],
): readonly EventOf<'message_sent'>[] {
  return events.filter(
    (event): event is EventOf<'message_sent'> =>
      event.type === 'message_sent' && event.by.kind === 'assistant',
  );
}

export function ofType<Type extends ConversationEvent['type']>(peer: Peer, type: Type) {
  return peer.events.filter((event): event is EventOf<Type> => event.type === type);
}

/** A verdict on what is proposed, by its own digest unless another is given. */
export function decide(
  agent: AgentPeer,
  proposed: EventOf<'action_proposed' | 'answer_drafted'>,
  verdict: 'approve' | 'reject',
  more: { readonly reason?: string; readonly digest?: string } = {},
) {
  const { call, digest, conversationId } = proposed;
  return agent.command(
    conversationId,
    { type: 'decide_approval', call, digest, verdict, ...more },
    { after: null },
  );
}

/** A page of the shop. */
export function page(path: string, context?: NonNullable<Page['context']>): Page {
  return { url: `http://shop.example${path}`, title: 'Shop', ...(context ? { context } : {}) };
}
