/** The published JSON Schema of the configuration, for editors: `schema/config.schema.json` is this object. */
import { z } from 'zod';
import { configSchema } from './config';
import { CONFIG_WORDS } from './config-words';

/** Draft 7, the one that editors read. It cannot say what two keys mean together; `checkConfig` does. */
export const configJsonSchema = (): object => ({
  ...z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema, path }) => {
      const words = CONFIG_WORDS[keyOf(path)];
      if (words !== undefined) jsonSchema.description = words;
    },
  }),
  title: 'Sallyport configuration',
});

/** `properties/limits/properties/cpus` is the key `limits.cpus`; places inside a value are no key. */
const keyOf = (path: readonly (string | number)[]): string =>
  path.every((part, index) => index % 2 === 1 || part === 'properties')
    ? path.filter((_, index) => index % 2 === 1).join('.')
    : '';
