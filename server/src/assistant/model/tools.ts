// Tools as the model sees them. None can be executed from here: a call is a proposal, and the policy
// decides. One tool is always there: to ask for a person, with a reason.
import { jsonSchema, type Tool, tool } from 'ai';
import { assertCheckable, type JsonSchema, mismatchOf } from './json-schema.ts';

/** An action the assistant may propose. */
export interface ToolOffer {
  readonly name: string;
  /** For the model: what it does and when to propose it. */
  readonly description: string;
  /** JSON Schema of the arguments, an object. */
  readonly parameters: JsonSchema;
}

/** The name under which the model asks for a person; its proposal has `{ reason }`. */
export const REQUEST_HUMAN = 'request_human';

const requestHuman: ToolOffer = {
  name: REQUEST_HUMAN,
  description:
    'Ask that a person takes over, because you cannot help or the matter is not yours to decide. The system decides and tells the visitor.',
  parameters: {
    type: 'object',
    properties: { reason: { type: 'string', minLength: 1, maxLength: 300 } },
    required: ['reason'],
    additionalProperties: false,
  },
};

/** Most characters of arguments that are looked at. */
const MAX_ARGUMENT_CHARS = 8_000;

/** The tools of a turn by name. Throws when one is declared in a way that cannot be checked. */
export function toolSet(offers: readonly ToolOffer[]): Record<string, Tool> {
  const entries = [...offers, requestHuman].map((offer) => {
    if (!/^[a-zA-Z0-9_-]{1,64}$/.test(offer.name)) {
      throw new Error(`A tool is named "${offer.name}"; use letters, digits, _ and - only.`);
    }
    assertCheckable(offer.parameters);
    return [offer.name, declared(offer)] as const;
  });
  const tools = Object.fromEntries(entries);
  if (Object.keys(tools).length !== entries.length) throw new Error('Two tools have one name.');
  return tools;
}

function declared({ description, parameters }: ToolOffer): Tool {
  return tool({
    description,
    inputSchema: jsonSchema<Readonly<Record<string, unknown>>>(parameters, {
      validate: (value) => {
        const tooLong = JSON.stringify(value).length > MAX_ARGUMENT_CHARS;
        const mismatch = tooLong ? 'arguments are too long' : mismatchOf(parameters, value);
        return mismatch === null
          ? // It matches the schema, which asks for an object.
            { success: true, value: value as Readonly<Record<string, unknown>> }
          : { success: false, error: new Error(mismatch) };
      },
    }),
  });
}
