// What detectors build when they are first used (patterns of a language, models) is built before anybody
// waits for it: the first message in a language costs a hundred times what the second does.
import { DETECTORS } from './detectors.ts';

/** Ordinary lines that lead through every detector, a language each. */
const LINES = [
  'Could I talk to a person about the refund of 20 EUR for my last order, please?',
  'Kann ich bitte mit einem Menschen sprechen? Es geht um die Rückzahlung von 20 EUR.',
  '¿Puedo hablar con una persona sobre el reembolso de 20 EUR, por favor?',
  'Puis-je parler à une personne du remboursement de 20 EUR, s’il vous plaît ?',
  'Posso parlare con una persona del rimborso di 20 EUR, per favore?',
  'Posso falar com uma pessoa sobre o reembolso de 20 EUR, por favor?',
  'Kan ik alstublieft met een mens praten over de terugbetaling van 20 EUR?',
  '我可以和真人谈谈20欧元的退款吗?',
  '20ユーロの返金について人と話せますか。',
  '20유로 환불에 대해 사람과 이야기할 수 있을까요?',
  'هل يمكنني التحدث مع شخص بشأن استرداد 20 يورو من فضلك؟',
  'क्या मैं 20 यूरो की वापसी के बारे में किसी व्यक्ति से बात कर सकता हूँ?',
  'Можно поговорить с человеком о возврате 20 евро?',
  '20 avroluk iade hakkında bir insanla konuşabilir miyim lütfen?',
] as const;

/**
 * Reads a line in each language by every detector. A step is tens of milliseconds of work; whoever serves
 * others meanwhile lets them in between two.
 */
export function* warmUp(detectors = DETECTORS): Generator<void> {
  for (const line of LINES) {
    detectors.explicitRequest(line);
    yield;
    detectors.gates(line);
    yield;
    detectors.mood(line);
    yield;
  }
}
