// The one line a visitor sees for each step of an episode, made from the stored event and nothing else.
import type { StepEvent } from '@warmline/conversation';
import type { Strings } from './strings.ts';

/** The line of a step. */
export function lineOf(event: StepEvent, strings: Strings): string {
  switch (event.type) {
    case 'handoff_requested':
      return (
        event.notice ??
        (event.requestedBy === 'visitor' ? strings.stepRequested : strings.stepRequestedForYou)
      );
    case 'handoff_cancelled':
      return strings.stepCancelled;
    case 'handoff_timed_out':
      return strings.stepTimedOut;
    case 'claimed':
      return strings.stepClaimed(event.agent.name);
    case 'released':
      return strings.stepReleased(event.agent.name);
    case 'transferred':
      return strings.stepTransferred(event.from.name, event.to.name);
    case 'handed_back':
      return strings.stepHandedBack(event.agent.name);
    case 'reopened':
      return strings.stepReopened;
    case 'assistant_unavailable':
      return strings.stepUnavailable;
    case 'answer_held':
      return strings.stepHeld;
    case 'service_level_changed':
      return strings.stepLevel[event.level];
    case 'resolved':
      return {
        agent: strings.stepResolvedAgent,
        visitor: strings.stepResolvedVisitor,
        idle: strings.stepResolvedIdle,
        unanswered: strings.stepResolvedUnanswered,
      }[event.reason];
  }
}
