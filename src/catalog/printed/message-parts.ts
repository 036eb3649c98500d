import type { CodeData } from '../../schemas/code.ts';

/** A text that a program prints, with what stands for a value in it. */
export interface MessageTemplate extends Pick<CodeData, 'placeholders'> {
  message: string;
  /** The language, system or version that prints it instead of the code's message. */
  where?: string | undefined;
}

/** All texts of a code: its message, and those that are printed instead. */
export function getMessageTemplates({
  message,
  placeholders,
  otherMessages = [],
}: Pick<CodeData, 'message' | 'placeholders' | 'otherMessages'>): MessageTemplate[] {
  return [...(message === undefined ? [] : [{ message, placeholders }]), ...otherMessages];
}

/** What stands around the values of a text, in its order. */
export function splitAtPlaceholders(text: string, placeholders: readonly string[] = []): string[] {
  return placeholders.reduce(
    (parts, placeholder) => parts.flatMap((part) => part.split(placeholder)),
    [text],
  );
}
