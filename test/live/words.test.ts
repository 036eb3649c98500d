import { checkWords } from '../site/checks/words.ts';
import { LIVE } from '../support/sites.ts';

checkWords(LIVE);
