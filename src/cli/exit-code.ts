/** The exit codes of the command. */
export const exitCode = {
  done: 0,
  /** A refusal: something needs a person. */
  refused: 1,
  usage: 2,
  /** An input or a pack that cannot be read, an output that cannot be written. */
  unreadable: 3,
  /** What was taken out of a document still stood in it; no output is left. */
  unverified: 4,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
