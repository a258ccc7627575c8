/** What a deed prints, as the runner or a person would see it. */
export type Printed<T> = { readonly value: T; readonly stdout: string; readonly stderr: string };

type Write = typeof process.stdout.write;

/** Nothing of it reaches the test's own streams. One deed at a time. */
export async function printed<T>(deed: () => T | Promise<T>): Promise<Printed<T>> {
  const said = { stdout: '', stderr: '' };
  const restore = [takeOver('stdout', said), takeOver('stderr', said), takeOverConsole(said)];
  try {
    return { value: await deed(), ...said };
  } finally {
    for (const each of restore) each();
  }
}

function takeOver(name: 'stdout' | 'stderr', said: { stdout: string; stderr: string }): () => void {
  const stream = process[name];
  const original = stream.write;
  const write: Write = (chunk: string | Uint8Array) => {
    said[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  stream.write = write;
  return () => {
    stream.write = original;
  };
}

/** The test runner has a console of its own, which does not write to the process's streams. */
function takeOverConsole(said: { stdout: string }): () => void {
  const original = console.log;
  console.log = (...words: readonly unknown[]) => {
    said.stdout += `${words.map(String).join(' ')}\n`;
  };
  return () => {
    console.log = original;
  };
}
