/**
 * Runs what a command does. Whatever goes wrong, an unknown flag included, is told in its own words
 * alone, and the command ends with a status.
 *
 * @param status what it ends with where something goes wrong
 */
export async function runCommand(
  run: () => unknown,
  { status = 1 }: { status?: number } = {},
): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = status;
  }
}
