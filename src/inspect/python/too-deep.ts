/** Thrown inside this folder where a program is nested deeper than its readers, and CPython itself, can follow. */
export class TooDeep extends Error {}
