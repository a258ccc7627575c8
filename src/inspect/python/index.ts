/** Python for the inspector. Ruff is loaded only when syntax or quality is asked for. */
import type { Analyser } from '../facts';
import { measure } from './measures';
import { checkSyntax } from './syntax';
import { walk } from './walk';

export const python: Analyser = { syntax: checkSyntax, walk, measure };
