// How the crisis model is made from labelled messages: one recipe for the shipped model and for the
// evaluation.
import type { Row } from '../../evaluation/task.ts';
import type { LinearModel, Sparse } from '../../model/linear.ts';
import { scoresOf } from '../../model/linear.ts';
import { hashOf, ngramsOf } from '../../model/ngrams.ts';
import { train } from '../../model/train.ts';
import { crisisWordsIn } from './crisis.ts';
import { crisisIdeasIn } from './crisis-ideas.ts';
import { crisisFeatures, type FittedCrisis } from './crisis-model.ts';
import { folded } from './folding.ts';
import { OWN_SENTENCES } from './own-sentences.ts';
import { thresholdsOf } from './thresholds.ts';

const BUCKETS = 2 ** 15;
const FOLDS = 5;
/** Those in danger are one in a hundred messages; our own say what a shop hears in each language. */
const WEIGHTS = { danger: 20, ownCalm: 8, calm: 1 } as const;
/** As many as precision allows, for a miss costs most; it is over all rows, forums and small talk too. */
const CAUTION = { minPrecision: 0.6, enoughRecall: 1 } as const;

interface Message {
  readonly text: string;
  readonly isCrisis: boolean;
  readonly isOwn: boolean;
}

/**
 * Trains on the rows of any task and on our own sentences. Thresholds by cross-validation on the rows,
 * the tables of words switched off: they were written with such rows in view and would hide what the
 * model misses.
 */
export function fitCrisis(rows: readonly Row[]): FittedCrisis {
  const read = [...messagesOf(rows), ...own].map((message) => ({
    ...message,
    features: crisisFeatures(crisisIdeasIn(folded(message.text)), BUCKETS, ngramsOf(message.text)),
    fold: hashOf(`fold ${message.text.trim().toLowerCase()}`) % FOLDS,
  }));
  const outcomes: { readonly score: number; readonly is: boolean }[] = [];
  // Without any row that is in danger there is nothing to choose a threshold by.
  const canMeasure = read.some(({ isCrisis, isOwn }) => isCrisis && !isOwn);
  for (let fold = 0; canMeasure && fold < FOLDS; fold += 1) {
    const model = fitted(read.filter((each) => each.fold !== fold));
    for (const { features, isCrisis, isOwn, fold: its } of read) {
      if (its === fold && !isOwn) {
        outcomes.push({ score: scoresOf(model, features)[0] ?? 0, is: isCrisis });
      }
    }
  }
  const thresholds = canMeasure ? thresholdsOf(outcomes, CAUTION) : { balanced: 0, cautious: 0 };
  return { model: fitted(read), ...thresholds };
}

/** What a shop hears in words that are grave elsewhere; beside the other models' own sentences. */
const SOUNDS_GRAVE = `
when does the sale end|what is the life of the battery|life jacket for adults|which knife cuts bread|the bridge of my glasses broke|is there a weight limit for the hanging chair|the discount is gone|last day of the offer
Wann endet der Ausverkauf?|Bis wann läuft die Aktion, endet sie heute?|Das Messer schneidet nicht|Wie lange hält der Akku?|Ich will die Lampe an die Decke hängen
¿Cuándo acaba la rebaja?|¿Cuánto dura la vida de la pila?|¿Qué peso aguanta la silla?|quiero colgar el espejo|el cuchillo no corta
Quand finit la promotion ?|Quelle est la durée de vie de l'ampoule ?|Quel poids supporte la chaise ?|je veux pendre le rideau
Quando finisce lo sconto?|Quanto dura la vita della batteria?|Che peso regge la sedia?|voglio appendere uno specchio
促销什么时候结束|这把刀能切面包吗|椅子能承重多少|セールはいつ終わりますか|세일은 언제 끝나요?|Когда закончится распродажа?|İndirim ne zaman bitiyor?|Wanneer eindigt de actie?|Quando acaba a promoção?`;

const own: readonly Message[] = [
  ...OWN_SENTENCES.map(({ text, labels }) => ({ text, isCrisis: labels.includes('crisis') })),
  ...SOUNDS_GRAVE.trim()
    .split(/[\n|]/)
    .map((text) => ({ text, isCrisis: false })),
].map((message) => ({ ...message, isOwn: true }));

/** Epochs, rate and l2 were chosen by cross-validation on the training part. */
function fitted(read: readonly (Message & { readonly features: Sparse })[]): LinearModel {
  return train(
    read.map(({ features, isCrisis, isOwn }) => ({
      features,
      labels: isCrisis ? [0] : [],
      weight: isCrisis ? WEIGHTS.danger : isOwn ? WEIGHTS.ownCalm : WEIGHTS.calm,
    })),
    { classes: ['crisis'], buckets: BUCKETS, kind: 'any-of', epochs: 6, rate: 0.3, l2: 1e-5 },
  );
}

/** Each text of the rows once, and whether any source takes it for a cry for help. */
function messagesOf(rows: readonly Row[]): readonly Message[] {
  const messages = new Map<string, Message>();
  for (const row of rows) {
    const { text } = row;
    if (typeof text !== 'string' || !isLabelled(row)) continue;
    const key = text.trim().toLowerCase();
    const isCrisis = isCrisisRow(row) || messages.get(key)?.isCrisis === true;
    // Forums and small talk label moods and topics: somebody in danger may be among them, and
    // sadness is neither danger nor its absence.
    if (isCrisis || !(isSad(row) || crisisWordsIn(folded(text)) !== null)) {
      messages.set(key, { text, isCrisis, isOwn: false });
    }
  }
  return [...messages.values()];
}

function isLabelled(row: Row): boolean {
  if (Array.isArray(row['gates']) || Array.isArray(row['labels'])) return true;
  // Of the many everyday requests half are enough.
  if (typeof row['in_scope'] === 'boolean') return hashOf(String(row['text'])) % 2 === 0;
  return 'human_request' in row;
}

const has = (list: unknown, label: string) => Array.isArray(list) && list.includes(label);

function isCrisisRow({ gates, labels }: Row): boolean {
  return has(gates, 'crisis_self_harm') || has(labels, 'self_harm_crisis');
}

const isSad = ({ labels }: Row) => has(labels, 'user_sad');
