// What can be asked of a conversation, by whom, and what the relay looked up for it. Everything that
// happens is one of these, through the same `decide`: the assistant's answers and timeouts included.
import type {
  Actor,
  AgentCommand,
  AgentId,
  AgentRef,
  Brief,
  Citation,
  CommandId,
  Decision,
  EventOf,
  PolicyVersion,
  ServiceLevel,
  VisitorCommand,
} from '@warmline/protocol';

/** The assistant's commands; each names the epoch and turn it was made under. */
export type AssistantCommand =
  | { readonly type: 'begin_turn'; readonly epoch: number }
  | {
      readonly type: 'finish_turn';
      readonly epoch: number;
      readonly turn: number;
      /** Empty when the assistant has nothing to say, which only a resuming turn may. */
      readonly text: string;
      readonly citations: readonly Citation[];
      /** 0 … 1 */
      readonly confidence: number;
      readonly offersHuman: boolean;
      /** What the policy said of it; null when nothing was to be said, e.g. of a handback taken in. */
      readonly decision: Decision | null;
      /** Actions it would take; then its text is not shown, and a next turn has their results. */
      readonly actions: readonly ProposedAction[];
      /** Names the answer should the policy have it approved first. */
      readonly draft: { readonly call: string; readonly digest: string } | null;
      /** At which level it was made, and why not at the full one. */
      readonly level: ServiceLevel;
      readonly levelReason: string | null;
      /** Sentences that were withheld because they promised what had not happened. */
      readonly withheld: readonly string[];
      /** What a watching version of the policy would have decided. */
      readonly shadow: Shadow | null;
    }
  /** Shows the answer that an agent approved. */
  | { readonly type: 'release_answer'; readonly epoch: number; readonly call: string }
  | {
      readonly type: 'fail_turn';
      readonly epoch: number;
      readonly turn: number;
      readonly reason: string;
    };

/** An action as the assistant proposed it and the policy ranked it. */
export interface ProposedAction {
  readonly call: string;
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly digest: string;
  readonly decision: Decision;
}

/** What a policy version that only watches decided. */
export interface Shadow {
  readonly policy: PolicyVersion;
  readonly decision: Decision | null;
  /** What it would have let a turn propose; named by their digests, as the policy in force names its own. */
  readonly actions?: readonly Pick<ProposedAction, 'digest' | 'decision'>[];
}

/** A wait that has come to its due time. */
export type Timeout = 'handoff' | 'agent_reply' | 'idle' | 'offer' | 'approval' | 'review';

/** The relay's own commands. */
export type SystemCommand =
  | { readonly type: 'post_brief'; readonly episode: number; readonly brief: Brief }
  | { readonly type: 'time_out'; readonly wait: Timeout }
  /** The holder has been away longer than the grace, or is an agent no more. */
  | {
      readonly type: 'lapse_hold';
      readonly epoch: number;
      readonly reason: 'vanished' | 'removed';
    }
  /** Whoever it is offered to is an agent no more. */
  | { readonly type: 'lapse_offer'; readonly agent: AgentId }
  /** A warm handoff goes to this agent next; null when nobody is left. */
  | { readonly type: 'offer'; readonly episode: number; readonly agent: AgentRef | null }
  /** A tool is about to be called, which takes `withinMs` at most. */
  | { readonly type: 'begin_action'; readonly call: string; readonly withinMs: number }
  | {
      readonly type: 'finish_action';
      readonly call: string;
      readonly outcome: 'done' | 'failed' | 'unknown';
      readonly result: string;
    }
  | { readonly type: 'fail'; readonly reason: string };

interface From<Who extends Actor['kind'], What> {
  /** Made by the sender: the same id again returns the first result. */
  readonly id: CommandId;
  readonly by: Extract<Actor, { kind: Who }>;
  /** Milliseconds since 1970, by the relay's clock. */
  readonly at: number;
  readonly ask: What;
}

/** A visitor's command. */
export type FromVisitor = From<'visitor', VisitorCommand>;
/** An agent's command, with the epoch the agent was looking at. */
export type FromAgent = From<'agent', AgentCommand> & { readonly epoch: number };
/** The assistant's command. */
export type FromAssistant = From<'assistant', AssistantCommand>;
/** The relay's command. */
export type FromSystem = From<'system', SystemCommand>;

/** Any command. */
export type Command = FromVisitor | FromAgent | FromAssistant | FromSystem;

/** Durations the site's policy sets, in milliseconds. */
export interface Timings {
  /** Pause after a visitor's message before the assistant answers all that came. */
  readonly settleMs: number;
  /** Promised time to a person. */
  readonly slaMs: number;
  /** How long an agent may leave a visitor of theirs without an answer. */
  readonly agentReplyMs: number;
  /** How long an agent may be away before the claim lapses. */
  readonly holderGraceMs: number;
  /** Quiet time after which a conversation is resolved. */
  readonly idleMs: number;
  /** Failed turns before the assistant gives up on the open messages. */
  readonly maxAttempts: number;
  /** How long a warm offer stands. */
  readonly offerMs: number;
  /** How long an answer under review may be corrected. */
  readonly reviewMs: number;
  /** How long what needs an approval waits for it. */
  readonly approvalMs: number;
}

/** What the relay looked up for this command before deciding. */
export interface Facts {
  readonly timings: Timings;
  /**
   * The policy's decision on the visitor's message or request, or on an approval that lapsed (no handoff:
   * it counts as a no); null when it has none.
   */
  readonly decision: Decision | null;
  /** What a watching version of the policy decided on the same. */
  readonly shadow?: Shadow | null;
  /** For a transfer: the agent named, if there is one and they are here. */
  readonly target: AgentRef | null;
  /**
   * The team to which this command would queue the conversation, where it cannot take it: the site's policy
   * does not list it (`unknown`), or nobody is in it (`empty`). null when it can, or none is named.
   */
  readonly missingTeam?: Pick<EventOf<'team_missing'>, 'team' | 'reason'> | null;
}
