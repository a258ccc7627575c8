export const explainRule = (_rule: string): number => 0;
