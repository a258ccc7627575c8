/** The published JSON Schema of the execution record, for whoever reads records: `schema/report.schema.json` is this object. */
import { z } from 'zod';
import { recordSchema } from './record';

/** Draft 7, the one that most validators read. */
export const recordJsonSchema = (): object => z.toJSONSchema(recordSchema, { target: 'draft-7' });
