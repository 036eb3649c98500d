/** A JSON Schema, with what the YAML language server understands beside it. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  /** The same with Markdown, for editors that show it. */
  markdownDescription?: string;
  type?: string;
  enum?: unknown[];
  /** What each value of `enum` means. */
  enumDescriptions?: string[];
  markdownEnumDescriptions?: string[];
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  [key: string]: unknown;
}
