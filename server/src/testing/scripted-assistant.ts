// An assistant whose answers come when the test says so.
import type { AnswerPart, Assistant, TurnInput } from '../assistant/assistant.ts';

interface Turn {
  readonly input: TurnInput;
  /** Gives the next part. */
  say(part: AnswerPart): void;
  /** Ends the answer. */
  end(): void;
}

/** Hands each turn to `onTurn`, which decides what is said and when. */
export function scriptedAssistant(onTurn: (turn: Turn) => void): Assistant {
  return {
    name: 'scripted',
    async *answer(input) {
      const parts: AnswerPart[] = [];
      let isEnded = false;
      let wake: () => void = () => undefined;
      onTurn({
        input,
        say: (part) => {
          parts.push(part);
          wake();
        },
        end: () => {
          isEnded = true;
          wake();
        },
      });
      while (true) {
        const part = parts.shift();
        if (part) yield part;
        else if (isEnded) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}
