#!/usr/bin/env node
/**
 * Cuts the operations that Sallyport uses out of GitHub's own OpenAPI description and writes them to
 * src/local-github/openapi.json: the gate of the local GitHub in both directions.
 *
 *   npm install --prefix "$(mktemp -d)" --ignore-scripts @octokit/openapi@23.0.2     (385 MB: never inside the checkout)
 *   node scripts/vendor-openapi.mjs THAT_DIRECTORY/node_modules/@octokit/openapi
 *
 * The output depends on nothing but the package's version and this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPERATIONS } from './vendor-openapi.operations.mjs';

/** Only these keywords of a schema say what is valid; the rest is prose. */
const KEYWORDS = new Set(
  'type required enum pattern minimum maximum minLength maxLength minItems maxItems uniqueItems'.split(' '),
);
/** Formats that can be checked. GitHub's own (`repo.nwo`, `timestamp`) have no published grammar. */
const FORMATS = new Set([
  'date-time',
  'date',
  'uri',
  'email',
  'int32',
  'int64',
  'uuid',
  'ipv4',
  'ipv6',
  'uri-template',
]);

const source = process.argv[2];
if (source === undefined) {
  console.error(
    'Expected the directory of the installed package @octokit/openapi as the one argument. See the top of this file.',
  );
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const description = JSON.parse(readFileSync(join(source, 'generated/api.github.com.json'), 'utf8'));
const subset = cut(description);
const $comment = `GitHub's OpenAPI description, ${OPERATIONS.length} operations of ${manifest.name}@${manifest.version} (https://github.com/github/rest-api-description). Written by scripts/vendor-openapi.mjs; do not edit.`;
const $license = readFileSync(join(source, 'LICENSE'), 'utf8');
const target = fileURLToPath(new URL('../src/local-github/openapi.json', import.meta.url));
writeFileSync(target, `${print({ $comment, $license, ...subset })}\n`);
console.error(`${target}: ${OPERATIONS.length} operations, ${Object.keys(subset.schemas).length} schemas`);

/** One line per operation and per schema: a change of the description shows as a readable diff. */
function print({ operations, schemas, ...notes }) {
  const lines = (record, indent) =>
    Object.keys(record)
      .sort()
      .map((name) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(record[name])}`)
      .join(',\n');
  const block = (name, record) => `  "${name}": {\n${lines(record, '    ')}\n  }`;
  return `{\n${lines(notes, '  ')},\n${block('operations', operations)},\n${block('schemas', schemas)}\n}`;
}

function cut(root) {
  const wanted = new Map();
  for (const [path, methods] of Object.entries(root.paths))
    for (const [method, operation] of Object.entries(methods))
      if (OPERATIONS.includes(operation.operationId)) wanted.set(operation.operationId, { method, path, operation });
  const missing = OPERATIONS.filter((id) => !wanted.has(id));
  if (missing.length > 0) throw new Error(`The description has no operation ${missing.join(', ')}`);
  const schemas = {};
  const operations = {};
  for (const [id, found] of wanted) operations[id] = toOperation(root, schemas, found);
  for (const name of ['basic-error', 'validation-error']) keep(root, schemas, name);
  return { operations, schemas };
}

function toOperation(root, schemas, { method, path, operation }) {
  const parameters = (operation.parameters ?? []).map((each) => resolveRef(root, each));
  const body = operation.requestBody;
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters
      .filter((each) => each.in === 'path' || each.in === 'query')
      .map((each) => ({
        name: each.name,
        in: each.in,
        required: each.required === true,
        schema: toSchema(root, schemas, each.schema),
      })),
    body:
      body === undefined
        ? null
        : {
            required: body.required === true,
            schema: toSchema(root, schemas, body.content['application/json'].schema),
          },
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [
        status,
        toResponse(root, schemas, resolveRef(root, answer)),
      ]),
    ),
  };
}

/** `null` where the answer has no JSON body. */
function toResponse(root, schemas, answer) {
  const json = answer.content?.['application/json'] ?? Object.values(answer.content ?? {})[0];
  return json?.schema === undefined ? null : toSchema(root, schemas, json.schema);
}

function resolveRef(root, value) {
  if (value.$ref === undefined) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], root);
}

function keep(root, schemas, name) {
  if (schemas[name] !== undefined) return;
  schemas[name] = true;
  schemas[name] = toSchema(root, schemas, root.components.schemas[name]);
}

/** OpenAPI 3.0's schema dialect to JSON Schema: keywords that decide, `nullable` as a type, references by short name. */
function toSchema(root, schemas, node) {
  if (typeof node === 'boolean') return node;
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/components/schemas/', '');
    keep(root, schemas, name);
    return { $ref: `#/schemas/${name}` };
  }
  const unknown = ['allOf', 'not'].filter((key) => node[key] !== undefined);
  if (unknown.length > 0) throw new Error(`A schema uses ${unknown.join(', ')}, which toSchema cannot translate yet`);
  const sub = (value) => toSchema(root, schemas, value);
  const entries = Object.entries(node).flatMap(([key, value]) => toKeyword(key, value, sub));
  const schema = close(Object.fromEntries(entries));
  return node.nullable === true ? orNull(schema) : schema;
}

/** The keyword as JSON Schema knows it, as entries; none for prose. */
function toKeyword(key, value, sub) {
  switch (key) {
    case 'properties':
      return [[key, mapValues(value, sub)]];
    case 'oneOf': // GitHub's branches overlap, so that real answers match several
    case 'anyOf':
      return [['anyOf', value.map(sub)]];
    case 'items':
    case 'additionalProperties':
      return [[key, sub(value)]];
    case 'format':
      return FORMATS.has(value) ? [[key, value]] : [];
    default:
      return KEYWORDS.has(key) ? [[key, value]] : [];
  }
}

/** An undeclared field is a mistake of the caller (GitHub would ignore it) or an invention of the local GitHub. */
function close(schema) {
  return schema.properties === undefined || schema.additionalProperties !== undefined
    ? schema
    : { ...schema, additionalProperties: false };
}

function orNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const type = [schema.type, 'null'];
  return schema.enum === undefined
    ? { ...schema, type }
    : { ...schema, type, enum: [...new Set([...schema.enum, null])] };
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
