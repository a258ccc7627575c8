export const runCommand = async (_question: unknown): Promise<number> => 0;
