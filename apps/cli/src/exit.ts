/**
 * How `truceline` ends; shells and schedulers read it.
 *
 * Shape: `partial`: some input could not be read or was refused, everything else was done. `refused`: what was asked for cannot be
 * done, and nothing was.
 */
export const EXIT_CODES = { done: 0, partial: 1, usage: 2, noBroker: 3, refused: 4 } as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** Ends the command with a message on stderr instead of a stack trace: what is wrong, where, and what to do. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT_CODES.usage) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}
