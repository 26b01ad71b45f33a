// What the policy says of an action the assistant would take: the risk map, raised by amounts and by
// what went wrong before.
import type { Decision, Tier } from '@warmline/protocol';
import { amountsIn } from '../detectors/gates/amounts.ts';
import { exceeds } from '../detectors/gates/exceeds.ts';
import { DIGITS, valueOfDigits, withAsciiDigits } from '../detectors/gates/number-reading.ts';
import type { PolicyDocument, PolicyRef } from '../document.ts';
import { stakesOf } from '../measure/stakes.ts';
import { type ToolRisk, UNKNOWN_TOOL } from '../risk.ts';
import type { ThreadFacts } from '../thread-facts.ts';
import { segmentOf, topicOf, viewsOf } from '../topics.ts';
import { decisionOf } from './finding.ts';
import { allTogether, strengthOf, together } from './strength.ts';

export interface JudgedAction {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly policy: PolicyRef;
  readonly facts: ThreadFacts;
  /** Name of the topic in force; left out: read from the open messages. */
  readonly topic?: string | null | undefined;
}

/** What a proposed action needs; always a decision. A tool that nobody described is never run alone. */
export function assessAction(action: JudgedAction): Decision {
  const { policy, facts } = action;
  const { document } = policy;
  const topic =
    action.topic === undefined
      ? topicOf(document, { texts: facts.open.map(({ text }) => text) })
      : action.topic;
  const segment = segmentOf(document, facts.page);
  const [first = document, ...rest] = viewsOf(document, { topic, segment, page: facts.page });
  const decide = (view: PolicyDocument) => assessedUnder(view, action);
  return together(decide(first), allTogether(rest.map(decide)));
}

interface Need {
  readonly tier: Tier;
  readonly rule: string;
  readonly reason: string;
}

function assessedUnder(view: PolicyDocument, action: JudgedAction): Decision {
  const { policy, facts, tool } = action;
  const needs = [byRisk(view, tool), byAmount(view, action), byDoubt(facts, tool)];
  const need = needs
    .filter((each) => each !== null)
    .reduce((a, b) => (strength(b.tier) > strength(a.tier) ? b : a));
  const stakes = stakesOf(facts.page, view);
  return decisionOf(
    policy,
    view,
    { ...need, mode: 'act', trigger: 'stakes', priority: null, team: null, signals: [] },
    stakes,
  );
}

const strength = (tier: Tier) => strengthOf({ tier, mode: 'act' });

function byRisk({ tools, risk }: PolicyDocument, tool: string): Need {
  const known: ToolRisk | undefined = Object.hasOwn(tools, tool) ? tools[tool] : undefined;
  const { impact, reversibility } = known ?? UNKNOWN_TOOL;
  const what = known ? '' : 'a tool the policy does not know, taken as ';
  return {
    tier: risk[impact][reversibility],
    rule: known ? `risk.${impact}.${reversibility}` : 'risk.unknown_tool',
    reason: `The assistant would use ${tool}: ${what}${impact} impact, ${SPOKEN[reversibility]}.`,
  };
}

const SPOKEN = {
  reversible: 'reversible',
  hard: 'hard to reverse',
  irreversible: 'irreversible',
} as const satisfies Record<ToolRisk['reversibility'], string>;

/** Above the limit of a gate, a person decides: in words and in arguments alike. */
function byAmount(view: PolicyDocument, action: JudgedAction): Need | null {
  const { mode, above } = view.gates.refund;
  if (mode === 'off' || above === null) return null;
  const amount = moneyIn(action.arguments).find((each) => exceeds([each], above));
  if (!amount) return null;
  const currency = amount.currency ?? above.currency;
  return {
    tier: 'approval',
    rule: 'risk.amount',
    reason: `The assistant would use ${action.tool} with ${amount.value} ${currency}, above ${above.value} ${above.currency}.`,
  };
}

/** Of what may already have happened once, a person says whether it shall happen (again). */
function byDoubt(facts: ThreadFacts, tool: string): Need | null {
  if (!facts.inDoubt.includes(tool)) return null;
  return {
    tier: 'approval',
    rule: 'risk.in_doubt',
    reason: `Nobody knows whether ${tool} has already happened in this conversation.`,
  };
}

interface Sum {
  readonly value: number;
  readonly currency: string | null;
}

const MONEY_KEY = /amount|value|price|total|sum|cost|fee|refund|credit|betrag|importe|montant/i;
const CENTS_KEY = /cents|minor/i;
const MAX_DEPTH = 6;

const NUMBER = new RegExp(`^[+-]?\\s*(${DIGITS})$`);

/** All that a text may mean as a number: how the tool will read “1.500” is not known here. */
function numbersIn(text: string): readonly number[] {
  const read = withAsciiDigits(text.trim());
  if (read === '') return [];
  const [, digits] = NUMBER.exec(read) ?? [];
  const values = [Number(read), ...(digits === undefined ? [] : [valueOfDigits(digits, null)])];
  return [...new Set(values)].filter(Number.isFinite);
}

/** Amounts in a tool's arguments: under a key that speaks of money, or written in a text. */
export function moneyIn(args: Readonly<Record<string, unknown>>, depth = 0): readonly Sum[] {
  if (depth > MAX_DEPTH) return [];
  const named = args['currency'];
  const currency =
    typeof named === 'string' && /^[a-z]{3}$/i.test(named) ? named.toUpperCase() : null;
  return Object.entries(args).flatMap(([key, value]): readonly Sum[] => {
    const isMoney = MONEY_KEY.test(key) || CENTS_KEY.test(key);
    const sumOf = (sum: number): Sum => ({
      value: Math.abs(CENTS_KEY.test(key) ? sum / 100 : sum),
      currency,
    });
    if (typeof value === 'number') return isMoney ? [sumOf(value)] : [];
    if (typeof value === 'string') {
      return isMoney ? [...numbersIn(value).map(sumOf), ...amountsIn(value)] : amountsIn(value);
    }
    if (Array.isArray(value)) {
      return value.flatMap((item) =>
        moneyIn({ [key]: item, ...(named ? { currency: named } : {}) }, depth + 1),
      );
    }
    if (typeof value === 'object' && value !== null) {
      // JSON: an object that is no list is a record.
      const inner = value as Readonly<Record<string, unknown>>;
      return moneyIn(
        named && !('currency' in inner) ? { ...inner, currency: named } : inner,
        depth + 1,
      );
    }
    return [];
  });
}
