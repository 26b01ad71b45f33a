// Where the calibration of a site starts: learned over several sites, so that a site with few examples
// is not left to chance. Written by packages/workbench/src/train/needs.ts from in-scope messages of
// CLINC150 (CC-BY-3.0, Larson et al. 2019), BANKING77 (CC-BY-4.0, Casanueva et al. 2020) and HINT3
// (ODbL-1.0, Arora et al. 2020); it holds 9 weights and nothing of their texts.
import type { Calibration } from './calibration.ts';

/** In the order of EVIDENCE; the last weight is the bias. */
export const PRIOR: Calibration = {
  centre: [3.771, 4.208, 0.721, 0.229, 0.726, -0.449, -0.351, 2.055],
  spread: [2.428, 2.8, 0.144, 0.153, 0.21, 1.24, 1.062, 0.524],
  weights: [0.217, 0.399, 0.941, 0.246, 0.44, -0.026, 0.317, -0.001, -0.382],
};
