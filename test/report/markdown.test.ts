import { renderComment } from '../../src/report/markdown';
import { DEFAULT_OPTIONS } from '../../src/report/view';
import { expectGolden } from './golden';
import { STATES } from './states';

describe('the report comment', () => {
  it.each(Object.entries(STATES))('shows %s as its golden file does', (name, view) => {
    expectGolden(`${name}.md`, renderComment(view, DEFAULT_OPTIONS));
  });
});
