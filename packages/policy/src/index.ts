// The handoff policy as pure code: detectors give signals, the document and the signals give a decision.
// The rules, numbered, are in RULES.md.

export type { JudgedAction } from './decide/action.ts';
export { assessAction } from './decide/action.ts';
export type { JudgedAnswer } from './decide/answer.ts';
export { assessAnswer } from './decide/answer.ts';
export type { CalibrationPoint, ConfidenceParts } from './decide/confidence.ts';
export { calibrated, compositeConfidence } from './decide/confidence.ts';
export { decideModelRequest } from './decide/model-request.ts';
export type { Message } from './decide/screen.ts';
export { decideRequest, screenMessage } from './decide/screen.ts';
export { allTogether, handsOver, strengthOf, together } from './decide/strength.ts';
export type { Thread, ThreadAssessment } from './decide/thread.ts';
export { assessThread } from './decide/thread.ts';
export { mayWithhold, withholdsRecommendation } from './decide/withhold.ts';
export {
  decideApprovalLapse,
  decideEmergency,
  decideUnread,
} from './decide/without-assistant.ts';
export { complainsOfAnswer } from './detectors/complaint.ts';
export { detectExplicitRequest } from './detectors/explicit-request.ts';
export { promisesTransfer } from './detectors/transfer-promise.ts';
export type { ParsedPolicy, PolicyDocument, PolicyProblem, PolicyRef } from './document.ts';
export { parsePolicy, policySchema, timingsOf } from './document.ts';
export type { Detectors } from './measure/detectors.ts';
export { warmUp } from './measure/warm-up.ts';
export type { NeedMatch, NeedMatcher, NeedSources, RecordedMessage } from './needs/matcher.ts';
export { createNeedMatcher, NOTHING_KNOWN, needMatcherTraining } from './needs/matcher.ts';
export type { ParsedPolicyText, PolicyTextProblem } from './policy-text.ts';
export { parsePolicyText, problemLine } from './policy-text.ts';
export type { ReplayStep } from './replay.ts';
export { replay } from './replay.ts';
export type {
  AssistantAnswer,
  FailedTurn,
  ThreadFacts,
  ToolFailure,
  VisitorMessage,
} from './thread-facts.ts';
export { threadFacts } from './thread-facts.ts';
export type { Circumstances } from './topics.ts';
export { effectivePolicy } from './topics.ts';
