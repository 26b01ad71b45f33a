// What operators count: handoffs, decisions, turns and their levels. Labels are closed lists, never words
// of people.
import type { ConversationEvent } from '@warmline/protocol';
import { alertSchema } from '@warmline/protocol/schemas';
import { Counter, Registry } from 'prom-client';

export class Metrics {
  readonly registry = new Registry();
  readonly turns = new Counter({
    name: 'warmline_assistant_turns_total',
    help: 'Turns of the assistant by level and by what became of them.',
    labelNames: ['level', 'outcome'],
    registers: [this.registry],
  });
  readonly levels = new Counter({
    name: 'warmline_assistant_level_changes_total',
    help: 'Changes of a conversation to this level of the assistant.',
    labelNames: ['level'],
    registers: [this.registry],
  });
  readonly decisions = new Counter({
    name: 'warmline_decisions_total',
    help: 'Recorded decisions of the policy.',
    labelNames: ['tier', 'mode', 'trigger'],
    registers: [this.registry],
  });
  readonly handoffs = new Counter({
    name: 'warmline_handoffs_total',
    help: 'Handoffs by who requested them.',
    labelNames: ['requested_by'],
    registers: [this.registry],
  });
  readonly actions = new Counter({
    name: 'warmline_actions_total',
    help: 'Actions of the assistant by outcome.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  readonly alerts = new Counter({
    name: 'warmline_alerts_total',
    help: 'What went wrong with handoffs and conversations, and somebody should know of.',
    labelNames: ['kind'],
    registers: [this.registry],
  });
  readonly droppedStatements = new Counter({
    name: 'warmline_brief_statements_dropped_total',
    help: 'Statements of a model left out of briefs because nothing supported them.',
    registers: [this.registry],
  });

  constructor() {
    // Counted from zero, so that the first of a kind is seen as a rise.
    for (const kind of alertSchema.options) this.alerts.inc({ kind }, 0);
  }

  /** Counts what was stored. */
  stored(events: readonly ConversationEvent[]): void {
    for (const event of events) {
      if (event.type === 'decision_recorded') {
        const { tier, mode, trigger } = event.decision;
        this.decisions.inc({ tier, mode, trigger });
      } else if (event.type === 'handoff_requested') {
        this.handoffs.inc({ requested_by: event.requestedBy });
      } else if (event.type === 'service_level_changed') {
        this.levels.inc({ level: event.level });
      } else if (event.type === 'action_finished') {
        this.actions.inc({ outcome: event.outcome });
      } else if (event.type === 'brief_posted' && event.brief.dropped) {
        this.droppedStatements.inc(event.brief.dropped);
      }
    }
  }
}
