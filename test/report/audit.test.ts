import { auditPage } from '../../src/report/audit-page';
import { PAGE_SCRIPT } from '../../src/report/audit-script';
import { auditSummary } from '../../src/report/audit-summary';
import { columns } from '../../src/report/wrap';
import { audit, entries, entry } from '../support/audit-entries';

describe('the page of an audit', () => {
  it('names no address but those of its rows, and lets nothing in by its own policy', () => {
    const page = auditPage(audit([]), 'en');
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/(?!\/)[a-z]/);
    expect(page).not.toMatch(/\s(?:src|style|on[a-z]+)=/);
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-/,
    );
  });

  it('holds nothing that closes its script early', () => {
    expect(PAGE_SCRIPT).not.toMatch(/<\/script|<!--/i);
    const hostile = '</script><!-- <script> \u2028 \u202e \0';
    const page = auditPage(
      audit([entry({ requester: hostile, file: hostile })], {
        source: hostile,
        problems: [{ file: hostile, message: hostile }],
      }),
      'en',
    );
    expect(page.match(/<\/?script\b/gi)).toHaveLength(4);
    expect(page).not.toMatch(/[\0\u2028\u202e]|<!-- /);
  });

  it('names at most 200 files that are no records', () => {
    const problems = Array.from({ length: 250 }, (_, index) => ({ file: `${index}.json`, message: 'no JSON' }));
    const page = auditPage(audit([], { problems }), 'en');
    expect(page.match(/<li><code>/g)).toHaveLength(200);
    expect(page).toContain('Files that are no records: 250');
    expect(page).toContain('… and 50 more');
  });

  it('of ten thousand requests stays under ten megabytes', () => {
    expect(auditPage(audit(entries(10_000)), 'en').length).toBeLessThan(10_000_000);
  });
});

describe('the summary of an audit', () => {
  it('is the totals in words', () => {
    const rows = [entry(), entry({ requestId: 'aaaaaaaaaaaa', outcome: 'failed', risk: 'high', approver: 'ada' })];
    expect(auditSummary(audit(rows), 'en').replaceAll('\u00a0', ' ')).toBe(`Audit: acme/widgets

  Requests                2
  Ran                     2
  Passed                  50 %
  Approved by a person    1
  Waiting now             0
  Programs                2
  Median run time         1.43 s

By outcome
  failed                        1  █████░░░░░ 50 %
  passed                        1  █████░░░░░ 50 %

By risk
  high                          1  █████░░░░░ 50 %
  low                           1  █████░░░░░ 50 %

Programs by language
  Python                        2  ██████████ 100 %
`);
  });

  it.each(['en', 'zh'] as const)('keeps to 80 columns in %s', (lang) => {
    const lines = auditSummary(audit(entries(500), { isWhole: false }), lang).split('\n');
    expect(lines.filter((line) => columns(line) > 80)).toEqual([]);
  });

  it('of nothing says so', () => {
    expect(auditSummary(audit([]), 'en')).toBe('Audit: acme/widgets\n\nNo request was found.\n');
  });
});
