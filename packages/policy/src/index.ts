// The handoff policy as pure code: detectors give signals, the document and the signals give a decision.
export { assessAnswer, decideRequest, screenMessage } from './decide.ts';
export { detectExplicitRequest } from './detectors/explicit-request.ts';
export type { ParsedPolicy, PolicyDocument, PolicyProblem, PolicyRef } from './document.ts';
export { parsePolicy, timingsOf } from './document.ts';
