// What can be asked of a conversation, by whom, and what the relay looked up for it. Everything that
// happens is one of these, through the same `decide`: the assistant's answers and timeouts included.
import type {
  Actor,
  AgentCommand,
  AgentRef,
  Brief,
  Citation,
  CommandId,
  Decision,
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
      /** What the policy said of the answer, if it said anything. */
      readonly decision: Decision | null;
    }
  | {
      readonly type: 'fail_turn';
      readonly epoch: number;
      readonly turn: number;
      readonly reason: string;
    };

/** A wait that has come to its due time. */
export type Timeout = 'handoff' | 'agent_reply' | 'idle';

/** The relay's own commands. */
export type SystemCommand =
  | { readonly type: 'post_brief'; readonly episode: number; readonly brief: Brief }
  | { readonly type: 'time_out'; readonly wait: Timeout }
  /** The holder has been away longer than the grace. */
  | { readonly type: 'lapse_hold'; readonly epoch: number }
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
}

/** What the relay looked up for this command before deciding. */
export interface Facts {
  readonly timings: Timings;
  /** The policy's decision on the visitor's message or request; null when it has none. */
  readonly decision: Decision | null;
  /** For a transfer: the agent named, if there is one and they are here. */
  readonly target: AgentRef | null;
}
