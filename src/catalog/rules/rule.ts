import type { Root } from 'mdast';
import type { SiteData } from '../../schemas/site.ts';
import type { LoggedChange } from '../change-log.ts';
import type { PublishedPath } from '../published-path.ts';
import type { AlikeReading } from '../read/read-alike.ts';
import type { NoteReading } from '../read/read-notes.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Place } from '../read/text-file.ts';
import type { Path, YamlFile } from '../read/yaml-file.ts';
import type { OwnedNote } from './note-texts.ts';

/** One rule of the catalog, beyond what a schema can say of one record. */
export interface Rule {
  /** Kebab-case, as the file's name. */
  name: string;
  /** What must hold, in one sentence. */
  description: string;
  check?: (content: Content, report: Report) => void;
  /** Checks the Markdown of one note, which is parsed once for all rules and not kept. */
  checkNote?: (note: NoteReading, tree: Root, place: NotePlace) => NoteFinding[];
}

/** A note among others. */
export interface NotePlace {
  /** `<vendor>/<slug>`, or `<vendor>/class/<section>`. */
  id: string;
  /** The ids of all notes. */
  noteIds: ReadonlySet<string>;
}

/** Something wrong in the Markdown of a note. */
export interface NoteFinding {
  /** Where it begins in the body. */
  offset: number;
  message: string;
  fix: string;
  /** Whether it may be meant. */
  isWarning?: true;
}

/** All that was read. */
export interface Readings {
  readings: readonly VendorReading[];
  published: readonly PublishedPath[];
  changes: readonly LoggedChange[];
  alike: AlikeReading;
  site: SiteData;
  /** `site.yaml`, where it is there and right. */
  siteFile?: YamlFile | undefined;
  /** Paths of the guides, where they are known: they are no part of the content. */
  guides?: readonly string[] | undefined;
  /** Path of the content folder. */
  folder: string;
}

/** The same with what is made of it, for rules that look across files. */
export interface Content extends Readings {
  /** The slugs of each vendor's codes, by its id: code → slug. */
  slugs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The texts of all notes, vendor by vendor. */
  notes: readonly OwnedNote[];
}

export interface Report {
  /** Reports the value at a path of a YAML file. */
  (yaml: YamlFile, path: Path, message: string, fix: string): void;
  /** Reports a place that is no YAML field. */
  at: (file: string, place: Place, message: string, fix: string) => void;
  /** Warns of what may be meant, at the value at a path of a YAML file: nothing fails by it. */
  warn: (yaml: YamlFile, path: Path, message: string, fix: string) => void;
  /** Warns of a place that is no YAML field. */
  warnAt: (file: string, place: Place, message: string, fix: string) => void;
}
