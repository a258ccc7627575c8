/**
 * Import before anything that brings WebAssembly. V8 on Node 20 would compile Ruff's 10 MB a second time with its
 * optimising compiler in the background, and the process could not end before that is done: 3 s of CPU for a program of
 * one line, where the baseline compiler takes 0.3 s. A batch is also faster without it.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--liftoff-only');
