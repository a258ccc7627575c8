/** Colours for one stream: only where a person watches it and has not said no. */
import pc from 'picocolors';
import { type Palette, PLAIN } from '../report/terminal';

/** Asked of the stream itself: picocolors would also colour files on a machine that sets `CI`. */
export const paletteFor = (stream: NodeJS.WriteStream): Palette =>
  stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb'
    ? pc.createColors(true)
    : PLAIN;
