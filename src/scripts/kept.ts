import { showKept } from '../offline/page/kept.ts';
import { tellNotSaved } from '../offline/page/not-saved.ts';

/** The page on what is kept, which also stands in for a page that is not. */

tellNotSaved();
void showKept();
