// Which gates close on a message, built-in and the site's own, under one set of rules.
import { compileCustomGates } from '../detectors/gates/custom-gates.ts';
import { exceeds } from '../detectors/gates/exceeds.ts';
import type { GateHit } from '../detectors/gates/names.ts';
import { GATES } from '../detectors/gates/names.ts';
import type { PolicyDocument } from '../document.ts';
import { languageOf } from '../text/language.ts';
import type { Detectors } from './detectors.ts';

type GateRule = PolicyDocument['gates']['refund'];

/** A gate that closed and is not switched off. */
export interface ClosedGate {
  readonly hit: GateHit;
  readonly isCustom: boolean;
  readonly rule: Pick<GateRule, 'priority' | 'team'> & { readonly mode: 'offer' | 'act' };
  readonly notice: string | undefined;
}

/**
 * The gates that close, gravest first: what acts before what offers, the built-in ones in the order
 * of their urgency, then the site's own.
 * @param hits what the detectors found in the text, whatever the rules
 */
export function closedGates(
  text: string,
  hits: readonly GateHit[],
  view: PolicyDocument,
  detectors: Detectors,
): readonly ClosedGate[] {
  const builtIn = GATES.flatMap((gate) =>
    hits.filter((hit) => hit.gate === gate).flatMap((hit) => closedBy(hit, text, view, detectors)),
  );
  const custom = customHits(text, view.customGates).flatMap((hit): readonly ClosedGate[] => {
    const rule = view.customGates.find(({ name }) => name === hit.gate);
    return rule ? [{ hit, isCustom: true, rule, notice: inLanguageOf(text, rule.notice) }] : [];
  });
  const all = [...builtIn, ...custom];
  return [
    ...all.filter(({ rule }) => rule.mode === 'act'),
    ...all.filter(({ rule }) => rule.mode === 'offer'),
  ];
}

function closedBy(
  hit: GateHit,
  text: string,
  { gates }: PolicyDocument,
  { crisisWording }: Detectors,
): readonly ClosedGate[] {
  if (hit.gate === 'crisis') {
    const { team, notice } = gates.crisis;
    const rule = { mode: 'act', priority: 'urgent', team } as const;
    const told = inLanguageOf(text, { ...crisisWording, ...notice });
    return [{ hit, isCustom: false, rule, notice: told }];
  }
  // GATES and the schema's gates are the same names; `satisfies` in the schema holds them together.
  const gate = gates[hit.gate as Exclude<keyof typeof gates, 'crisis'>];
  const { mode } = gate;
  if (mode === 'off') return [];
  if ('above' in gate && gate.above !== null) {
    // A refund of which nobody said how much is the assistant's, until an amount is named.
    if (!hit.amount || !exceeds([hit.amount], gate.above)) return [];
  }
  const notice = inLanguageOf(text, gate.notice);
  return [{ hit, isCustom: false, rule: { ...gate, mode }, notice }];
}

type CustomGates = PolicyDocument['customGates'];
const compiled = new WeakMap<CustomGates, ReturnType<typeof compileCustomGates>>();

/** Compiled once for each document: a list of gates never changes. */
function customHits(text: string, gates: CustomGates): readonly GateHit[] {
  const closes = compiled.get(gates) ?? compileCustomGates(gates);
  compiled.set(gates, closes);
  return closes(text);
}

/** A text in the language of another, else in English, else none. */
export function inLanguageOf(
  text: string,
  wording: Readonly<Record<string, string>>,
): string | undefined {
  const language = languageOf(text);
  const own = language !== null && Object.hasOwn(wording, language) ? wording[language] : undefined;
  return own ?? wording['en'];
}
