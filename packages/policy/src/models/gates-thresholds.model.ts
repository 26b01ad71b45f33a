// Made by packages/workbench/src/train/gates.ts from our own sentences and labelled messages of
// Bitext (CDLA-Sharing-1.0), BANKING77 and NLU++ (CC-BY-4.0), CLINC150 (CC-BY-3.0), HINT3 (ODbL-1.0),
// Watson Assistant samples (Apache-2.0), Bot Framework samples (MIT), MedQuAD titles (CC-BY-4.0).
import type { Thresholds } from '../detectors/gates/names.ts';

export const balanced: Thresholds = {"security_fraud":0.23735629016300663,"legal":0.5,"medical":0.30319252956542186,"contract":0.5,"billing_dispute":0.4069616318120097,"refund":0.25789244307088666,"account_closure":0.20424115494824946,"refund_status":0.5549640972167253,"refund_policy_info":0.36164433136582375,"return_exchange":0.12797772337216884,"payment_problem":0.31538936296419706,"complaint":0.051016789708228316,"account_access":0.3199903623899445,"human_request":0.22875872650183737};
export const cautious: Thresholds = {"security_fraud":0.06254483223165153,"legal":0.5,"medical":0.30319252956542186,"contract":0.5,"billing_dispute":0.09500667317485068,"refund":0.07140963073106832,"account_closure":0.20039527351036668,"refund_status":0.14016832172637805,"refund_policy_info":0.36164433136582375,"return_exchange":0.12461493874434382,"payment_problem":0.15057895278914657,"complaint":0.021034109639003873,"account_access":0.2158359237400873,"human_request":0.041625022990047};
