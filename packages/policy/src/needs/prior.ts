// Where the calibration of a site starts: learned over several sites, so that a site with few examples
// is not left to chance. Written by packages/workbench/src/train/needs.ts from in-scope messages of
// CLINC150 (CC-BY-3.0, Larson et al. 2019), BANKING77 (CC-BY-4.0, Casanueva et al. 2020) and HINT3
// (ODbL-1.0, Arora et al. 2020); it holds 10 weights and nothing of their texts.
import type { Calibration } from './calibration.ts';

/** In the order of EVIDENCE; the last weight is the bias. */
export const PRIOR: Calibration = {
  centre: [3.207, 3.439, 1.768, 0.738, 0.224, 0.65, -0.388, -0.287, 2.064],
  spread: [2.019, 2.202, 2.005, 0.14, 0.151, 0.203, 1.273, 1.069, 0.526],
  weights: [0.283, 0.273, 0.297, 0.512, 0.225, 0.297, 0.153, 0.198, -0.096, -0.162],
};
