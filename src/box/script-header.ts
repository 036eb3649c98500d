/** Header in which a script that asks for the look-up's index gives its own address. */
export const SCRIPT_HEADER = 'retcode-script';
