// What both gateways ask of the relay's middle: pages of a thread, the order of a client's commands.
import {
  type Audience,
  type CommandId,
  type ConversationId,
  SYNC_PAGE_EVENTS,
  type Waiting,
} from '@warmline/protocol';
import type { Conversations, Executed } from '../conversations/conversations.ts';
import type { Store } from '../store/store.ts';
import { Refused } from './frames.ts';

/** A page of a thread, as `sync` answers it. */
export async function threadPage(
  store: Pick<Store, 'read'>,
  id: ConversationId,
  after: number,
  audience: Audience,
  waiting: Waiting,
) {
  let page = await store.read(id, { after, limit: SYNC_PAGE_EVENTS, audience });
  // The client remembers what this log never held: a restored backup, another database.
  if (after > page.head) throw new Refused('cursor_ahead');
  // A page of which nothing can be read would have the client ask for it for ever.
  let from = after;
  while (page.events.length === 0 && page.reached > from && page.reached < page.head) {
    from = page.reached;
    page = await store.read(id, { after: from, limit: SYNC_PAGE_EVENTS, audience });
  }
  const { events, head, reached } = page;
  return {
    ok: true,
    conversationId: id,
    after,
    events,
    head,
    more: events.length > 0 && reached < head,
    waiting,
  } as const;
}

/** @throws Refused with `out_of_order` when the predecessor a command names is not stored (rule P6) */
export async function checkOrder(
  conversations: Pick<Conversations, 'knows'>,
  id: ConversationId,
  sender: string,
  after: CommandId | null,
): Promise<void> {
  if (after !== null && !(await conversations.knows(id, sender, after)))
    throw new Refused('out_of_order');
}

/** The answer to a command. @throws Refused */
export function answerOf(executed: Executed) {
  if (executed.ok) return executed;
  const { code, holder } = executed.refusal;
  throw new Refused(
    code,
    holder ? { holder, message: `${holder.name} has this conversation.` } : {},
  );
}
