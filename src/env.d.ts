interface ImportMetaEnv {
  /** Address of the repository; empty where it is not known. */
  readonly REPOSITORY: string;
  /** Whether browsers may keep the site for offline use. */
  readonly OFFLINE: boolean;
}
