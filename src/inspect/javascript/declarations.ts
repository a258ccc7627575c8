/** Declarations: variables, classes, imports, and TypeScript's that leave something at run time. */
import type * as t from '@babel/types';
import { evaluate, read } from './expressions';
import { makeClass } from './functions';
import type { Machine } from './machine';
import { member, moduleName } from './members';
import { declare } from './patterns';
import { type Known, path, type Scope, UNKNOWN } from './values';

export function runDeclaration(machine: Machine, node: t.Node, scope: Scope): void {
  switch (node.type) {
    case 'VariableDeclaration':
      for (const declarator of node.declarations) runDeclarator(machine, declarator, scope);
      break;
    case 'ClassDeclaration': {
      const made = makeClass(machine, node, scope);
      if (node.id != null) scope.names.set(node.id.name, made);
      break;
    }
    case 'ImportDeclaration':
      runImport(machine, node, scope);
      break;
    case 'ExportAllDeclaration':
      tellImport(machine, node.source.value, node);
      break;
    case 'TSImportEqualsDeclaration':
      runImportEquals(machine, node, scope);
      break;
    case 'TSEnumDeclaration':
      runEnum(machine, node, scope);
      break;
    case 'TSExportAssignment':
      evaluate(machine, node.expression, scope);
  }
}

/** `var x;` after `x` has a value leaves it as it is. */
function runDeclarator(machine: Machine, { id, init }: t.VariableDeclarator, scope: Scope): void {
  if (init == null && id.type === 'Identifier' && scope.names.has(id.name)) return;
  declare(machine, id, init == null ? UNKNOWN : read(machine, init, scope), scope);
}

export const tellImport = (machine: Machine, source: string, node: t.Node): void =>
  machine.emit({ kind: 'import', path: moduleName(source) }, node);

function runImport(machine: Machine, node: t.ImportDeclaration, scope: Scope): void {
  for (const { local } of node.specifiers) scope.names.set(local.name, UNKNOWN);
  if (node.importKind === 'type') return;
  const name = moduleName(node.source.value);
  tellImport(machine, node.source.value, node);
  read(machine, node.source, scope);
  for (const specifier of node.specifiers) {
    const part = path(name);
    scope.names.set(
      specifier.local.name,
      specifier.type === 'ImportSpecifier' ? runSpecifier(machine, specifier, name) : part,
    );
  }
}

function runSpecifier(machine: Machine, specifier: t.ImportSpecifier, name: string) {
  const { imported } = specifier;
  const part = member(path(name), imported.type === 'Identifier' ? imported.name : imported.value, false);
  if (part.kind === 'path') machine.emit({ kind: 'attribute', path: part.path }, specifier);
  return part;
}

function runImportEquals(machine: Machine, node: t.TSImportEqualsDeclaration, scope: Scope): void {
  const { moduleReference } = node;
  if (moduleReference.type !== 'TSExternalModuleReference') {
    scope.names.set(node.id.name, readEntity(machine, moduleReference, scope));
    return;
  }
  tellImport(machine, moduleReference.expression.value, node);
  scope.names.set(node.id.name, path(moduleName(moduleReference.expression.value)));
}

/** `import run = cp.execSync`: another name for a part. */
function readEntity(machine: Machine, node: t.TSEntityName, scope: Scope): Known {
  if (node.type === 'Identifier') return read(machine, node, scope);
  return member(readEntity(machine, node.left, scope), node.right.name, false);
}

function runEnum(machine: Machine, node: t.TSEnumDeclaration, scope: Scope): void {
  const members = node.members ?? node.body?.members ?? [];
  const props = new Map<string, Known>();
  for (const { id, initializer } of members) {
    const value = initializer == null ? UNKNOWN : evaluate(machine, initializer, scope);
    props.set(id.type === 'Identifier' ? id.name : id.value, value);
  }
  scope.names.set(node.id.name, { kind: 'object', props });
}
