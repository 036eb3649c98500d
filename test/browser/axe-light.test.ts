import { checkTheme } from './checks/axe.ts';

checkTheme('light');
