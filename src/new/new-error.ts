/** What keeps a new vendor from being made: one message, which says what would be right. */
export class NewVendorError extends Error {
  override name = 'NewVendorError';
}
