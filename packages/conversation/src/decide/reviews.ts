// Answers that were shown under review: an agent may agree, correct or retract while the window is open.
import type { EventBody } from '@warmline/protocol';
import type { Facts, FromAgent } from '../command.ts';
import { accept, type Decided, refuse } from '../result.ts';
import { type Conversation, isAssistants } from '../state.ts';
import { cancelled } from './calls.ts';
import { handoffRequested } from './handoff.ts';

/** [C41] */
export function decideReview(
  state: Conversation,
  command: FromAgent,
  ask: Extract<FromAgent['ask'], { type: 'review_answer' | 'correct_answer' }>,
  facts: Facts,
): Decided {
  const { message } = ask;
  if (!state.reviews.some((review) => review.message === message)) {
    return refuse('already_decided');
  }
  if (state.status === 'human' && state.hold.agent.id !== command.by.id) {
    return refuse('held_by_agent', state.hold.agent);
  }
  const closed = (verdict: 'agreed' | 'corrected' | 'retracted'): EventBody => ({
    type: 'review_closed',
    message,
    verdict,
  });
  if (ask.type === 'correct_answer') {
    return accept(closed('corrected'), { type: 'message_corrected', message, text: ask.text });
  }
  if (ask.verdict === 'agree') return accept(closed('agreed'));
  // What was taken back is still asked: a person answers it.
  const request = isAssistants(state)
    ? [
        ...cancelled(state, 'A person was asked for.'),
        handoffRequested(state, command.at, facts, { requestedBy: 'agent', priority: 'normal' }),
      ]
    : [];
  return accept(closed('retracted'), { type: 'message_retracted', message }, ...request);
}
