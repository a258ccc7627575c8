type Line = { readonly text: string };
const lines: Line[] = [{ text: '::add-mask::x' }, { text: '::stop-commands::t' }, { text: '::group::a' }];
for (const { text } of lines) console.log(text satisfies string);
process.stdout.write('\r\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007\u001b[2J\u009b31m\u2028::error::y\n');
