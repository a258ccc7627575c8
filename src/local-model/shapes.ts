/** The shapes in which models hand a program over: from the JSON that was asked for to fences with talk around them. */

export type Written = {
  readonly language: string;
  readonly code: string;
  readonly tests?: string | null;
  readonly description?: string;
  readonly dependencies?: readonly string[];
  readonly complexity?: 'simple' | 'moderate' | 'complex';
  readonly estimatedSeconds?: number;
};

const json = (written: Written): string =>
  JSON.stringify({
    language: written.language,
    code: written.code,
    tests: written.tests ?? null,
    description: written.description ?? 'Does what the task says.',
    dependencies: written.dependencies ?? [],
    complexity: written.complexity ?? 'simple',
    estimatedSeconds: written.estimatedSeconds ?? 1,
  });

const fence = ({ language, code }: Written, mark = '```', attributes = ''): string =>
  `${mark}${language}${attributes}\n${code.replace(/\n?$/, '\n')}${mark}`;

const indented = (text: string, by: string): string => text.replace(/^/gm, by);

/** `program → reply`. */
export const SHAPES = {
  json,
  'json in a fence': (written) => `Here it is:\n\n\`\`\`json\n${json(written)}\n\`\`\`\n`,
  fence: (written) => `${fence(written)}\n`,
  'talk around a fence': (written) => `Sure! This does it:\n\n${fence(written)}\n\nTell me if it should do more.\n`,
  tildes: (written) => `${fence(written, '~~~')}\n`,
  'a longer fence': (written) => `${fence(written, '````')}\n`,
  attributes: (written) => `${fence(written, '```', ' title="main" linenos')}\n`,
  'carriage returns': (written) => `Here it is:\n\n${fence(written)}\n`.replace(/\n/g, '\r\n'),
  indented: (written) => `1. The program:\n\n${indented(fence(written), '   ')}\n`,
  thoughts: (written) =>
    `<think>\nMaybe this?\n\`\`\`${written.language}\nnot the program\n\`\`\`\nNo.\n</think>\n\n${fence(written)}\n`,
  'an installation first': (written) => `\`\`\`bash\npip install nothing\n\`\`\`\n\n${fence(written)}\n`,
  'an output after': (written) => `${fence(written)}\n\nIt prints:\n\n\`\`\`text\n42\n\`\`\`\n`,
} as const satisfies Readonly<Record<string, (written: Written) => string>>;

export type Shape = keyof typeof SHAPES;

export const programIn = (shape: Shape, written: Written): string => SHAPES[shape](written);
