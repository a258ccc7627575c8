/** The shells by their names, for all rules of Bash. */
export const SHELL_NAMES = ['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash', 'mksh', 'fish', 'csh', 'tcsh'];
