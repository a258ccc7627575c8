export const doctorCommand = async (_given: Readonly<Record<string, unknown>>): Promise<number> => 0;
