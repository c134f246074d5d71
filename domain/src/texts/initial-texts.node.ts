/** On Node.js: functions, scripts, and tests speak English from the start. */
import { textsIn } from './all-texts.ts';

export const initialTexts = () => textsIn('en');
