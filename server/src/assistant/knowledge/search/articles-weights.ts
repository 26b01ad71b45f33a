export const articleRanking: readonly number[] = [5, 2, 1, 3, 1, 2, 2, 2, 2, 2, 1, 2, 2];
export const articleGrounding: readonly number[] = [0.3, 0.3, 1, 2, 2, 0, 0, 0, 2, -2, -2, 0, -6];
