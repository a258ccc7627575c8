// Types are erased, not checked:   sallyport run examples/programs/greet.ts --params '{"name": "Ada"}'
declare const parameters: { readonly name?: string };

const greeting: string = `Hello, ${parameters.name ?? 'world'}!`;
console.log(greeting);
