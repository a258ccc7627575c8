import { setTimeout as sleep } from 'node:timers/promises';

await sleep(10);
console.log('hello');
