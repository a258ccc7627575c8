#!/usr/bin/env node
/**
 * Cuts the types and fields that Sallyport asks for out of GitHub's published GraphQL schema and writes them to
 * src/local-github/graphql-schema.json, one line of the schema per item.
 *
 *   npm install --prefix "$(mktemp -d)" --ignore-scripts @octokit/graphql-schema@15.26.1
 *   node scripts/vendor-graphql.mjs THAT_DIRECTORY/node_modules/@octokit/graphql-schema
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertValidSchema, buildSchema, Kind, parse, print, visit } from 'graphql';

const COMMENT = 'author body createdAt editor id includesCreatedEdit lastEditedAt updatedAt';
const MINIMIZABLE = 'isMinimized minimizedReason';
/** Type → its fields; what is not named here does not exist for the local GitHub. */
const FIELDS = {
  Query: 'id node nodes rateLimit repository viewer',
  Mutation: 'minimizeComment unminimizeComment',
  Node: 'id',
  Actor: 'login url',
  Comment: COMMENT,
  Minimizable: MINIMIZABLE,
  RateLimit: 'cost limit remaining resetAt used',
  User: 'databaseId id login url',
  Bot: 'databaseId id login url',
  Organization: 'databaseId id login url',
  Repository: 'databaseId id issue issueOrPullRequest nameWithOwner pullRequest',
  Issue: `${COMMENT} fullDatabaseId number title url`,
  PullRequest: `${COMMENT} fullDatabaseId headRefOid number title url`,
  IssueComment: `${COMMENT} ${MINIMIZABLE} fullDatabaseId url`,
  PullRequestReview: `${COMMENT} ${MINIMIZABLE} fullDatabaseId url`,
  PullRequestReviewComment: `${COMMENT} ${MINIMIZABLE} fullDatabaseId url`,
  MinimizeCommentInput: 'classifier clientMutationId subjectId',
  MinimizeCommentPayload: 'clientMutationId minimizedComment',
  UnminimizeCommentInput: 'clientMutationId subjectId',
  UnminimizeCommentPayload: 'clientMutationId unminimizedComment',
};
const WHOLE = ['IssueOrPullRequest', 'ReportedContentClassifiers', 'DateTime', 'URI', 'BigInt', 'GitObjectID'];

const source = process.argv[2];
if (source === undefined) {
  console.error('Expected the directory of the installed package @octokit/graphql-schema. See the top of this file.');
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const whole = parse(readFileSync(join(source, 'schema.graphql'), 'utf8'));
const sdl = print(withoutProse(cut(whole)));
assertValidSchema(buildSchema(sdl)); // refuses a selection that does not close
const target = new URL('../src/local-github/graphql-schema.json', import.meta.url);
const $comment = `Part of GitHub's GraphQL schema as in ${manifest.name}@${manifest.version}. Written by scripts/vendor-graphql.mjs; do not edit.`;
const $license = readFileSync(join(source, 'LICENSE.md'), 'utf8');
writeFileSync(target, `${JSON.stringify({ $comment, $license, schema: sdl.split('\n') }, null, 2)}\n`);
console.error(`${target.pathname}: ${sdl.split('\n').length} lines`);

function cut(document) {
  const definitions = document.definitions.flatMap((definition) => {
    const name = definition.name?.value;
    if (WHOLE.includes(name)) return [definition];
    return FIELDS[name] === undefined ? [] : [withFields(definition, FIELDS[name].split(' '))];
  });
  return { ...document, definitions };
}

function withFields(definition, names) {
  const fields = definition.fields.filter((field) => names.includes(field.name.value));
  const missing = names.filter((name) => !fields.some((field) => field.name.value === name));
  if (missing.length > 0) throw new Error(`GitHub's ${definition.name.value} has no field ${missing.join(', ')}`);
  const interfaces = (definition.interfaces ?? []).filter((each) => FIELDS[each.name.value] !== undefined);
  return definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
    ? { ...definition, fields }
    : { ...definition, fields, interfaces };
}

/** Descriptions, and directives such as `@deprecated`, say nothing about what is valid. */
function withoutProse(document) {
  return visit(document, {
    enter: (node) => (node.description === undefined ? undefined : { ...node, description: undefined }),
    Directive: () => null,
  });
}
