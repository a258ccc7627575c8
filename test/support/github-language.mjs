// GitHub's own workflow parser and expression evaluator, as one process: JSON on stdin, JSON on stdout. They are
// ES modules that import JSON as bundlers do, which neither jest's CommonJS mode nor bare Node resolves.
//   in:  { workflows: [{ name, content }], actions: [{ name, content }], conditions: [{ text, github }] }
//   out: { workflows: [[error…]…], actions: [[error…]…], conditions: [boolean…] }
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

const jsonAsModule = `
  import { readFile } from 'node:fs/promises';
  export const load = async (url, context, next) => url.endsWith('.json')
    ? { format: 'module', shortCircuit: true, source: 'export default ' + await readFile(new URL(url), 'utf8') }
    : next(url, context);
`;
register(`data:text/javascript,${encodeURIComponent(jsonAsModule)}`);

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
const { convertActionTemplate } = await import('@actions/workflow-parser/actions/action-template');
const { data, Evaluator, Lexer, Parser } = await import('@actions/expressions');

const told = (context) => context.errors.getErrors().map((error) => error.message);

async function workflowErrors(file) {
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
  const template = value && (await convertWorkflowTemplate(context, value));
  return [...new Set([...told(context), ...(template?.errors ?? []).map((error) => error.Message)])];
}

function actionErrors(file) {
  const { context, value } = parseAction(file, new NoOperationTraceWriter());
  if (value) convertActionTemplate(context, value);
  return told(context);
}

// What GitHub makes of a plain JSON value in an expression.
const asData = (value) => JSON.parse(JSON.stringify(value), data.reviver);

function holds({ text, github }) {
  const expression = new Parser(new Lexer(text).lex().tokens, ['github'], []).parse();
  const result = new Evaluator(expression, asData({ github })).evaluate();
  return !(
    result.kind === data.Kind.Null ||
    result.value === false ||
    result.value === '' ||
    result.value === 0 ||
    Number.isNaN(result.value)
  );
}

const { workflows, actions, conditions } = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(
  JSON.stringify({
    workflows: await Promise.all(workflows.map(workflowErrors)),
    actions: actions.map(actionErrors),
    conditions: conditions.map(holds),
  }),
);
