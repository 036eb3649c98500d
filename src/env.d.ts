interface ImportMetaEnv {
  /** Address of the repository; empty where it is not known. */
  readonly REPOSITORY: string;
}
