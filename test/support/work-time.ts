/**
 * How long a piece of work takes this process: in processor time, and the least of three where the first is too much,
 * because other work on the machine is nobody's fault and only ever adds.
 */
export async function asyncWorkMs(work: () => Promise<unknown>, limitMs: number): Promise<number> {
  const once = async (): Promise<number> => {
    const began = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  const first = await once();
  return first < limitMs ? first : Math.min(first, await once(), await once());
}

/** The same for work that is done when it returns. */
export function workMs(work: () => unknown, limitMs: number): number {
  const once = () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  const first = once();
  return first < limitMs ? first : Math.min(first, once(), once());
}
